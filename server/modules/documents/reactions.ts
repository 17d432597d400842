import type { BusinessDetailsSaved, ChargebackMoved, CollaborationMoved, HoldMoved } from '#domain/events.ts';
import { listLedger } from '#server/modules/ledger/index.ts';
import { noteAnswer } from './commands/ask-for-report.ts';
import { checkVatNumber } from './commands/check-vat-number.ts';
import { creditDocuments } from './commands/credit-documents.ts';
import { issueWaiting } from './commands/issue-waiting.ts';
import { noteContract } from './commands/note-contract.ts';
import { notePayout, noteRelease } from './commands/note-release.ts';
import type { DocumentsContext } from './context.ts';

/** Terms that were accepted become a contract as soon as their money is protected. */
const followStep = async (ctx: DocumentsContext, event: CollaborationMoved): Promise<void> => (event.action === 'confirmFunding' ? noteContract(ctx, event) : undefined);

const TAKEN = 'The card holder’s bank took the payment back.';

/** A chargeback that was lost took all of the money: the papers follow it. One of a part is the marketplace’s loss, and they stand. Source: ADR-0023. */
async function followChargeback(ctx: DocumentsContext, { collaborationId, to }: ChargebackMoved): Promise<void> {
  if (to !== 'lost' && to !== 'accepted') return;
  if ((await listLedger(ctx, collaborationId)).some((it) => it.kind === 'chargeback_lost')) await creditDocuments(ctx, { collaborationId, reason: TAKEN });
}

/** Staff took back of what was paid: the invoices are taken back, and written anew for what is left. Source: ADR-0027. */
async function correct(ctx: DocumentsContext, { collaborationId }: HoldMoved): Promise<void> {
  await creditDocuments(ctx, { collaborationId, reason: 'Staff gave the brand back what was paid, or a part of it.' });
  await noteRelease(ctx, { collaborationId }, 'claw_back');
}

/** What the money does has its papers. */
async function followHold(ctx: DocumentsContext, event: HoldMoved): Promise<void> {
  switch (event.to) {
    case 'releasing': case 'splitting': return noteRelease(ctx, event);
    case 'clawing_back': return undefined;
    case 'released': case 'split': {
      if (event.from === 'clawing_back') return correct(ctx, event);
      await noteRelease(ctx, event);
      return notePayout(ctx, event);
    }
    case 'reverting': case 'reverted': return creditDocuments(ctx, { collaborationId: event.collaborationId, reason: 'The money went back to the brand.' });
    case 'charged_back': return creditDocuments(ctx, { collaborationId: event.collaborationId, reason: TAKEN });
    case 'secured': case 'funding': case 'needs_brand': case 'funded': case 'failed': case 'closed': return undefined;
  }
}

/** What documents hear, by event, and the jobs that do it. */
export const documentsReactions = {
  subscriptions: { 'collaboration-moved': ['documents-follow-step'], 'hold-moved': ['documents-follow-hold'], 'chargeback-moved': ['documents-follow-chargeback'], 'business-details-saved': ['documents-issue-waiting', 'documents-check-vat-number', 'documents-note-answer'] },
  handlers: {
    'documents-follow-step': followStep, 'documents-follow-hold': followHold, 'documents-follow-chargeback': followChargeback,
    'documents-issue-waiting': (ctx: DocumentsContext, event: BusinessDetailsSaved) => issueWaiting(ctx, event), 'documents-check-vat-number': checkVatNumber, 'documents-note-answer': noteAnswer,
  },
} as const;
