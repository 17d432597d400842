import { after, DAY_MS } from '#domain/kit/time.ts';
import { STANDING, standingOf } from '#domain/moderation/standing.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as findings from './findings/store.ts';
import * as policies from './policies/store.ts';

export type { FindingRow } from './findings/store.ts';
export type { GuardPolicy } from './policies/store.ts';

const LISTED_MAX = 100;
const counted = (ctx: Context) => after(ctx.clock.now(), -STANDING.lastsDays * DAY_MS);

/** What the guard looks for now. */
export const currentGuardPolicy = (tx: Tx): Promise<policies.GuardPolicy> => policies.current(tx);

/** The policy, for screens of staff; nothing for others. */
export const findGuardPolicy = async (ctx: Context): Promise<policies.GuardPolicy | null> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => policies.current(tx)) : null);

export type Standing = { readonly points: number; readonly findings: readonly findings.FindingRow[] };

/** What counts against the viewer's account, with every finding behind it; nothing for the anonymous and for staff. Units: points. */
export async function myStanding(ctx: Context): Promise<Standing | null> {
  const { viewer } = ctx;
  if (viewer.kind !== 'brand' && viewer.kind !== 'creator') return null;
  const rows = await ctx.read((tx) => findings.listOf(tx, { accountId: viewer.accountId, since: counted(ctx), first: LISTED_MAX }));
  return { points: standingOf(rows.filter((it) => it.state !== 'released'), ctx.clock.now()), findings: rows };
}

/** The finding of the viewer's own message. */
export async function findFindingOf(ctx: Context, messageId: string): Promise<findings.FindingRow | null> {
  const { viewer } = ctx;
  return viewer.kind === 'anonymous' ? null : (await ctx.read((tx) => findings.findOfMessage(tx, { messageId, accountId: viewer.accountId }))) ?? null;
}

/** The finding of a file the viewer sent, or of one that is before staff. */
export const findFindingOfFile = async (ctx: Context, attachmentId: string): Promise<findings.FindingRow | null> => (ctx.viewer.kind === 'anonymous' ? null : (await ctx.read((tx) => findings.findOfFile(tx, attachmentId))) ?? null);

/** Whether anything counts against the two of a conversation now. */
export const hasStrikes = async (ctx: Context, tx: Tx, conversationId: string): Promise<boolean> => standingOf(await findings.strikesBetween(tx, { conversationIds: [conversationId], since: counted(ctx) }), ctx.clock.now()) > 0;

/** What waits for a person, or what was decided; empty for everybody but staff. */
export const listModeration = async (ctx: Context, { decided }: { decided: boolean }): Promise<readonly findings.FindingRow[]> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => findings.listContested(tx, { decided, first: LISTED_MAX })) : []);

/** What counts against the two of each conversation, for staff; zero for others. Units: points. */
export async function listRisks(ctx: Context, conversationIds: readonly string[]): Promise<readonly number[]> {
  if (ctx.viewer.kind !== 'operator') return conversationIds.map(() => 0);
  const strikes = await ctx.read((tx) => findings.strikesBetween(tx, { conversationIds, since: counted(ctx) }));
  return conversationIds.map((id) => standingOf(strikes.filter((it) => it.conversationId === id), ctx.clock.now()));
}
