import type { MemberRole, SignedIn, Side } from '#domain/accounts/roles.ts';
import { isWorthNoting, sessionEndsAt } from '#domain/accounts/sessions.ts';
import type { AccountId, MemberId, SessionId } from '#domain/kit/ids.ts';
import { ok } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import type { AccountsContext } from './context.ts';
import * as directory from './directory/store.ts';
import { viewerOf } from './open-session.ts';
import { fingerprintOf } from './secrets.ts';
import * as sessions from './sessions/store.ts';

/** Finds who holds a session's token; nothing when it has ended. Asked on every request: one read, and a write every five minutes at most. */
export async function findViewer(ctx: Context, token: string): Promise<{ readonly viewer: SignedIn; readonly sessionId: SessionId } | null> {
  const doors = ctx.as('auth');
  const now = ctx.clock.now();
  const holder = await doors.readAtOnce((tx) => sessions.findHolder(tx, fingerprintOf(token), now));
  if (!holder) return null;
  if (isWorthNoting(holder.lastSeenAt, now)) {
    await doors.transaction(async (tx) => ok(await sessions.touch(tx, { id: holder.sessionId, at: now, expiresAt: sessionEndsAt(holder.createdAt, now) })));
  }
  return { viewer: viewerOf({ ...holder, id: holder.memberId }), sessionId: holder.sessionId };
}

/** Which of these tokens' sessions still live: one read for many, without noting a use. */
export async function findLivingTokens(ctx: Context, tokens: readonly string[]): Promise<ReadonlySet<string>> {
  const byPrint = new Map(tokens.map((it) => [fingerprintOf(it).toString('hex'), it]));
  const living = await ctx.as('auth').readAtOnce((tx) => sessions.findLiving(tx, [...byPrint.keys()].map((it) => Buffer.from(it, 'hex')), ctx.clock.now()));
  return new Set(living.flatMap((it) => byPrint.get(it.toString('hex')) ?? []));
}

export type Me = {
  readonly side: Side; readonly accountId: AccountId; readonly memberId: MemberId; readonly displayName: string; readonly memberName: string; readonly email: string;
  readonly emailVerified: boolean; readonly role: MemberRole; readonly country: string; readonly wantsUnreadMails: boolean;
};

/** The viewer with their names; nothing when nobody is signed in. */
export async function findMe(ctx: Context): Promise<Me | null> {
  const { viewer } = ctx;
  return viewer.kind === 'anonymous' ? null : (await ctx.read((tx) => directory.findMember(tx, viewer.memberId))) ?? null;
}

export type TeamMember = { readonly id: MemberId; readonly name: string; readonly email: string; readonly role: MemberRole; readonly joined: boolean; readonly you: boolean };

/** The members of the viewer's account, longest there first; empty when nobody is signed in. */
export async function listTeam(ctx: Context): Promise<readonly TeamMember[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return [];
  const rows = await ctx.read((tx) => directory.listMembers(tx, viewer.accountId));
  return rows.map((row) => ({ ...row, you: row.id === viewer.memberId }));
}

export type OpenSession = sessions.SessionRow & { readonly current: boolean };

/** The viewer's open sessions, last used first. Units: moments in ms since 1970. */
export async function listSessions(ctx: AccountsContext): Promise<readonly OpenSession[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return [];
  const rows = await ctx.read((tx) => sessions.listOpen(tx, viewer.memberId, ctx.clock.now()));
  return rows.map((row) => ({ ...row, current: row.id === ctx.sessionId }));
}

export type MemberToTell = { readonly memberId: MemberId; readonly email: string; readonly name: string; readonly role: MemberRole; readonly wantsUnreadMails: boolean };

/** The members of an account who may get mail: their address is proved and they were not removed. For the worker. */
export const findMembersToTell = (ctx: Context, accountId: string): Promise<readonly MemberToTell[]> => ctx.read((tx) => directory.listReachable(tx, accountId));

/** The account all staff share; nothing before the first of them was added. */
export const findOperatorAccount = async (ctx: Context): Promise<AccountId | null> => (await ctx.read((tx) => directory.findOperatorAccount(tx))) ?? null;
