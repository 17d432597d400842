import type { BusinessDetails } from '#domain/documents/business-details.ts';
import { isId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import * as details from './details/store.ts';
import * as dues from './dues/store.ts';
import * as papers from './papers/store.ts';
import { mayKeepPapers, mayReadPapers } from './policy.ts';

/** An account's own details, and what the register said of its number: `none` where there is none to ask about. Units: `checkedAt` in ms since 1970. */
export type DetailsView = BusinessDetails & { readonly accountId: string; readonly vatStatus: 'none' | 'asking' | 'valid' | 'invalid'; readonly vatCheckedAt: Instant | null };

/** The viewer's own details; nothing before they gave them, and for those who may not keep papers. */
export async function ownDetails(ctx: Context): Promise<DetailsView | null> {
  const who = mayKeepPapers(ctx.viewer);
  if (!who.ok) return null;
  const { accountId } = who.value;
  const { stored, check } = await ctx.read(async (tx) => ({ stored: (await details.findMany(tx, [accountId]))[0], check: (await details.latestChecks(tx, [accountId]))[0] }));
  if (!stored) return null;
  const vatStatus = stored.vatNumber === null ? 'none' : !check ? 'asking' : check.valid ? 'valid' : 'invalid';
  return { ...stored, vatStatus, vatCheckedAt: check?.checkedAt ?? null };
}

export type PaperPage = { readonly items: readonly papers.Paper[]; readonly years: readonly number[]; readonly endCursor: string | null; readonly hasMore: boolean };

const FIRST_MAX = 100;
const NOTHING: PaperPage = { items: [], years: [], endCursor: null, hasMore: false };

/** The viewer's documents, newest first; staff sees all. Shapes: `first` 1 to 100. */
export async function listDocuments(ctx: Context, it: { year: number | null; first: number; after: string | null }): Promise<PaperPage> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous' || !mayReadPapers(viewer)) return NOTHING;
  const accountId = viewer.kind === 'operator' ? null : viewer.accountId;
  const first = Math.max(1, Math.min(it.first, FIRST_MAX));
  return ctx.read(async (tx) => {
    const found = await papers.list(tx, { accountId, collaborationId: null, year: it.year, first: first + 1, after: it.after });
    const items = found.slice(0, first);
    return { items, years: await papers.listYears(tx, accountId), endCursor: items.at(-1)?.id ?? null, hasMore: found.length > first };
  });
}

/** The documents of one collaboration that concern the viewer, newest first. */
export async function documentsOf(ctx: Context, collaborationId: string): Promise<readonly papers.Paper[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous' || !mayReadPapers(viewer)) return [];
  return ctx.read((tx) => papers.list(tx, { accountId: viewer.kind === 'operator' ? null : viewer.accountId, collaborationId, year: null, first: FIRST_MAX, after: null }));
}

/** One document that concerns the viewer; nothing for everybody else. */
export async function findDocument(ctx: Context, id: string): Promise<papers.Paper | null> {
  if (!mayReadPapers(ctx.viewer) || !isId('document', id)) return null;
  return (await ctx.read((tx) => papers.find(tx, id))) ?? null;
}

export type WaitingRow = { readonly kind: string; readonly collaborationId: string; readonly waitsFor: string; readonly yours: boolean; readonly dueAt: Instant };

/** Documents of the viewer that wait, and whether it is for the viewer's own details. */
export async function listWaiting(ctx: Context): Promise<readonly WaitingRow[]> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous' || !mayReadPapers(viewer)) return [];
  const open = await ctx.read((tx) => dues.listOpen(tx, { accountId: viewer.kind === 'operator' ? null : viewer.accountId, max: FIRST_MAX }));
  const concerned = open.filter((it) => viewer.kind === 'operator' || it.kind === 'work_invoice' || it.kind === (viewer.kind === 'brand' ? 'brand_fee_invoice' : 'commission_invoice'));
  return concerned.flatMap((it) => (it.waitsFor === null ? [] : [{ kind: it.kind, collaborationId: it.collaborationId, waitsFor: it.waitsFor, yours: it.waitsFor === viewer.kind, dueAt: it.dueAt }]));
}

const HASH = /^[0-9a-f]{64}$/;

/** Whether a hash is that of a contract made here, and when; for everybody, since only who has the contract has its hash. */
export async function findContract(ctx: Context, termsSha256: string): Promise<{ readonly number: string; readonly issuedAt: Instant } | null> {
  const hash = termsSha256.trim().toLowerCase();
  return HASH.test(hash) ? (await ctx.as('auditor').read((tx) => papers.findContract(tx, hash))) ?? null : null;
}

/** Each kind of series by year, for staff; empty for everybody else. */
export const listSeries = async (ctx: Context): Promise<readonly papers.SeriesRow[]> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => papers.listSeries(tx)) : []);
