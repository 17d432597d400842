-- What one brand and one creator say to each other, for ever one conversation.
create table conversations (
  id text primary key,
  brand_id text not null references accounts (id),
  creator_id text not null references accounts (id),
  last_seq bigint not null default 0 check (last_seq >= 0),
  created_at timestamptz not null,
  last_at timestamptz not null,
  unique (brand_id, creator_id),
  check (brand_id <> creator_id)
);
create index conversations_of_brand on conversations (brand_id, last_at desc, id desc);
create index conversations_of_creator on conversations (creator_id, last_at desc, id desc);

-- The newest state of a message. `text` is what the other side may read: never what a guard covered.
create table messages (
  id text primary key,
  conversation_id text not null references conversations (id),
  seq bigint not null,
  revision_seq bigint not null,
  sender_id text not null references accounts (id),
  member_id text not null references members (id),
  client_id text not null check (client_id ~ '^[A-Za-z0-9_-]{8,64}$'),
  collaboration_id text references collaborations (id),
  text text not null check (char_length(text) <= 4000),
  verdict text not null check (verdict in ('pass', 'mask', 'block')),
  sent_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  search tsvector not null generated always as (to_tsvector('simple', text)) stored,
  -- For ever: a second send finds the first, however late it comes.
  unique (conversation_id, member_id, client_id),
  check (revision_seq >= seq),
  check (deleted_at is null or text = '')
);
create index messages_by_words on messages using gin (search);

-- Every wording of a message as it was written, with what the guard said. Read by its writers alone.
create table message_versions (
  message_id text not null references messages (id),
  seq bigint not null,
  sender_id text not null references accounts (id),
  text text not null,
  verdict text not null check (verdict in ('pass', 'mask', 'block')),
  spans jsonb not null,
  reasons jsonb not null,
  at timestamptz not null,
  primary key (message_id, seq)
);

-- The one sequence of a conversation, without gaps: words, edits, deletions, moderation, and what work and money did.
create table conversation_events (
  conversation_id text not null references conversations (id),
  seq bigint not null check (seq > 0),
  kind text not null check (kind in ('message', 'edit', 'delete', 'moderation', 'work', 'money')),
  by_account_id text references accounts (id),
  message_id text references messages (id),
  collaboration_id text references collaborations (id),
  what text not null default '' check (char_length(what) <= 60),
  -- What a job heard twice is written once.
  heard_key text,
  at timestamptz not null,
  primary key (conversation_id, seq),
  unique (conversation_id, heard_key),
  check ((message_id is null) = (kind in ('work', 'money')))
);
create trigger append_only before update or delete on conversation_events for each row execute function refuse_change();
create trigger append_only before update or delete on message_versions for each row execute function refuse_change();

-- The sequence cannot have a hole: it grows by one, and an event carries the number it has just grown to.
create function grow_by_one() returns trigger language plpgsql as $$
begin
  if new.last_seq not in (old.last_seq, old.last_seq + 1) then raise exception 'a conversation grows by one' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger grows_by_one before update of last_seq on conversations for each row execute function grow_by_one();
create function check_seq() returns trigger language plpgsql as $$
begin
  if new.seq is distinct from (select last_seq from conversations where id = new.conversation_id) then raise exception 'an event out of sequence' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger in_sequence before insert on conversation_events for each row execute function check_seq();

-- How far each member has read. It only grows, so that marks of several devices merge.
create table conversation_reads (
  conversation_id text not null references conversations (id),
  member_id text not null references members (id),
  account_id text not null references accounts (id),
  read_seq bigint not null check (read_seq >= 0),
  at timestamptz not null,
  primary key (conversation_id, member_id)
);

select protect('conversations'); select protect('messages'); select protect('message_versions'); select protect('conversation_events'); select protect('conversation_reads');
revoke update on message_versions, conversation_events from fairhold_worker;

create policy two_sides on conversations to fairhold_app
  using ((select viewer_account()) in (brand_id, creator_id)) with check ((select viewer_account()) in (brand_id, creator_id));
grant select, insert, update (last_seq, last_at) on conversations to fairhold_app;

create policy both_read on messages for select to fairhold_app using (exists (select 1 from conversations c where c.id = conversation_id));
create policy own_insert on messages for insert to fairhold_app with check (sender_id = (select viewer_account()) and exists (select 1 from conversations c where c.id = conversation_id));
create policy own_update on messages for update to fairhold_app using (sender_id = (select viewer_account()));
grant select, insert, update (text, verdict, revision_seq, edited_at, deleted_at) on messages to fairhold_app;

create policy own_words on message_versions to fairhold_app using (sender_id = (select viewer_account())) with check (sender_id = (select viewer_account()));
grant select, insert on message_versions to fairhold_app;

create policy both_read on conversation_events for select to fairhold_app using (exists (select 1 from conversations c where c.id = conversation_id));
create policy own_insert on conversation_events for insert to fairhold_app
  with check (by_account_id = (select viewer_account()) and exists (select 1 from conversations c where c.id = conversation_id));
grant select, insert on conversation_events to fairhold_app;

create policy both_read on conversation_reads for select to fairhold_app using (exists (select 1 from conversations c where c.id = conversation_id));
create policy own_insert on conversation_reads for insert to fairhold_app with check (member_id = (select viewer_member()) and account_id = (select viewer_account()) and exists (select 1 from conversations c where c.id = conversation_id));
create policy own_update on conversation_reads for update to fairhold_app using (member_id = (select viewer_member()));
grant select, insert, update (read_seq, at) on conversation_reads to fairhold_app;
