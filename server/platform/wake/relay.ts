import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { toJson } from '#domain/kit/json.ts';
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

type Parts = { readonly url: string; readonly bus: Bus; readonly warn: (message: string) => void };

/** The one connection of a node for hints; it mends itself, and then tells everybody to fetch again. */
class Wire {
  readonly #node = randomUUID();
  readonly #parts: Parts;
  #client: pg.Client | null = null;
  #opening = false;
  #closed = false;
  #waiting: Hint[] = [];
  #timer: NodeJS.Timeout | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  send(hints: readonly Hint[]): void {
    this.#waiting.push(...hints);
    if (this.#waiting.length > WAITING_MAX) this.#waiting = this.#waiting.slice(-WAITING_MAX);
    this.open();
    this.#schedule();
  }

  open(): void {
    if (this.#closed || this.#opening || this.#client) return;
    this.#opening = true;
    const fresh = new pg.Client({ connectionString: this.#parts.url, application_name: 'fairhold wake', connectionTimeoutMillis: 5_000, keepAlive: true });
    fresh.on('error', (error) => this.#lose(fresh, error));
    fresh.on('end', () => this.#lose(fresh, new Error('the line ended')));
    fresh.on('notification', (it) => this.#hear(it.payload));
    this.#busy = this.#connect(fresh).catch((error: Error) => {
      this.#client = fresh;
      this.#lose(fresh, error);
    }).finally(() => { this.#opening = false; });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#busy;
    const line = this.#client;
    this.#client = null;
    await line?.end().catch(() => undefined);
  }

  async #connect(fresh: pg.Client): Promise<void> {
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    this.#client = fresh;
    this.#parts.bus.deliverAgain();
    this.#schedule();
  }

  #lose(from: pg.Client, error: Error): void {
    if (this.#client !== from) return;
    this.#client = null;
    if (!this.#closed) this.#parts.warn(`wake-ups are interrupted: ${error.message}`);
    from.end().catch(() => undefined);
    if (!this.#closed) setTimeout(() => this.open(), AGAIN_AFTER_MS).unref();
  }

  #hear(payload: string | undefined): void {
    const note = JSON.parse(payload ?? '{}') as { node?: string; hints?: Hint[] };
    if (note.node !== this.#node) this.#parts.bus.deliver(note.hints ?? []);
  }

  #schedule(): void {
    if (this.#waiting.length === 0 || this.#timer || this.#closed || !this.#client) return;
    const line = this.#client;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#busy = this.#busy.then(() => this.#flush(line)).catch((error: Error) => this.#lose(line, error)).then(() => this.#schedule());
    }, BATCH_EVERY_MS);
  }

  async #flush(line: pg.Client): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < batch.length; at += HINTS_PER_NOTE_MAX) {
      await line.query('select pg_notify($1, $2)', [CHANNEL, toJson({ node: this.#node, hints: batch.slice(at, at + HINTS_PER_NOTE_MAX) })]);
    }
  }
}

/**
 * Carries hints between nodes: one connection of its own, which listens and notifies in batches after the commits, since a
 * NOTIFY within a transaction makes all commits queue. What is lost on the way is found by number.
 */
export function createRelay(parts: Parts): Relay {
  const wire = new Wire(parts);
  return {
    publish(hints) {
      parts.bus.deliver(hints);
      wire.send(hints);
    },
    listen(topics) {
      wire.open();
      return parts.bus.listen(topics);
    },
    close: () => wire.close(),
  };
}
