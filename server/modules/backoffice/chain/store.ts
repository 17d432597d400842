import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** The rule beside the 32: nothing that was written has changed since. */
export const CHAIN_RULE = { code: 'H01', sentence: 'Every history and every entry is as it was written.', stops: true } as const;

const NOTHING = '0'.repeat(64);

/** Every line of a history and of the books with the text it was chained by, as the rows stand now. */
const of = (column: Sql, collaborationId: string | null): Sql => (collaborationId === null ? sql`${column} is not null` : sql`${column} = ${collaborationId}`);
const texts = (id: string | null): Sql => sql`
  select c.id as row_id, c.collaboration_id, chain_text(c) as text from collaboration_changes c where ${of(sql`c.collaboration_id`, id)}
  union all select c.id, c.collaboration_id, chain_text(c) from hold_changes c where ${of(sql`c.collaboration_id`, id)}
  union all select e.id, e.collaboration_id, chain_text(e) from ledger_entries e where ${of(sql`e.collaboration_id`, id)}`;

/** The collaborations whose chain does not hold: a row changed, a row gone, a row that was never linked, a link or a head that is not what it should be. */
export const brokenChains = (): Sql => sql`
  with links as (select l.*, lag(l.hash) over w as before, row_number() over w as place from chain_links l window w as (partition by l.collaboration_id order by l.seq)),
  rows as (${texts(null)}),
  lasts as (select distinct on (collaboration_id) collaboration_id, seq, hash from chain_links order by collaboration_id, seq desc)
  select distinct id from (
    select coalesce(l.collaboration_id, r.collaboration_id) as id from links l full join rows r on r.row_id = l.row_id and r.collaboration_id = l.collaboration_id
     where l.row_id is null or r.row_id is null or l.seq <> l.place or l.hash <> sha256(convert_to(coalesce(encode(l.before, 'hex'), ${NOTHING}) || r.text, 'UTF8'))
    union all select coalesce(h.collaboration_id, t.collaboration_id) from chain_heads h full join lasts t on t.collaboration_id = h.collaboration_id
     where (h.length, h.hash) is distinct from (t.seq, t.hash)) as found`;

export type LinkRow = { readonly seq: number; readonly kind: string; readonly rowId: string; readonly text: string | null; readonly hash: string };

/** The chain of one collaboration: each link with the text of its row as it stands now. Runs as the auditor, who reads both halves of the books. */
export async function listLinks(tx: Tx, collaborationId: string): Promise<readonly LinkRow[]> {
  const { rows } = await tx.run<LinkRow>(sql`select l.seq, l.kind, l.row_id as "rowId", r.text, encode(l.hash, 'hex') as hash
    from chain_links l left join (${texts(collaborationId)}) r on r.row_id = l.row_id where l.collaboration_id = ${collaborationId} order by l.seq`);
  return rows;
}

/** The head of a chain, or nothing. */
export async function findHead(tx: Tx, collaborationId: string): Promise<{ readonly length: number; readonly hash: string } | undefined> {
  return (await tx.run<{ length: number; hash: string }>(sql`select length, encode(hash, 'hex') as hash from chain_heads where collaboration_id = ${collaborationId}`)).rows[0];
}

/** How many rows of a collaboration's history and books there are, linked or not. */
export async function countRows(tx: Tx, collaborationId: string): Promise<number> {
  return (await tx.run<{ count: number }>(sql`select count(*)::int as count from (${texts(collaborationId)}) as rows`)).rows[0]?.count ?? 0;
}

export type Root = { readonly seq: number; readonly cutAt: Instant; readonly headsCount: number; readonly root: string };

/** The heads of all chains as they were at the cut, in one hash that stands on the root before it. */
export async function computeRoot(tx: Tx, cutAt: Instant, before: string): Promise<{ readonly headsCount: number; readonly root: string }> {
  const { rows } = await tx.run<{ headsCount: number; root: string }>(sql`
    with heads as (select distinct on (collaboration_id) collaboration_id, hash from chain_links where at <= ${ts(cutAt)} order by collaboration_id, seq desc)
    select count(*)::int as "headsCount", encode(sha256(convert_to(${before}::text || coalesce(string_agg(collaboration_id || encode(hash, 'hex'), ',' order by collaboration_id), ''), 'UTF8')), 'hex') as root from heads`);
  return rows[0] ?? { headsCount: 0, root: before };
}

/** The roots, newest first. */
export async function listRoots(tx: Tx, first: number): Promise<readonly Root[]> {
  const { rows } = await tx.run<Root>(sql`select seq, cut_at as "cutAt", heads_count as "headsCount", encode(root, 'hex') as root from chain_roots order by seq desc limit ${first}`);
  return rows;
}

/** Writes the root of a night, which nobody can change afterwards; the same number twice is one root. */
export async function addRoot(tx: Tx, it: Root & { at: Instant }): Promise<void> {
  await tx.run(sql`insert into chain_roots (seq, cut_at, heads_count, root, made_at) values (${it.seq}, ${ts(it.cutAt)}, ${it.headsCount}, decode(${it.root}, 'hex'), ${ts(it.at)}) on conflict (seq) do nothing`);
}
