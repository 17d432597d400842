-- How many messages a member has sent in each span of time, until when it is counted.
create table sending_counts (
  member_id text not null references members (id),
  span text not null check (span in ('minute', 'day')),
  sent_count integer not null check (sent_count > 0),
  resets_at timestamptz not null,
  primary key (member_id, span)
);
select protect('sending_counts');
create policy own_counts on sending_counts to fairhold_app using (member_id = (select viewer_member())) with check (member_id = (select viewer_member()));
grant select, insert, update on sending_counts to fairhold_app;

-- What was said to a side and may be unread: looked at when it is due, told by mail if it is so. `told_seq`: up to where it was told; it is not told again before it has read on.
create table unread_watches (
  conversation_id text not null references conversations (id),
  account_id text not null references accounts (id),
  due_at timestamptz,
  told_seq bigint not null default 0 check (told_seq >= 0),
  primary key (conversation_id, account_id)
);
create index unread_watches_due on unread_watches (due_at) where due_at is not null;
select protect('unread_watches');
create policy two_sides on unread_watches to fairhold_app using (exists (select 1 from conversations c where c.id = conversation_id))
  with check (exists (select 1 from conversations c where c.id = conversation_id and account_id in (c.brand_id, c.creator_id)));
grant select, insert (conversation_id, account_id, due_at), update (due_at) on unread_watches to fairhold_app;

-- Whether a member wants mails about unread messages.
alter table members add column wants_unread_mails boolean not null default true;
grant select (wants_unread_mails), update (wants_unread_mails) on members to fairhold_app;
create policy own_preference on members for update to fairhold_app using (id = (select viewer_member())) with check (id = (select viewer_member()));

-- Only what was heard from another module has such a key. An index over all events made plans read a whole conversation for its last lines.
alter table conversation_events drop constraint conversation_events_conversation_id_heard_key_key;
create unique index conversation_events_heard on conversation_events (conversation_id, heard_key) where heard_key is not null;
