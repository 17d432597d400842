import type { AppContext } from '#server/composition.ts';
import {
  acceptCollaboration, agreeCancel, approveCollaboration, deliverCollaboration, denyCollaboration, giveUpCollaboration, openDispute, proposeCancel, requestChanges, resolveCollaboration, withdrawCollaboration,
} from '#server/modules/collaborations/index.ts';
import { PROOF } from '#test/support/person.ts';

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string } };
/** What people do in a collaboration: who, what, and after how many hours, at least and at most. */
export type Deed = { readonly who: 'brand' | 'creator' | 'staff'; readonly hours: readonly [number, number]; act(ctx: AppContext, id: string): Promise<Answer> };

const deed = (who: Deed['who'], hours: Deed['hours'], act: Deed['act']): Deed => ({ who, hours, act });
const accepts = deed('creator', [1, 40], (ctx, id) => acceptCollaboration(ctx, { id }));
const delivers = deed('creator', [4, 140], (ctx, id) => deliverCollaboration(ctx, { id, fields: PROOF, note: '' }));
const deliversLate = deed('creator', [110, 150], (ctx, id) => deliverCollaboration(ctx, { id, fields: PROOF, note: '' }));
const approves = deed('brand', [1, 60], (ctx, id) => approveCollaboration(ctx, { id }));
const disputes = deed('brand', [2, 50], (ctx, id) => openDispute(ctx, { id, note: 'Not what was agreed.' }));
const decides = (decideFor: 'brand' | 'creator') => deed('staff', [5, 100], (ctx, id) => resolveCollaboration(ctx, { id, decideFor, note: 'Decided.' }));

/** How collaborations go, and of a hundred how many. */
export const FATES: readonly { readonly name: string; readonly weight: number; readonly deeds: readonly Deed[] }[] = [
  { name: 'paid', weight: 40, deeds: [accepts, delivers, approves] },
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
];
