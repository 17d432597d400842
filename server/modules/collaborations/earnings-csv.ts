import { decimalOf } from '#domain/kit/money.ts';
import type { Context } from '#server/platform/command.ts';
import { listEarningViews, type EarningView } from './earnings.ts';

const LISTED_MAX = 200;
const HEAD = ['collaboration', 'title', 'brand', 'stage', 'amount', 'currency', 'kept_back', 'moves_at', 'reason'];

/** One cell: quoted, and never read as a formula by a spreadsheet. Source: OWASP, CSV injection. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const rowOf = (it: EarningView): string => [
  csvCell(it.collaborationId), csvCell(it.title), csvCell(it.brandName), csvCell(it.stage), decimalOf(it.amount.minor), csvCell(it.amount.currency), decimalOf(it.withheld?.minor ?? 0n),
  csvCell(it.movesAt === null ? '' : new Date(it.movesAt).toISOString()), csvCell(it.reason),
].join(',');

/** A creator's earnings as a table for a spreadsheet, newest first; nothing for everybody else. */
export async function earningsCsv(ctx: Context): Promise<string | null> {
  if (ctx.viewer.kind !== 'creator') return null;
  return `${[HEAD.join(','), ...(await listEarningViews(ctx, LISTED_MAX)).map(rowOf)].join('\r\n')}\r\n`;
}
