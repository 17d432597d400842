import { err, ok } from '#domain/kit/result.ts';
import { isId } from '#domain/kit/ids.ts';
import { checkOffer } from '#domain/collaborations/offer.ts';
import type { Offer } from '#domain/collaborations/terms.ts';
import { repriceHold } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';
import { raiseForBrand } from '../campaign-budget.ts';
import { guardOffer, withheldFor } from '../guard-texts.ts';
import * as paperwork from '../paperwork/store.ts';
import * as store from '../store.ts';

/** One side proposes other terms; the other answers them. The type stays. Errors: CollaborationError. Units: the price in minor units. */
export async function counterCollaboration(ctx: Context, it: { id: string; offer: Omit<Offer, 'type'>; note: string }): Promise<Acted> {
  if (!isId('collaboration', it.id)) return err({ code: 'COLLABORATION_NOT_FOUND' });
  const found = await ctx.read(async (tx) => {
    const known = await store.find(tx, it.id);
    return known && { known, withheldHandles: await withheldFor(tx, known) };
  });
  if (!found) return err({ code: 'COLLABORATION_NOT_FOUND' });
  const { known, withheldHandles } = found;
  const offer = checkOffer({ ...it.offer, type: known.terms.type });
  if (!offer.ok) return offer;
  if (offer.value.price.currency !== known.terms.price.currency) return err({ code: 'FIELDS_INVALID', problems: [{ field: 'price', message: 'The currency stays as it was asked.' }] });
  // What the brand names is the work; a creator can name no more than that before the money is protected.
  const guarded = guardOffer(offer.value, { note: it.note, brief: ctx.viewer.kind === 'brand' ? offer.value : known.terms, withheldHandles });
  if (!guarded.ok) return guarded;
  return act(ctx, {
    id: it.id, action: 'counter', note: it.note, ask: { terms: { ...known.terms, ...offer.value } },
    along: async ({ tx, next }) => {
      const now = ctx.clock.now();
      const bound = await raiseForBrand(ctx, tx, next);
      if (!bound.ok) return bound;
      await repriceHold(tx, { collaborationId: next.id, price: next.terms.price });
      return ok(await paperwork.addOffer(tx, next, { id: ctx.random.id('offer', now), by: next.offerBy, note: it.note, at: now }));
    },
  });
}
