export { findAccounts, shareAPerson, type AccountEntry } from './directory/store.ts';
