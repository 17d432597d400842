import { missingForReport } from '#domain/documents/business-details.ts';
import { quartersOf, reportCsv, reportXml, type Counted, type ReportLine } from '#domain/documents/report.ts';
import { invariant } from '#domain/kit/assert.ts';
import { instant, type Instant } from '#domain/kit/time.ts';
import { findAccounts, type AccountEntry } from '#server/modules/accounts/index.ts';
import { listEarned, type EarnedRow } from '#server/modules/ledger/index.ts';
import { listPayoutReferences } from '#server/modules/settlement/index.ts';
import type { DocumentsContext } from '../context.ts';
import * as details from '../details/store.ts';
import { mayReport } from '../policy.ts';
import type { OpenedFile } from '../render/open-document.ts';

const YEAR_MIN = 2023;
const YEAR_MAX = 2200;
const MONTHS_A_QUARTER = 3;
const SECONDS_LENGTH = 19;

/** A year of earnings, one line a creator and currency; creators outside the Union are not reportable there. Units: minor units. */
export type Report = { readonly year: number; readonly lines: readonly ReportLine[] };

const startOf = (year: number): Instant => instant(Date.UTC(year, 0, 1));

const countedOf = (row: EarnedRow): Counted => {
  const quarter = Math.floor(new Date(row.at).getUTCMonth() / MONTHS_A_QUARTER);
  invariant(quarter === 0 || quarter === 1 || quarter === 2 || quarter === 3, 'a month of no quarter');
  return { quarter, considerationMinor: row.shareMinor, feesMinor: row.commissionMinor, activity: row.kind === 'earned' };
};

type Facts = { readonly accounts: readonly AccountEntry[]; readonly stored: readonly details.StoredDetails[]; readonly references: ReadonlyMap<string, string> };

function linesOf(rows: readonly EarnedRow[], { accounts, stored, references }: Facts): readonly ReportLine[] {
  const groups = new Map<string, EarnedRow[]>();
  for (const row of rows) groups.set(`${row.creatorId} ${row.currency}`, [...(groups.get(`${row.creatorId} ${row.currency}`) ?? []), row]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const account = accounts.find((it) => it.id === first?.creatorId);
    if (!first || !account) return [];
    const known = stored.find((it) => it.accountId === account.id) ?? null;
    return [{
      creatorId: account.id, displayName: account.displayName, country: account.country, details: known, missing: missingForReport(known), payoutReference: references.get(account.id) ?? null, currency: first.currency, quarters: quartersOf(group.map(countedOf)),
    }];
  });
}

/** Whose lines a viewer may read: everybody's for staff for finance and admins, their own for a creator, nobody's for others. */
function readableBy({ viewer }: DocumentsContext): ((creatorId: string) => boolean) | null {
  if (mayReport(viewer)) return () => true;
  return viewer.kind === 'creator' ? (creatorId) => creatorId === viewer.accountId : null;
}

/** The yearly report of creators' earnings, read from the books; a creator gets their own lines. Nothing for whoever may not read it, and for a year that is none. Units: minor units. Source: MONEY.md §7, DAC7: the report, and a copy to the creator. */
export async function findReport(ctx: DocumentsContext, year: number): Promise<Report | null> {
  const readable = readableBy(ctx);
  if (!readable || !Number.isInteger(year) || year < YEAR_MIN || year > YEAR_MAX) return null;
  const auditor = ctx.as('auditor');
  const rows = (await listEarned(auditor, startOf(year), startOf(year + 1))).filter((it) => readable(it.creatorId));
  const ids = [...new Set(rows.map((it) => it.creatorId))];
  const { accounts, stored } = await auditor.read(async (tx) => ({ accounts: (await findAccounts(tx, ids)).filter((it) => ctx.vatPolicy.union.includes(it.country)), stored: await details.findMany(tx, ids) }));
  return { year, lines: linesOf(rows, { accounts, stored, references: await listPayoutReferences(auditor, ids) }) };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The yearly report as a file: a table with exact amounts, or the XML the tax offices exchange; a creator gets the table with their own lines. Nothing for whoever may not read it. */
export async function openReport(ctx: DocumentsContext, { year, form }: { year: number; form: string }): Promise<OpenedFile | null> {
  if (form !== 'csv' && (form !== 'xml' || !mayReport(ctx.viewer))) return null;
  const report = await findReport(ctx, year);
  if (!report) return null;
  const fileName = `creators-${year}.${form}`;
  if (form === 'csv') return { fileName, contentType: 'text/csv; charset=utf-8', bytes: encode(reportCsv(report.lines)) };
  const madeAt = new Date(ctx.clock.now()).toISOString().slice(0, SECONDS_LENGTH);
  const reference = `${ctx.marketplace.country}-${year}-${madeAt.replaceAll(/\D/g, '')}`;
  return { fileName, contentType: 'application/xml; charset=utf-8', bytes: encode(reportXml(report.lines, { operator: ctx.marketplace, year, madeAt, reference })) };
}
