import { claimsOf, postLinkOf, type PostReading } from '#domain/collaborations/post-claims.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { CollaborationMoved } from '#domain/events.ts';
import { HOUR_MS, MINUTE_MS } from '#domain/kit/time.ts';
import { ok } from '#domain/kit/result.ts';
import type { PostsPort } from '#server/adapters/tiktok/port.ts';
import { findCreator } from '#server/modules/profiles/index.ts';
import type { Context } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import * as paperwork from './paperwork/store.ts';
import * as store from './store.ts';

/** What reading a post needs beyond a command's context. */
export type PostsPorts = { readonly posts: PostsPort };
export type PostsContext = Context & PostsPorts;

/** A post that is not shown is looked for again; only after this long is it called not public. */
const LOOK_FOR_MS = 6 * HOUR_MS;
const LOOK_AGAIN_MS_MAX = HOUR_MS;

/** The creator handed in a link: the post is read and what it tells is kept beside it, as evidence. Throws: NotYet while it could not be read and there is time. */
export async function readPost(ctx: PostsContext, event: CollaborationMoved): Promise<void> {
  if (event.action !== 'deliver' && event.action !== 'post') return;
  const found = await latestPost(ctx, event.collaborationId);
  if (!found) return;
  const { collaboration, deliverable, link } = found;
  const reading: PostReading = await ctx.posts.readPost(link);
  const waitedMs = ctx.clock.now() - deliverable.deliveredAt;
  const final = reading.kind === 'found' || waitedMs >= LOOK_FOR_MS;
  await keep(ctx, { collaboration, deliverable, reading: final || reading.kind !== 'gone' ? reading : { kind: 'unknown', why: 'TikTok does not show it at the moment; we look again' } });
  if (!final) throw new NotYet(`the post of ${collaboration.id} could not be read: ${reading.kind}`, ctx.clock.now() + Math.min(LOOK_AGAIN_MS_MAX, Math.max(MINUTE_MS, waitedMs / 2)));
}

type Handed = { readonly collaboration: Collaboration; readonly deliverable: paperwork.DeliverableRow };

/** The newest deliverable that is a post; a draft is none. */
async function latestPost(ctx: Context, id: string): Promise<(Handed & { readonly link: string }) | null> {
  return ctx.read(async (tx) => {
    const collaboration = await store.find(tx, id);
    const deliverable = (await paperwork.listDeliverables(tx, [id])).at(-1);
    const link = deliverable && deliverable.stage !== 'draft' ? postLinkOf(deliverable.fields) : null;
    return collaboration && deliverable && link !== null ? { collaboration, deliverable, link } : null;
  });
}

async function keep(ctx: Context, { collaboration, deliverable, reading }: Handed & { readonly reading: PostReading }): Promise<void> {
  const { type, fields: terms } = collaboration.terms;
  const creator = await findCreator(ctx, collaboration.creatorId);
  const claims = claimsOf(reading, { type, terms, handle: creator?.tiktokHandle ?? null, acceptedAt: collaboration.acceptedAt, handedInAt: deliverable.deliveredAt });
  await ctx.transaction(async (tx) => ok(await paperwork.keepClaims(tx, deliverable.id, { claims, at: ctx.clock.now() })));
}
