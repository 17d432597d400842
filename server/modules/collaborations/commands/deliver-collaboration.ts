import { err, ok } from '#domain/kit/result.ts';
import { isId } from '#domain/kit/ids.ts';
import { checkProof } from '#domain/collaborations/offer.ts';
import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';
import { guardProof } from '../guard-texts.ts';
import * as paperwork from '../paperwork/store.ts';
import * as store from '../store.ts';

type HandIn = { readonly id: string; readonly fields: unknown; readonly note: string };

/** The creator hands in: a draft when the terms ask for one first, else the work itself. The delivery clock stops. Errors: CollaborationError. */
export const deliverCollaboration = (ctx: Context, it: HandIn): Promise<Acted> => handIn(ctx, it, 'deliver');

/** The creator hands in the link to the post of an approved draft. Errors: CollaborationError. */
export const postCollaboration = (ctx: Context, it: HandIn): Promise<Acted> => handIn(ctx, it, 'post');

async function handIn(ctx: Context, { id, fields, note }: HandIn, action: 'deliver' | 'post'): Promise<Acted> {
  if (!isId('collaboration', id)) return err({ code: 'COLLABORATION_NOT_FOUND' });
  const known = await ctx.read((tx) => store.find(tx, id));
  if (!known) return err({ code: 'COLLABORATION_NOT_FOUND' });
  const stage = action === 'post' ? 'post' : known.terms.draftFirst ? 'draft' : 'work';
  return act(ctx, {
    id, action, note,
    along: async ({ tx, next }) => {
      const proof = checkProof(next.terms.type, stage, fields);
      if (!proof.ok) return proof;
      const guarded = guardProof({ stage, values: proof.value }, next.terms);
      if (!guarded.ok) return guarded;
      const now = ctx.clock.now();
      return ok(await paperwork.addDeliverable(tx, next, { id: ctx.random.id('deliverable', now), stage, fields: proof.value, note, at: now }));
    },
  });
}
