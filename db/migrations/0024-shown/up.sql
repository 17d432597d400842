-- Who was shown for a brief, where, and by which learning; once each. What became of them is learnt from.
create table brief_shown (
  brief_id text not null references briefs (id),
  creator_id text not null references accounts (id),
  position integer not null check (position > 0),
  explored boolean not null,
  score double precision not null,
  learnt_at timestamptz not null,
  at timestamptz not null,
  primary key (brief_id, creator_id)
);
create index brief_shown_by_moment on brief_shown (at);
select protect('brief_shown');
