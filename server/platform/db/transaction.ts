import type pg from 'pg';
import type { Viewer } from '#domain/accounts/roles.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { Result } from '#domain/kit/result.ts';
import { Fault } from '../faults.ts';
import type { Sql } from './sql.ts';

/** The database roles a transaction may run as; none owns a table. Source: ADR-0010. */
export type Role = 'app' | 'worker' | 'auth' | 'auditor';

/** An open transaction: the only way to the tables. */
export type Tx = {
  run<Row extends object>(query: Sql): Promise<Answer<Row>>;
  /** Sends the commit along with the last statement: one way to the server and back less. What must not be kept has to make this statement fail; nothing may be asked after it. */
  runLast<Row extends object>(query: Sql): Promise<Answer<Row>>;
};
export type Answer<Row> = { readonly rows: Row[]; readonly rowCount: number };

/** Opens transactions as a role, on behalf of a viewer. */
export type Database = {
  /** Rolls back on a refusal as on a throw; tries again when the database asks for it. */
  transaction<Answer extends Result<unknown, unknown>>(as: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer>;
  /** One consistent read-only view. */
  read<Value>(as: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** The same of statements that are all asked for before the first is answered: they leave with the opening and the end in one packet. */
  readAtOnce<Value>(as: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value>;
};
export type Actor = { readonly role: Role; readonly viewer: Viewer };

const RETRY_CODES: readonly string[] = ['40001', '40P01'];
const BROKEN_LINE = /^(08|57P0|53)/;
const TRIES_MAX = 5;
const SAFE_ID = /^[a-z]{3}_[0-9a-f]{32}$/;

function openingOf({ role, viewer }: Actor, readOnly: boolean): string {
  const settings = [`begin${readOnly ? ' isolation level repeatable read read only' : ''}`, `set local role fairhold_${role}`];
  if (viewer.kind !== 'anonymous') {
    invariant(SAFE_ID.test(viewer.accountId) && SAFE_ID.test(viewer.memberId), 'an id is not an id');
    settings.push(`set local app.viewer_side = '${viewer.kind}'`, `set local app.account_id = '${viewer.accountId}'`, `set local app.member_id = '${viewer.memberId}'`);
  }
  return settings.join('; ');
}

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** A broken line to the database is a fault, which may be tried again; anything else is passed on. */
function asFault(error: unknown): unknown {
  const code = codeOf(error);
  const broken = BROKEN_LINE.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code)
    || (error instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(error.message));
  return broken && error instanceof Error ? new Fault(`database: ${error.message}`, { cause: error }) : error;
}

/** A connection within one transaction, and the commit once it was sent. */
type Line = { readonly client: pg.PoolClient; leaving?: Promise<pg.QueryResult> };

async function ask<Row extends object>({ client }: Line, query: Sql): Promise<Answer<Row>> {
  const answer = await client.query<Row & pg.QueryResultRow>({ text: query.text, values: [...query.values], name: query.name });
  return { rows: answer.rows as Row[], rowCount: answer.rowCount ?? 0 };
}

/** Sends what is asked for in `asking` as one packet. */
function together<Value>({ client }: Line, asking: () => Value): Value {
  const { stream } = client.connection;
  stream.cork();
  try {
    return asking();
  } finally {
    stream.uncork();
  }
}

/** A query whose failure is looked at later, or not at all. */
function sent(client: pg.PoolClient, text: string): Promise<pg.QueryResult> {
  const answer = client.query(text);
  answer.catch(() => undefined);
  return answer;
}

function txOn(line: Line): Tx {
  const stillOpen = (query: Sql): void => invariant(!line.leaving, 'a statement was asked for after the last', query.name);
  return {
    run: async (query) => {
      stillOpen(query);
      return ask(line, query);
    },
    runLast: async (query) => {
      stillOpen(query);
      return together(line, () => {
        const answer = ask<never>(line, query);
        line.leaving = sent(line.client, 'commit');
        return answer;
      });
    },
  };
}

/** Keeps a transaction, or rolls it back; a commit that was sent with the last statement is only waited for. */
async function end({ client, leaving }: Line, keep: boolean): Promise<void> {
  invariant(keep || !leaving, 'a transaction was refused after its last statement');
  const { command } = await (leaving ?? client.query(keep ? 'commit' : 'rollback'));
  invariant(!keep || command === 'COMMIT', 'a transaction was kept that a statement had broken', command);
}

type Once<Value> = { readonly opening: string; readonly work: (tx: Tx) => Promise<{ keep: boolean; value: Value }>; /** Nothing is asked for after the first answer: the end leaves with the opening. */ readonly atOnce?: boolean };

/** The opening leaves with the first statement. Should it fail, the transaction is broken and PostgreSQL refuses every statement but the rollback. */
async function once<Value>(pool: pg.Pool, { opening, work, atOnce = false }: Once<Value>): Promise<Value> {
  const line: Line = { client: await pool.connect() };
  const { opened, working } = together(line, () => {
    const asked = { opened: sent(line.client, opening), working: work(txOn(line)) };
    if (atOnce) line.leaving = sent(line.client, 'commit');
    return asked;
  });
  let broken: Error | undefined;
  try {
    const { keep, value } = await working;
    await opened;
    await end(line, keep);
    return value;
  } catch (error) {
    await line.client.query('rollback').catch((again: Error) => { broken = again; });
    throw await opened.then(() => error, (first: unknown) => first);
  } finally {
    line.client.release(broken);
  }
}

/** Opens the database over a pool. Throws: Fault (retryable) when the line breaks. */
export function openDatabase(pool: pg.Pool): Database {
  async function retrying<Value>(run: () => Promise<Value>): Promise<Value> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await run();
      } catch (error) {
        if (tries >= TRIES_MAX || !RETRY_CODES.includes(codeOf(error))) throw asFault(error);
      }
    }
  }
  const reading = <Value>(as: Actor, work: (tx: Tx) => Promise<Value>, atOnce: boolean): Promise<Value> =>
    retrying(() => once(pool, { opening: openingOf(as, true), atOnce, work: async (tx) => ({ keep: true, value: await work(tx) }) }));
  return {
    transaction: (as, work) => retrying(() => once(pool, { opening: openingOf(as, false), work: async (tx) => {
      const value = await work(tx);
      return { keep: value.ok, value };
    } })),
    read: (as, work) => reading(as, work, false),
    readAtOnce: (as, work) => reading(as, work, true),
  };
}
