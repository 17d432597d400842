export type { DocumentsContext, DocumentsPorts } from './context.ts';
export { creditDocuments } from './commands/credit-documents.ts';
export { sweepDocuments } from './commands/issue-waiting.ts';
export { saveBusinessDetails } from './commands/save-business-details.ts';
export { findContract, findDocument, listDocuments, listSeries, listWaiting, ownDetails } from './queries.ts';
export { documentsReactions } from './reactions.ts';
export { hireDraughtsman } from './render/draughtsman.ts';
export { openDocument, type OpenedFile } from './render/open-document.ts';
