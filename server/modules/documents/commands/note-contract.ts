import { canonicalAgreement, termsInWords } from '#domain/documents/contract.ts';
import type { CollaborationMoved } from '#domain/events.ts';
import { instant } from '#domain/kit/time.ts';
import { sidesOf } from '#server/modules/collaborations/index.ts';
import { sha256 } from '#server/platform/random.ts';
import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import { noteDue } from './note-due.ts';

/** Both sides agreed: the contract is written, with the hash of the terms as they were frozen. Units: `atMs` in ms since 1970. */
export async function noteContract(ctx: DocumentsContext, { collaborationId, atMs }: CollaborationMoved): Promise<void> {
  const sides = await sidesOf(ctx, collaborationId);
  if (!sides) return;
  const { brandId, creatorId, terms, title } = sides;
  const text = canonicalAgreement({ collaborationId, brandId, creatorId, acceptedAtMs: atMs, terms });
  const facts = { title, suppliedOn: dayOf(instant(atMs)), currency: terms.price.currency, priceMinor: terms.price.minor.toString(), brandFeeMinor: '0', commissionMinor: '0', contract: { terms: termsInWords(terms), text, sha256: sha256(text) } };
  await noteDue(ctx, { collaborationId, brandId, creatorId, cause: 'acceptance', papers: [{ kind: 'contract', facts }] });
}
