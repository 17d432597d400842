export { bookingOf, postEntry } from './commands/post-entry.ts';
export { listLedger } from './queries.ts';
