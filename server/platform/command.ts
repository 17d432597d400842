import type { Viewer } from '#domain/accounts/roles.ts';
import type { Result } from '#domain/kit/result.ts';
import type { Clock } from './clock.ts';
import type { Database, Role, Tx } from './db/transaction.ts';
import type { Random } from './random.ts';

/** What every command receives: who asks, the moment, chance, and the way to the tables. Areas add their ports to it. */
export interface Context {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly random: Random;
  readonly requestId: string;
  /** One transaction as the viewer; a refusal rolls it back. */
  transaction<Answer extends Result<unknown, unknown>>(work: (tx: Tx) => Promise<Answer>): Promise<Answer>;
  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** A read whose statements are all asked for before the first is answered: one packet there, one back. */
  readAtOnce<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** The same context under another database role, for what no viewer may touch. */
  as(role: Role): this;
}

/** One thing a person or the worker may do. */
export type Command<Input, Value, Refusal, Ctx extends Context = Context> = (ctx: Ctx, input: Input) => Promise<Result<Value, Refusal>>;

export type ContextParts = { readonly database: Database; readonly clock: Clock; readonly random: Random };

/** Makes the context of one request or job; `ports` are what its modules need of the outside. */
export function createContext<Ports extends object>(parts: ContextParts, ports: Ports, it: { viewer: Viewer; role: Role; requestId: string }): Context & Ports {
  const { database, clock, random } = parts;
  const actor = { role: it.role, viewer: it.viewer };
  const context: Context = {
    viewer: it.viewer, clock, random, requestId: it.requestId,
    transaction: (work) => database.transaction(actor, work),
    read: (work) => database.read(actor, work),
    readAtOnce: (work) => database.readAtOnce(actor, work),
    as: (role) => createContext(parts, ports, { ...it, role }) as never,
  };
  return { ...ports, ...context };
}
export type { Tx, Role } from './db/transaction.ts';
