import type { BusinessDetailsSaved, CollaborationMoved, HoldMoved } from '#domain/events.ts';
import { checkVatNumber } from './commands/check-vat-number.ts';
import { creditDocuments } from './commands/credit-documents.ts';
import { issueWaiting } from './commands/issue-waiting.ts';
import { noteContract } from './commands/note-contract.ts';
import { notePayout, noteRelease } from './commands/note-release.ts';
import type { DocumentsContext } from './context.ts';

/** Terms that were accepted become a contract. */
const followStep = async (ctx: DocumentsContext, event: CollaborationMoved): Promise<void> => (event.action === 'accept' ? noteContract(ctx, event) : undefined);

/** What the money does has its papers. */
async function followHold(ctx: DocumentsContext, event: HoldMoved): Promise<void> {
  switch (event.to) {
    case 'releasing': case 'splitting': return noteRelease(ctx, event);
    case 'released': case 'split': {
      await noteRelease(ctx, event);
      return notePayout(ctx, event);
    }
    case 'reverting': case 'reverted': return creditDocuments(ctx, { collaborationId: event.collaborationId, reason: 'The money went back to the brand.' });
    case 'secured': case 'funding': case 'needs_brand': case 'funded': case 'failed': case 'closed': return undefined;
  }
}

/** What documents hear, by event, and the jobs that do it. */
export const documentsReactions = {
  subscriptions: { 'collaboration-moved': ['documents-follow-step'], 'hold-moved': ['documents-follow-hold'], 'business-details-saved': ['documents-issue-waiting', 'documents-check-vat-number'] },
  handlers: {
    'documents-follow-step': followStep, 'documents-follow-hold': followHold,
    'documents-issue-waiting': (ctx: DocumentsContext, event: BusinessDetailsSaved) => issueWaiting(ctx, event), 'documents-check-vat-number': checkVatNumber,
  },
} as const;
