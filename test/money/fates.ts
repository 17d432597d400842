import type { AppContext } from '#server/composition.ts';
import {
  acceptCollaboration, agreeCancel, approveCollaboration, deliverCollaboration, denyCollaboration, giveUpCollaboration, openDispute, proposeCancel, requestChanges, resolveCollaboration, withdrawCollaboration,
} from '#server/modules/collaborations/index.ts';
import { acceptChargeback, answerWarning, submitEvidence } from '#server/modules/chargebacks/index.ts';
import { PROOF } from '#test/support/person.ts';
import type { World } from '#test/support/world.ts';

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string } };
/** What people do in a collaboration: who, what, and after how many hours, at least and at most. What staff does may be what a card holder's bank does. */
export type Deed = { readonly who: 'brand' | 'creator' | 'staff'; readonly hours: readonly [number, number]; act(ctx: AppContext, id: string, world: World): Promise<Answer> };

const deed = (who: Deed['who'], hours: Deed['hours'], act: Deed['act']): Deed => ({ who, hours, act });
const accepts = deed('creator', [1, 40], (ctx, id) => acceptCollaboration(ctx, { id }));
const delivers = deed('creator', [4, 140], (ctx, id) => deliverCollaboration(ctx, { id, fields: PROOF, note: '' }));
const deliversLate = deed('creator', [110, 150], (ctx, id) => deliverCollaboration(ctx, { id, fields: PROOF, note: '' }));
const approves = deed('brand', [1, 60], (ctx, id) => approveCollaboration(ctx, { id }));
const disputes = deed('brand', [2, 50], (ctx, id) => openDispute(ctx, { id, note: 'Not what was agreed.' }));
const decides = (decideFor: 'brand' | 'creator') => deed('staff', [5, 100], (ctx, id) => resolveCollaboration(ctx, { id, decideFor, note: 'Decided.' }));

const NOT_YET: Answer = { ok: false };
const chargeOf = async (world: World, id: string): Promise<string | null> => (await world.books.query<{ charge_id: string | null }>('select charge_id from holds where collaboration_id = $1', [id]))[0]?.charge_id ?? null;
const openOf = async (world: World, table: 'chargebacks' | 'fraud_warnings', id: string): Promise<string | null> =>
  (await world.books.query<{ id: string }>(`select id from ${table} where collaboration_id = $1`, [id]))[0]?.id ?? null;
const bankDoes = (act: (world: World, chargeId: string) => Promise<void>) => deed('staff', [2, 60], async (_ctx, id, world) => {
  const chargeId = await chargeOf(world, id);
  if (chargeId === null) return NOT_YET;
  await act(world, chargeId);
  return { ok: true };
});
const complains = (reason: string) => bankDoes((world, chargeId) => world.stripe.disputes(chargeId, { reason }));
const warns = bankDoes((world, chargeId) => world.stripe.warnsOfFraud(chargeId));
const answersBank = (words: 'winning_evidence' | 'losing_evidence') => deed('staff', [5, 70], async (ctx, id, world) => {
  const chargebackId = await openOf(world, 'chargebacks', id);
  return chargebackId === null ? NOT_YET : submitEvidence(ctx, { chargebackId, words });
});
const givesIn = deed('staff', [5, 70], async (ctx, id, world) => {
  const chargebackId = await openOf(world, 'chargebacks', id);
  return chargebackId === null ? NOT_YET : acceptChargeback(ctx, { chargebackId });
});
const answersWarning = (revert: boolean) => deed('staff', [5, 40], async (ctx, id, world) => {
  const warningId = await openOf(world, 'fraud_warnings', id);
  return warningId === null ? NOT_YET : answerWarning(ctx, { warningId, revert });
});

/** How collaborations go, and of a hundred how many. */
export const FATES: readonly { readonly name: string; readonly weight: number; readonly deeds: readonly Deed[] }[] = [
  { name: 'paid', weight: 28, deeds: [accepts, delivers, approves] },
  { name: 'paid late', weight: 8, deeds: [accepts, deliversLate, approves] },
  { name: 'paid in silence', weight: 10, deeds: [accepts, delivers] },
  { name: 'missed', weight: 10, deeds: [accepts] },
  { name: 'changed, then paid', weight: 6, deeds: [accepts, delivers, deed('brand', [1, 50], (ctx, id) => requestChanges(ctx, { id, note: 'Brighter, please.' })), deed('creator', [1, 20], delivers.act), approves] },
  { name: 'given up', weight: 5, deeds: [accepts, deed('creator', [5, 100], (ctx, id) => giveUpCollaboration(ctx, { id, note: '' }))] },
  { name: 'cancelled together', weight: 4, deeds: [accepts, deed('creator', [5, 60], (ctx, id) => proposeCancel(ctx, { id, note: '' })), deed('brand', [1, 30], (ctx, id) => agreeCancel(ctx, { id }))] },
  { name: 'decided for the brand', weight: 3, deeds: [accepts, delivers, disputes, decides('brand')] },
  { name: 'decided for the creator', weight: 3, deeds: [accepts, delivers, disputes, decides('creator')] },
  { name: 'decided in silence', weight: 2, deeds: [accepts, delivers, disputes] },
  { name: 'denied', weight: 4, deeds: [deed('creator', [1, 60], (ctx, id) => denyCollaboration(ctx, { id, note: '' }))] },
  { name: 'withdrawn', weight: 2, deeds: [deed('brand', [1, 60], (ctx, id) => withdrawCollaboration(ctx, { id }))] },
  { name: 'unanswered', weight: 3, deeds: [] },
  { name: 'disputed at the bank, won', weight: 3, deeds: [accepts, delivers, complains('fraudulent'), answersBank('winning_evidence'), approves] },
  { name: 'disputed at the bank, lost before the release', weight: 2, deeds: [accepts, complains('fraudulent'), givesIn] },
  { name: 'disputed at the bank after the release, borne by the creator', weight: 2, deeds: [accepts, delivers, approves, complains('product_not_received'), givesIn] },
  { name: 'disputed at the bank after the release, borne by the marketplace', weight: 2, deeds: [accepts, delivers, approves, complains('fraudulent'), answersBank('losing_evidence')] },
  { name: 'warned of fraud, given back', weight: 1, deeds: [accepts, warns, answersWarning(true)] },
  { name: 'warned of fraud, gone on', weight: 2, deeds: [accepts, warns, answersWarning(false), delivers, approves] },
];
