import { LINK_LIFE_MS, type LinkPurpose } from '#domain/accounts/mailed-links.ts';
import type { EmailRequested } from '#domain/events.ts';
import { after, type Instant } from '#domain/kit/time.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { AccountsContext } from './context.ts';
import * as links from './links/store.ts';
import { fingerprintOf, linkToken } from './secrets.ts';

/** Asks for a mail with a link. Only the id of its token leaves; older links of the same purpose stop working. */
export async function mailLink(ctx: AccountsContext, tx: Tx, { memberId, purpose }: { memberId: string; purpose: LinkPurpose }): Promise<void> {
  const now = ctx.clock.now();
  const id = ctx.random.id('emailToken', now);
  const fingerprint = fingerprintOf(linkToken(ctx.secret, { id, purpose }));
  await links.insert(tx, { fingerprint, id, memberId, purpose, at: now, expiresAt: after(now, LINK_LIFE_MS[purpose]) });
  await announce(tx, { type: 'email-requested', template: purpose, memberId, tokenId: id } satisfies EmailRequested, { now, random: ctx.random });
}

/** What a mail with a link needs. Units: `expiresAt` in ms since 1970. */
export type Mailing = { readonly purpose: LinkPurpose; readonly token: string; readonly expiresAt: Instant; readonly email: string; readonly name: string; readonly accountName: string };

/** Finds whom a mailed link goes to and makes its token again; nothing when the link no longer works. For the worker. */
export async function findMailing(ctx: Context & { readonly secret: string }, it: { memberId: string; tokenId: string }): Promise<Mailing | null> {
  const found = await ctx.read((tx) => links.findMailing(tx, { id: it.tokenId, memberId: it.memberId, now: ctx.clock.now() }));
  return found ? { ...found, token: linkToken(ctx.secret, { id: it.tokenId, purpose: found.purpose }) } : null;
}
