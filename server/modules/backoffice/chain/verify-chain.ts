import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { sha256 } from '#server/platform/random.ts';
import { findCollaboration } from '#server/modules/collaborations/index.ts';
import * as store from './store.ts';

/** One line as it was hashed, and the hash over it and the line before. */
export type Link = { readonly seq: number; readonly text: string; readonly hash: string };
/** What a check of a collaboration's history came to. `head` stands for all of it: who keeps it can show later that nothing before has changed. */
export type ChainView = { readonly head: string; readonly length: number; readonly ok: boolean; readonly checkedAt: Instant; readonly links: readonly Link[] };

const BEGINNING = '0'.repeat(64);

/** Checks every line of a collaboration's history and books against its chain; nothing for whoever may not see it. */
export async function verifyChain(ctx: Context, collaborationId: string): Promise<ChainView | null> {
  if (!(await findCollaboration(ctx, collaborationId))) return null;
  const { links, head, count } = await ctx.as('auditor').read(async (tx) => ({
    links: await store.listLinks(tx, collaborationId), head: await store.findHead(tx, collaborationId), count: await store.countRows(tx, collaborationId),
  }));
  let before = BEGINNING;
  let whole = count === links.length && head?.length === links.length && head.hash === links.at(-1)?.hash;
  links.forEach((it, index) => {
    whole &&= it.seq === index + 1 && it.text !== null && sha256(before + it.text) === it.hash;
    before = it.hash;
  });
  return { head: head?.hash ?? BEGINNING, length: links.length, ok: whole, checkedAt: ctx.clock.now(), links: links.map((it) => ({ seq: it.seq, text: it.text ?? '', hash: it.hash })) };
}
