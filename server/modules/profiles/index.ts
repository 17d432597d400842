export { takesRequests } from './availability/store.ts';
export { bringProfiles, type BroughtProfile } from './commands/bring-profiles.ts';
export { noteCreatorNumbers } from './commands/note-creator-numbers.ts';
export { setRate } from './commands/set-rate.ts';
export { updateCreatorProfile } from './commands/update-creator-profile.ts';
export type { CreatorView } from './creator-view.ts';
export { CREATOR_SORTS, type CreatorFilter, type CreatorSort } from './listing/query.ts';
export { findHandle } from './profile/store.ts';
export { findCreator, findCreators, listCreators, type CreatorPage } from './queries.ts';
