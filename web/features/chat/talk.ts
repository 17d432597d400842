import type { EventPage } from './chat-api.ts';
import { EMPTY, merge, whole, type Stream } from './stream.ts';
import type { keptOf, Unsent } from './unsent.ts';

export type Sending = { readonly kind: 'sent'; readonly seq: number } | { readonly kind: 'refused'; readonly message: string } | { readonly kind: 'away' };
/** The way to the server. `fetch` answers nothing while the line is down. */
export type Line = {
  fetch(it: { afterSeq?: number; beforeSeq?: number }): Promise<EventPage | null>;
  send(it: Unsent): Promise<Sending>;
};
export type TalkState = { readonly stream: Stream; readonly unsent: readonly Unsent[]; readonly loaded: boolean; readonly away: boolean };

const AGAIN_AFTER_MS = 2_000;

type Parts = { readonly line: Line; readonly kept: ReturnType<typeof keptOf>; readonly pauseMs?: number };

/** One conversation as a reader has it: what was fetched, in order and without holes, and what is still on its way. Hints only say that there is more. */
export class Talk {
  readonly #line: Line;
  readonly #kept: ReturnType<typeof keptOf>;
  readonly #pauseMs: number;
  readonly #listeners = new Set<() => void>();
  #state: TalkState;
  #known = 0;
  #fetching: Promise<void> | null = null;
  #sending: Promise<void> | null = null;
  #closed = false;

  constructor({ line, kept, pauseMs = AGAIN_AFTER_MS }: Parts) {
    this.#line = line;
    this.#kept = kept;
    this.#pauseMs = pauseMs;
    this.#state = { stream: EMPTY, unsent: kept.unsent(), loaded: false, away: false };
  }

  readonly state = (): TalkState => this.#state;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  open(): void { this.#closed = false; }

  close(): void { this.#closed = true; }

  /** Fetches what is missing, one fetch at a time; a hint that comes meanwhile is fetched too. */
  sync(upTo = 0): Promise<void> {
    this.#known = Math.max(this.#known, upTo);
    this.#fetching ??= this.#fetchUntilWhole().finally(() => {
      this.#fetching = null;
      if (!this.#closed && this.#lacks()) void this.sync();
    });
    return this.#fetching;
  }

  /** Sends what is on its way, one after the other, if nobody does it yet. */
  push(): void {
    if (this.#sending) return;
    this.#sending = this.#sendAll().finally(() => { this.#sending = null; });
  }

  /** Puts a message on its way. */
  say(it: Omit<Unsent, 'problem'>): void {
    this.#setUnsent([...this.#state.unsent, { ...it, problem: null }]);
    this.push();
  }

  again(clientId: string): void {
    this.#mark(clientId, null);
    this.push();
  }

  discard(clientId: string): void {
    this.#setUnsent(this.#state.unsent.filter((it) => it.clientId !== clientId));
  }

  /** Fetches what was said before the first line that is held. */
  async older(): Promise<void> {
    const [first] = this.#state.stream.events;
    const page = first && first.seq > 1 ? await this.#line.fetch({ beforeSeq: first.seq }) : null;
    if (page) this.#take(page);
  }

  /** Fetches back to a number; stops where the line is down or it is held. */
  async reach(seq: number): Promise<void> {
    await this.sync();
    for (let first = this.#state.stream.events[0]?.seq ?? 0; first > Math.max(1, seq) && !this.#closed;) {
      await this.older();
      const now = this.#state.stream.events[0]?.seq ?? 0;
      if (now >= first) return;
      first = now;
    }
  }

  #set(change: Partial<TalkState>): void {
    this.#state = { ...this.#state, ...change };
    for (const it of this.#listeners) it();
  }

  #setUnsent(unsent: readonly Unsent[]): void {
    this.#kept.saveUnsent(unsent);
    this.#set({ unsent });
  }

  #mark(clientId: string, problem: string | null): void {
    this.#setUnsent(this.#state.unsent.map((it) => (it.clientId === clientId ? { ...it, problem } : it)));
  }

  #lacks(): boolean {
    return this.#state.loaded && whole(this.#state.stream) < this.#known;
  }

  async #rest(): Promise<void> {
    this.#set({ away: true });
    await new Promise((resolve) => { setTimeout(resolve, this.#pauseMs); });
  }

  #take(page: EventPage): void {
    this.#known = Math.max(this.#known, page.lastSeq);
    const stream = merge(this.#state.stream, page.events);
    const arrived = new Set(page.events.map((it) => it.message?.clientId));
    const unsent = this.#state.unsent.filter((it) => !arrived.has(it.clientId));
    this.#set({ stream, loaded: true, away: false });
    if (unsent.length < this.#state.unsent.length) this.#setUnsent(unsent);
  }

  async #fetchUntilWhole(): Promise<void> {
    do {
      const page = await this.#line.fetch(this.#state.loaded ? { afterSeq: whole(this.#state.stream) } : {});
      if (page) this.#take(page);
      else await this.#rest();
    } while (!this.#closed && (!this.#state.loaded || this.#lacks()));
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const next = this.#state.unsent.find((it) => it.problem === null);
      if (!next || this.#closed) return;
      const answer = await this.#line.send(next);
      if (answer.kind === 'away') {
        await this.#rest();
      } else if (answer.kind === 'refused') {
        this.#mark(next.clientId, answer.message);
      } else {
        // It leaves the list when it is seen in the conversation; if it is older than what is held, now.
        await this.sync(answer.seq);
        this.discard(next.clientId);
      }
    }
  }
}
