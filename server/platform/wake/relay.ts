import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Bus, Hint } from './bus.ts';

export type Relay = {
  /** Tells this node at once, the others within some milliseconds. Called after the commit: never inside a transaction. */
  publish(hints: readonly Hint[]): void;
  listen: Bus['listen'];
  close(): Promise<void>;
};

const CHANNEL = 'fairhold_wake';
const BATCH_EVERY_MS = 15;
const AGAIN_AFTER_MS = 500;
/** A notification carries less than 8,000 bytes. */
const HINTS_PER_NOTE_MAX = 50;
const WAITING_MAX = 10_000;

/**
 * Carries hints between nodes: one connection of its own, which listens and notifies in batches after the commits, since a
 * NOTIFY within a transaction makes all commits queue. What is lost on the way is found by number. Source: RELIABILITY.md §1.7.
 */
export function createRelay({ url, bus, warn }: { readonly url: string; readonly bus: Bus; readonly warn: (message: string) => void }): Relay {
  const node = randomUUID();
  let client: pg.Client | null = null;
  let opening = false;
  let closed = false;
  let waiting: Hint[] = [];
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();

  const lose = (from: pg.Client, error: Error): void => {
    if (client !== from) return;
    client = null;
    warn(`wake-ups are interrupted: ${error.message}`);
    from.end().catch(() => undefined);
    if (!closed) setTimeout(open, AGAIN_AFTER_MS).unref();
  };

  function hear(payload: string | undefined): void {
    const note = JSON.parse(payload ?? '{}') as { node?: string; hints?: Hint[] };
    if (note.node !== node) bus.deliver(note.hints ?? []);
  }

  function open(): void {
    if (closed || opening || client) return;
    opening = true;
    const fresh = new pg.Client({ connectionString: url, application_name: 'fairhold wake', connectionTimeoutMillis: 5_000, keepAlive: true });
    fresh.on('error', (error) => lose(fresh, error));
    fresh.on('end', () => lose(fresh, new Error('the line ended')));
    fresh.on('notification', (it) => hear(it.payload));
    flushing = fresh.connect().then(() => fresh.query(`listen ${CHANNEL}`)).then(() => {
      opening = false;
      client = fresh;
      bus.deliverAgain();
      schedule();
    }, (error: Error) => {
      opening = false;
      client = fresh;
      lose(fresh, error);
    });
  }

  async function flush(): Promise<void> {
    const line = client;
    if (!line || waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    for (let at = 0; at < batch.length; at += HINTS_PER_NOTE_MAX) {
      await line.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ node, hints: batch.slice(at, at + HINTS_PER_NOTE_MAX) })]);
    }
  }

  function schedule(): void {
    if (waiting.length === 0 || timer || closed) return;
    timer = setTimeout(() => {
      timer = undefined;
      const line = client;
      flushing = flush().catch((error: Error) => { if (line) lose(line, error); }).then(schedule);
    }, BATCH_EVERY_MS);
  }

  return {
    publish(hints) {
      bus.deliver(hints);
      waiting.push(...hints);
      if (waiting.length > WAITING_MAX) waiting = waiting.slice(-WAITING_MAX);
      open();
      if (client) schedule();
    },
    listen(topics) {
      open();
      return bus.listen(topics);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await flushing.catch(() => undefined);
      const line = client;
      client = null;
      await line?.end().catch(() => undefined);
    },
  };
}
