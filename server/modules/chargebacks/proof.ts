import { assembleEvidence, type Proof } from '#domain/chargebacks/evidence.ts';
import type { Chargeback } from '#domain/chargebacks/chargeback.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Instant } from '#domain/kit/time.ts';
import { totalOf } from '#domain/settlement/hold.ts';
import { findHolds, proofOfCard } from '#server/modules/settlement/index.ts';
import { listLedger } from '#server/modules/ledger/index.ts';
import { readExcerpt } from '#server/modules/messaging/index.ts';
import { readRecord, type WorkRecord } from '#server/modules/collaborations/index.ts';
import type { ChargebackContext } from './context.ts';
import { fieldLines, lineFor } from './record-words.ts';

const written = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What would be sent to the bank for a chargeback now, from what is on record. For the worker and staff. Shapes: texts within the provider's limits. */
export async function evidenceOf(ctx: ChargebackContext, it: Chargeback, words: string): Promise<Readonly<Record<string, string>>> {
  const record = await readRecord(ctx, it.collaborationId);
  const { hold, card } = await ctx.read(async (tx) => {
    const [found] = await findHolds(tx, [it.collaborationId]);
    invariant(found, 'a chargeback without its hold', it.id);
    return { hold: found, card: await proofOfCard(tx, found.cardId) };
  });
  const said = await readExcerpt(ctx, { brandId: it.brandId, creatorId: it.creatorId, from: record.requestedAt });
  const talk = said.map((one) => `${written(one.at) ?? ''} ${one.by === 'brand' ? record.brandName : record.creatorName}: ${one.text}`);
  const charge = (await listLedger(ctx, it.collaborationId)).find((entry) => entry.kind === 'charge');
  return assembleEvidence(proofOf(record, { words, talk, chargedAt: written(charge?.at ?? null), authentication: it.authentication, total: totalOf(hold), card: card ?? { last4: null, savedAt: null, mandateVersion: '' } }));
}

function proofOf(record: WorkRecord, it: Pick<Proof, 'words' | 'talk' | 'authentication' | 'total' | 'chargedAt'> & { card: { last4: string | null; savedAt: Instant | null; mandateVersion: string } }): Proof {
  return {
    brandName: record.brandName, creatorName: record.creatorName, title: record.title, type: record.type, total: it.total,
    acceptedAt: written(record.acceptedAt) ?? '', chargedAt: it.chargedAt, deliveredAt: written(record.deliveredAt),
    cardLast4: it.card.last4, cardSavedAt: written(it.card.savedAt), mandateVersion: it.card.mandateVersion, brief: fieldLines(record.type, 'terms', record.fields),
    handedIn: record.deliverables.map((one) => ({
      at: written(one.deliveredAt) ?? '', links: fieldLines(record.type, 'proof', one.fields), facts: one.claims.filter((claim) => claim.outcome === 'holds').map((claim) => `Read from TikTok: ${claim.sentence}`),
    })),
    timeline: record.timeline.flatMap((line) => lineFor(line) ?? []),
    talk: it.talk, authentication: it.authentication, words: it.words,
  };
}
