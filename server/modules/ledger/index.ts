export { bookingOf, postEntry } from './commands/post-entry.ts';
export { balanceOf, listLedger } from './queries.ts';
