-- What each type asks for; written at boot from domain/collaborations/types, so that the database checks the same declaration.
create table collaboration_types (
  key text primary key,
  terms jsonb not null,
  proof jsonb not null
);
grant select on collaboration_types to fairhold_app, fairhold_worker, fairhold_auditor;

create function field_is_valid(field jsonb, value jsonb) returns boolean language plpgsql immutable as $$
declare txt text := value #>> '{}';
begin
  if value is null or value = 'null' or value = '""' then return coalesce((field ->> 'optional')::boolean, false); end if;
  case field ->> 'kind'
    when 'text' then return jsonb_typeof(value) = 'string'
      and char_length(btrim(txt, E' \t\n\r')) >= (field ->> 'lengthMin')::int and char_length(txt) <= (field ->> 'lengthMax')::int;
    when 'url' then return jsonb_typeof(value) = 'string' and txt ~ '^https://[^/@\s]+' and char_length(txt) <= 2000
      and (field ->> 'host' is null or lower(substring(txt from '^https://([^/?#:]+)')) = field ->> 'host'
        or lower(substring(txt from '^https://([^/?#:]+)')) like '%.' || (field ->> 'host'));
    when 'integer' then return jsonb_typeof(value) = 'number' and txt ~ '^-?[0-9]+$'
      and txt::numeric between (field ->> 'min')::numeric and (field ->> 'max')::numeric;
    when 'choice' then return jsonb_typeof(value) = 'string' and (field -> 'options') ? txt;
    when 'tags' then return jsonb_typeof(value) = 'array' and jsonb_array_length(value) <= (field ->> 'countMax')::int;
    else return false;
  end case;
end $$;

