-- Group roles. They are cluster-wide, so another database may have made them already.
do $$
declare name text;
begin
  foreach name in array array['fairhold_app', 'fairhold_worker', 'fairhold_auth', 'fairhold_auditor'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', name);
  end loop;
end $$;

grant usage on schema public to fairhold_app, fairhold_worker, fairhold_auth, fairhold_auditor;

-- Who asks, as set for this transaction alone. A used-and-reset setting is '' and not null, hence nullif.
create function viewer_account() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.account_id', true), '') $$;
create function viewer_side() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.viewer_side', true), '') $$;

create function viewer_member() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.member_id', true), '') $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- Gives a table its second wall: row-level security for everybody, the worker and the auditor excepted by policy.
create function protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy worker on %s to fairhold_worker using (true) with check (true)', target);
  execute format('create policy auditor on %s for select to fairhold_auditor using (true)', target);
  execute format('grant select, insert, update on %s to fairhold_worker', target);
  execute format('grant select on %s to fairhold_auditor', target);
end $$;
