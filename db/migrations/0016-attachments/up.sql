-- A file beside a message. It waits for its bytes, is kept apart until the worker has looked at it, and only then can be read. `name` is what both sides may read of its name.
create table attachments (
  id text primary key,
  conversation_id text not null references conversations (id),
  sender_id text not null references accounts (id),
  member_id text not null references members (id),
  client_id text not null check (client_id ~ '^[A-Za-z0-9_-]{8,64}$'),
  message_id text references messages (id),
  state text not null check (state in ('awaiting', 'quarantined', 'ready', 'refused', 'review', 'gone')),
  kind text check (kind in ('image', 'pdf', 'video', 'voice')),
  type text not null default '',
  name text not null check (char_length(name) between 1 and 120),
  bytes bigint not null check (bytes > 0),
  width integer,
  height integer,
  reasons jsonb not null default '[]',
  created_at timestamptz not null,
  checked_at timestamptz,
  unique (member_id, client_id),
  check (state in ('awaiting', 'gone') or kind is not null)
);
create index attachments_of_message on attachments (message_id) where message_id is not null;
create index attachments_loose on attachments (created_at) where message_id is null and state <> 'gone';
select protect('attachments');
create policy both_read on attachments for select to fairhold_app using (exists (select 1 from conversations c where c.id = conversation_id));
create policy own_insert on attachments for insert to fairhold_app
  with check (sender_id = (select viewer_account()) and member_id = (select viewer_member()) and state = 'awaiting' and exists (select 1 from conversations c where c.id = conversation_id));
-- People hand in bytes and put what was handed in beside a message; what it is found to be is the worker's to say.
create policy own_update on attachments for update to fairhold_app using (member_id = (select viewer_member()));
create function keep_to_hand_in() returns trigger language plpgsql as $$
begin
  if current_user = 'fairhold_app' and new.state <> old.state and not (old.state = 'awaiting' and new.state = 'quarantined') then
    raise exception 'only the worker says what a file is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_to_hand_in before update of state on attachments for each row execute function keep_to_hand_in();
grant select, insert, update (message_id, state, kind, type, bytes) on attachments to fairhold_app;
