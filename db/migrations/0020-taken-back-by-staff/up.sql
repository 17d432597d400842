alter table holds drop constraint holds_state_check;
alter table holds add constraint holds_state_check
  check (state in ('secured', 'funding', 'needs_brand', 'funded', 'releasing', 'released', 'reverting', 'reverted', 'splitting', 'split', 'clawing_back', 'failed', 'closed', 'charged_back'));
-- A creator may keep nothing of what is taken back.
alter table holds drop constraint holds_check2;
alter table holds add constraint holds_creator_part check (creator_part_minor >= 0 and creator_part_minor < price_minor);
drop index holds_moving;
create index holds_moving on holds (id) where state in ('funding', 'reverting', 'releasing', 'splitting', 'clawing_back');
-- Money that staff moves is booked by the worker, with the line of the log in the same transaction.
grant insert on audit_log to fairhold_worker;
drop index one_of_each_kind;
create unique index one_of_each_kind on ledger_entries (collaboration_id, kind) where kind in ('charge', 'release', 'unrelease', 'refund', 'refund_rest', 'payout', 'move', 'move_back', 'move_back_rest', 'claw_back');
