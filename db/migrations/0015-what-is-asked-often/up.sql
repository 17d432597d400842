-- Asked for with each page of a collaboration and by the rules of each minute.
create index hold_changes_by_collaboration on hold_changes (collaboration_id, seq);
-- Money on the move is a handful of all there ever was.
create index holds_moving on holds (id) where state in ('funding', 'reverting', 'releasing', 'splitting');
create index provider_objects_by_hold on provider_objects (hold_id);
create index webhook_events_unhandled on webhook_events (id) where outcome = 'unhandled';
-- What is forgotten each minute is found by its age.
create index jobs_done on jobs (done_at) where done_at is not null;
create index client_requests_by_time on client_requests (at);
