import type { DocumentBody, DocumentKind, Line } from '#domain/documents/document.ts';
import type { VatSplit } from '#domain/documents/vat.ts';
import { invariant } from '#domain/kit/assert.ts';
import { isCurrency, type Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** Takes the next number of a series and year. Its row stays locked until the transaction ends: a number that is not used goes back. */
export async function takeCount(tx: Tx, series: string, year: number): Promise<number> {
  const { rows } = await tx.run<{ count: number }>(sql`insert into document_series as s (series, year, last_count) values (${series}, ${year}, 1)
    on conflict (series, year) do update set last_count = s.last_count + 1 returning last_count as count`);
  const count = rows[0]?.count;
  invariant(count !== undefined, 'a series gave no number', series);
  return count;
}

/** An issued document. `supplierId` and `customerId` are missing where the marketplace stands. */
export type Paper = {
  readonly id: string; readonly series: string; readonly year: number; readonly count: number; readonly number: string; readonly kind: DocumentKind; readonly collaborationId: string; readonly cause: string;
  readonly supplierId: string | null; readonly customerId: string | null; readonly creditOf: string | null; readonly termsSha256: string | null; readonly issuedAt: Instant; readonly body: DocumentBody;
};

/** Writes a document, for ever. */
export async function insert(tx: Tx, it: Paper): Promise<void> {
  const { vat, total } = it.body;
  await tx.run(sql`insert into documents (id, series, year, count, number, kind, collaboration_id, cause, supplier_id, customer_id, credit_of, terms_sha256, currency, net_minor, vat_minor, total_minor, body, issued_at)
    values (${it.id}, ${it.series}, ${it.year}, ${it.count}, ${it.number}, ${it.kind}, ${it.collaborationId}, ${it.cause}, ${it.supplierId}, ${it.customerId}, ${it.creditOf}, ${it.termsSha256},
      ${total.currency}, ${vat?.net.minor ?? total.minor}, ${vat?.vat.minor ?? 0n}, ${total.minor}, ${jsonb(it.body)}, ${ts(it.issuedAt)})`);
}

type Text = { readonly minor: string; readonly currency: string };
function readMoney({ minor, currency }: Text): Money {
  invariant(isCurrency(currency), 'a document in a currency that is not ours', currency);
  return { minor: BigInt(minor), currency };
}

type StoredLine = Omit<Line, 'amount'> & { readonly amount: Text };
type StoredVat = Omit<VatSplit, 'net' | 'vat' | 'gross'> & { readonly net: Text; readonly vat: Text; readonly gross: Text };
type StoredBody = Omit<DocumentBody, 'lines' | 'vat' | 'total'> & { readonly lines: readonly StoredLine[]; readonly vat: StoredVat | null; readonly total: Text };
type Row = Omit<Paper, 'body'> & { readonly body: StoredBody };

const toPaper = (row: Row): Paper => {
  const { lines, vat, total, ...rest } = row.body;
  const body: DocumentBody = {
    ...rest, total: readMoney(total), lines: lines.map((it) => ({ ...it, amount: readMoney(it.amount) })),
    vat: vat === null ? null : { ...vat, net: readMoney(vat.net), vat: readMoney(vat.vat), gross: readMoney(vat.gross) },
  };
  return { ...row, body };
};

const ALL = sql`id, series, year, count, number, kind, collaboration_id as "collaborationId", cause, supplier_id as "supplierId", customer_id as "customerId", credit_of as "creditOf",
  terms_sha256 as "termsSha256", issued_at as "issuedAt", body`;

/** One document, as far as the reader may see it. */
export async function find(tx: Tx, id: string): Promise<Paper | undefined> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from documents where id = ${id}`);
  return rows[0] && toPaper(rows[0]);
}

export type PaperQuery = { readonly accountId: string | null; readonly collaborationId: string | null; readonly year: number | null; readonly first: number; readonly after: string | null };

/** Documents as far as the reader may see them, newest first. */
export async function list(tx: Tx, it: PaperQuery): Promise<readonly Paper[]> {
  const whose = it.accountId === null ? sql`true` : sql`(supplier_id = ${it.accountId} or customer_id = ${it.accountId})`;
  const { rows } = await tx.run<Row>(sql`select ${ALL} from documents where ${whose} and ${it.collaborationId === null ? sql`true` : sql`collaboration_id = ${it.collaborationId}`}
    and ${it.year === null ? sql`true` : sql`year = ${it.year}`} and ${it.after === null ? sql`true` : sql`id < ${it.after}`} order by id desc limit ${it.first}`);
  return rows.map(toPaper);
}

/** The years in which documents were issued for an account, newest first. */
export async function listYears(tx: Tx, accountId: string | null): Promise<readonly number[]> {
  const whose = accountId === null ? sql`true` : sql`(supplier_id = ${accountId} or customer_id = ${accountId})`;
  return (await tx.run<{ year: number }>(sql`select distinct year from documents where ${whose} order by year desc`)).rows.map((it) => it.year);
}

/** The invoices of a collaboration that no credit note has taken back, oldest first. */
export async function listStanding(tx: Tx, collaborationId: string): Promise<readonly Paper[]> {
  const { rows } = await tx.run<Row>(sql`select ${ALL} from documents d where collaboration_id = ${collaborationId} and kind in ('work_invoice', 'commission_invoice', 'brand_fee_invoice')
    and not exists (select 1 from documents n where n.credit_of = d.number) order by id`);
  return rows.map(toPaper);
}

/** The contract whose terms have this hash. */
export async function findContract(tx: Tx, termsSha256: string): Promise<{ readonly number: string; readonly issuedAt: Instant } | undefined> {
  return (await tx.run<{ number: string; issuedAt: Instant }>(sql`select number, issued_at as "issuedAt" from documents where terms_sha256 = ${termsSha256} order by id limit 1`)).rows[0];
}

export type SeriesRow = { readonly letter: string; readonly year: number; readonly series: number; readonly documents: number; readonly gaps: number; readonly lastNumber: string; readonly lastIssuedAt: Instant };

/** Each kind of series by year: how many series and documents it has, how many numbers are missing in them, and the last number. */
export async function listSeries(tx: Tx): Promise<readonly SeriesRow[]> {
  const { rows } = await tx.run<SeriesRow>(sql`
    select left(s.series, 1) as letter, s.year, count(distinct s.series)::int as series, sum(d.documents)::int as documents, sum(s.last_count - d.documents)::int as gaps,
           (array_agg(d.last_number order by d.last_issued_at desc, d.last_number desc))[1] as "lastNumber", max(d.last_issued_at) as "lastIssuedAt"
      from document_series s join lateral (select count(*) as documents, max(issued_at) as last_issued_at, (array_agg(number order by count desc))[1] as last_number from documents where series = s.series and year = s.year) d on true
     group by 1, 2 order by 2 desc, 1`);
  return rows;
}

