export { bookingOf, postEntry } from './commands/post-entry.ts';
export { balanceOf, listEarned, listLedger } from './queries.ts';
export type { EarnedRow } from './store.ts';
