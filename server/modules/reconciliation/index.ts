export { readEvents } from './commands/read-events.ts';
export { readStatements, type Reconciled } from './commands/read-statements.ts';
export { explain, reconciliation, type Reconciliation } from './queries.ts';
export { reconciliationReactions } from './reactions.ts';
export { sweepReconciliation } from './sweep.ts';
