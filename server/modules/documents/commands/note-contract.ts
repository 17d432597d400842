import { canonicalAgreement, termsInWords } from '#domain/documents/contract.ts';
import type { CollaborationMoved } from '#domain/events.ts';
import { invariant } from '#domain/kit/assert.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import { sha256 } from '#server/platform/random.ts';
import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import { noteDue } from './note-due.ts';

/** Both sides agreed and the money is protected: the contract is written, with the hash of the terms as they were frozen. Not before, since it tells each side who the other is by law. Throws: InvariantViolation when nobody accepted. */
export async function noteContract(ctx: DocumentsContext, { collaborationId }: Pick<CollaborationMoved, 'collaborationId'>): Promise<void> {
  const sides = await sidesOf(ctx, collaborationId);
  if (!sides) return;
  const { brandId, creatorId, terms, title, acceptedAt } = sides;
  invariant(acceptedAt !== null, 'money is protected for what nobody accepted', collaborationId);
  const text = canonicalAgreement({ collaborationId, brandId, creatorId, acceptedAtMs: acceptedAt, terms });
  const facts = { title, suppliedOn: dayOf(acceptedAt), currency: terms.price.currency, priceMinor: terms.price.minor.toString(), brandFeeMinor: '0', commissionMinor: '0', contract: { terms: termsInWords(terms), text, sha256: sha256(text) } };
  await noteDue(ctx, { collaborationId, brandId, creatorId, cause: 'acceptance', papers: [{ kind: 'contract', facts }] });
}
