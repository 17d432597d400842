export { takesRequests } from './availability/store.ts';
