import type { Context } from '#server/platform/command.ts';
import * as notices from './notices/store.ts';

export type { NotificationRow } from './notices/store.ts';

const FIRST_MAX = 100;

/** What the viewer's account was told, newest first. Shapes: `first` 1 to 100. */
export async function listNotifications(ctx: Context, first: number): Promise<readonly notices.NotificationRow[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return [];
  return ctx.read((tx) => notices.list(tx, viewer.accountId, Math.max(1, Math.min(first, FIRST_MAX))));
}

/** How much of what the viewer's account was told nobody there has seen yet. */
export async function countUnseen(ctx: Context): Promise<number> {
  const { viewer } = ctx;
  return viewer.kind === 'anonymous' ? 0 : ctx.read((tx) => notices.countUnseen(tx, viewer.accountId));
}
