import pg from 'pg';
import type { TestApp } from './server.ts';

/** What stands in the books and the queues, read past the app. */
export type Books = {
  /** The rules that do not hold, with how often. */
  brokenRules(): Promise<readonly string[]>;
  deadJobs(): Promise<readonly string[]>;
  /** The balance of an account, in minor units. */
  balance(kind: string, owner?: string): Promise<bigint>;
  count(table: string, where?: string): Promise<number>;
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Opens the books of a running app. */
export function createBooks(app: TestApp): Books {
  const pool = new pg.Pool({ connectionString: app.databaseUrl, max: 4 });
  // A test may end every connection to its database.
  pool.on('error', () => undefined);
  const query = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> => (await pool.query<Row>(text, [...values])).rows;
  return {
    query,
    close: () => pool.end(),
    brokenRules: async () => (await app.runRules()).filter((it) => it.violations > 0).map((it) => `${it.code} ×${it.violations}: ${it.sentence} ${it.sample.join(' ')}`),
    deadJobs: async () => (await query<{ kind: string; last_error: string }>('select kind, last_error from jobs where dead_at is not null')).map((it) => `${it.kind}: ${it.last_error}`),
    balance: async (kind, owner) => {
      const [row] = await query<{ minor: string }>(`select coalesce(sum(l.amount_minor), 0)::text as minor from posting_lines l join ledger_accounts a on a.id = l.account_id
        where a.kind = $1 and ($2::text is null or a.owner_id = $2)`, [kind, owner ?? null]);
      return BigInt(row?.minor ?? 0);
    },
    count: async (table, where = 'true') => (await query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`))[0]?.n ?? 0,
  };
}