create function fields_are_valid(fields jsonb, given jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(given) = 'object'
     and not exists (select 1 from jsonb_object_keys(given) as name where not fields ? name)
     and not exists (select 1 from jsonb_each(fields) as field where not field_is_valid(field.value, given -> field.key))
$$;

create table collaborations (
  id text primary key,
  brand_id text not null references accounts (id),
  creator_id text not null references accounts (id),
  type text not null references collaboration_types (key),
  title text not null check (char_length(title) between 1 and 120),
  state text not null check (state in ('requested', 'countered', 'accepted', 'in_progress', 'delivered', 'changes_requested', 'cleared_to_post',
    'completed', 'denied', 'withdrawn', 'lapsed', 'missed', 'cancelled', 'resolved')),
  terms jsonb not null,
  price_minor bigint not null check (price_minor > 0),
  currency char(3) not null,
  offer_by text not null check (offer_by in ('brand', 'creator')),
  due_at timestamptz,
  remind_at timestamptz,
  response_extended boolean not null default false,
  cancel_proposed_by text check (cancel_proposed_by in ('brand', 'creator')),
  requested_at timestamptz not null,
  accepted_at timestamptz,
  funded_at timestamptz,
  delivery_due_at timestamptz,
  delivery_extended_ms bigint not null default 0 check (delivery_extended_ms >= 0),
  delivered_at timestamptz,
  posted_at timestamptz,
  rounds_used_count integer not null default 0 check (rounds_used_count >= 0),
  frozen jsonb,
  version integer not null,
  check (brand_id <> creator_id),
  check ((due_at is null) = (state in ('completed', 'denied', 'withdrawn', 'lapsed', 'missed', 'cancelled', 'resolved')))
);
create index collaborations_by_brand on collaborations (brand_id, id desc);
create index collaborations_by_creator on collaborations (creator_id, id desc);
create index collaborations_due on collaborations (due_at) where due_at is not null;
create index collaborations_remind on collaborations (remind_at) where remind_at is not null;

create table offers (
  id text primary key,
  collaboration_id text not null references collaborations (id),
  brand_id text not null,
  creator_id text not null,
  seq integer not null check (seq > 0),
  by_side text not null check (by_side in ('brand', 'creator')),
  terms jsonb not null,
  note text not null default '' check (char_length(note) <= 2000),
  made_at timestamptz not null,
  unique (collaboration_id, seq)
);

create table deliverables (
  id text primary key,
  collaboration_id text not null references collaborations (id),
  brand_id text not null,
  creator_id text not null,
  seq integer not null check (seq > 0),
  stage text not null check (stage in ('draft', 'work', 'post')),
  fields jsonb not null,
  note text not null default '' check (char_length(note) <= 2000),
  claims jsonb not null default '[]',
  claims_read_at timestamptz,
  delivered_at timestamptz not null,
  changes_asked text check (char_length(changes_asked) <= 2000),
  changes_asked_at timestamptz,
  unique (collaboration_id, seq)
);

-- Every pair of states a collaboration or hold may move between; written at boot from the tables in domain/, read by the auditor.
create table allowed_changes (
  machine text not null check (machine in ('collaboration', 'hold')),
  from_state text not null,
  to_state text not null,
  action text not null,
  moves_money boolean not null,
  primary key (machine, from_state, action, to_state)
);
grant select on allowed_changes to fairhold_worker, fairhold_auditor;

create table collaboration_changes (
  id text primary key,
  collaboration_id text not null references collaborations (id),
  brand_id text not null,
  creator_id text not null,
  seq integer not null check (seq > 0),
  action text not null,
  from_state text not null,
  to_state text not null,
  actor_side text not null check (actor_side in ('brand', 'creator', 'operator', 'clock', 'system')),
  actor_account_id text,
  actor_member_id text,
  note text not null default '',
  at timestamptz not null,
  unique (collaboration_id, seq)
);
create trigger append_only before update or delete on collaboration_changes for each row execute function refuse_change();

create function check_terms() returns trigger language plpgsql as $$
declare fields jsonb := (select terms from collaboration_types where key = new.terms ->> 'type');
begin
  if fields is null or not fields_are_valid(fields, new.terms -> 'fields') then
    raise exception 'the fields of a % do not fit its type', new.terms ->> 'type' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger terms_fit_type before insert or update of terms on offers for each row execute function check_terms();
create trigger terms_fit_type before insert or update of terms on collaborations for each row execute function check_terms();

-- What was accepted is frozen: neither terms nor price change afterwards.
create function keep_accepted_terms() returns trigger language plpgsql as $$
begin
  if old.accepted_at is not null and (new.terms, new.price_minor, new.currency, new.type, new.brand_id, new.creator_id)
     is distinct from (old.terms, old.price_minor, old.currency, old.type, old.brand_id, old.creator_id) then
    raise exception 'the terms of % are frozen', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger terms_are_frozen before update on collaborations for each row execute function keep_accepted_terms();

create function check_proof() returns trigger language plpgsql as $$
declare fields jsonb := (select proof from collaboration_types t join collaborations c on c.type = t.key where c.id = new.collaboration_id);
begin
  if new.stage <> 'draft' and (fields is null or not fields_are_valid(fields, new.fields)) then
    raise exception 'the fields of a deliverable do not fit its type' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger proof_fits_type before insert or update of fields on deliverables for each row execute function check_proof();

-- The two sides see and move what is theirs; staff see all.
do $$
declare target text;
begin
  foreach target in array array['collaborations', 'offers', 'deliverables', 'collaboration_changes'] loop
    perform protect(target::regclass);
    execute format($p$create policy two_sides on %I to fairhold_app
      using ((select viewer_account()) in (brand_id, creator_id) or (select viewer_side()) = 'operator')
      with check ((select viewer_account()) in (brand_id, creator_id) or (select viewer_side()) = 'operator')$p$, target);
    execute format('grant select, insert on %I to fairhold_app', target);
  end loop;
end $$;
grant update on collaborations, deliverables to fairhold_app;
revoke update on collaboration_changes, offers from fairhold_worker;
grant insert, update on collaboration_types, allowed_changes to fairhold_worker;
