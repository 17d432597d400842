-- A finding is about a wording of a message or about a file. In `review` is what could not be looked at: it names no kind and waits for a person until `due_at`.
alter table guard_findings
  add column attachment_id text references attachments (id),
  add column due_at timestamptz,
  alter column message_id drop not null,
  alter column message_seq drop not null,
  drop constraint guard_findings_verdict_check,
  drop constraint guard_findings_kinds_check,
  drop constraint guard_findings_points_check,
  add constraint guard_findings_verdict_check check (verdict in ('mask', 'block', 'review')),
  add constraint guard_findings_kinds_check check ((verdict = 'review') = (cardinality(kinds) = 0)),
  add constraint guard_findings_points_check check (points between 0 and 10),
  add constraint guard_findings_due_check check ((verdict = 'review') = (due_at is not null)),
  add constraint guard_findings_about_check check ((message_id is null) = (message_seq is null) and (message_id is null) <> (attachment_id is null));
create unique index guard_findings_of_attachment on guard_findings (attachment_id) where attachment_id is not null;

-- What a decision counts for where the guard itself had found nothing.
alter table guard_decisions add column points integer check (points between 0 and 10);

-- Whether voice of a pair with nothing against it is delivered before their money is protected.
alter table guard_policies add column voice_open boolean not null default false;

-- What lay in a file that is kept back is taken away when its time is over; the row stays. `cleared_at`: when its bytes were taken away, so that a process that ends in between takes them away later.
alter table attachments add column cleared_at timestamptz;
create index attachments_to_clear on attachments (id) where state = 'gone' and cleared_at is null;
create index attachments_kept_back on attachments (checked_at) where state = 'refused';
