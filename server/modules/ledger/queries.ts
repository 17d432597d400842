import type { Context } from '#server/platform/command.ts';
import * as store from './store.ts';

/** The books of one collaboration, oldest entry first; empty for whoever may not read them. */
export const listLedger = (ctx: Context, collaborationId: string) => ctx.read((tx) => store.listEntries(tx, collaborationId));
