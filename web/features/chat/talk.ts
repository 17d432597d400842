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
export type Talk = ReturnType<typeof createTalk>;

const AGAIN_AFTER_MS = 2_000;

/** One conversation as a reader has it: what was fetched, in order and without holes, and what is still on its way. Hints only say that there is more. */
export function createTalk(line: Line, kept: ReturnType<typeof keptOf>, pauseMs: number = AGAIN_AFTER_MS) {
  let state: TalkState = { stream: EMPTY, unsent: kept.unsent(), loaded: false, away: false };
  let known = 0;
  let fetching: Promise<void> | null = null;
  let sending: Promise<void> | null = null;
  let closed = false;
  const listeners = new Set<() => void>();
  const set = (change: Partial<TalkState>): void => {
    state = { ...state, ...change };
    for (const it of listeners) it();
  };
  const setUnsent = (unsent: readonly Unsent[]): void => {
    kept.saveUnsent(unsent);
    set({ unsent });
  };
  const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, pauseMs); });

  function take(page: EventPage): void {
    known = Math.max(known, page.lastSeq);
    const stream = merge(state.stream, page.events);
    const arrived = new Set([...stream.messages.values()].map((it) => it.clientId));
    const unsent = state.unsent.filter((it) => !arrived.has(it.clientId));
    set({ stream, loaded: true, away: false });
    if (unsent.length < state.unsent.length) setUnsent(unsent);
  }

  async function fetchUntilWhole(): Promise<void> {
    do {
      const page = await line.fetch(state.loaded ? { afterSeq: whole(state.stream) } : {});
      if (page) take(page);
      else {
        set({ away: true });
        await pause();
      }
    } while (!closed && (!state.loaded || whole(state.stream) < known));
  }

  /** Fetches what is missing, one fetch at a time; a hint that comes meanwhile is fetched too. */
  function sync(upTo = 0): Promise<void> {
    known = Math.max(known, upTo);
    fetching ??= fetchUntilWhole().finally(() => {
      fetching = null;
      if (!closed && state.loaded && whole(state.stream) < known) void sync();
    });
    return fetching;
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const next = state.unsent.find((it) => it.problem === null);
      if (!next || closed) return;
      const answer = await line.send(next);
      if (answer.kind === 'away') {
        set({ away: true });
        await pause();
      } else if (answer.kind === 'refused') {
        setUnsent(state.unsent.map((it) => (it.clientId === next.clientId ? { ...it, problem: answer.message } : it)));
      } else {
        // It leaves the list when it is seen in the conversation; if it is older than what is held, now.
        await sync(answer.seq);
        setUnsent(state.unsent.filter((it) => it.clientId !== next.clientId));
      }
    }
  }
  const push = (): void => { sending ??= sendAll().finally(() => { sending = null; }); };

  return {
    state: (): TalkState => state,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    sync, push,
    /** Puts a message on its way. */
    say(it: Omit<Unsent, 'problem'>): void {
      setUnsent([...state.unsent, { ...it, problem: null }]);
      push();
    },
    again(clientId: string): void {
      setUnsent(state.unsent.map((it) => (it.clientId === clientId ? { ...it, problem: null } : it)));
      push();
    },
    discard: (clientId: string): void => setUnsent(state.unsent.filter((it) => it.clientId !== clientId)),
    async older(): Promise<void> {
      const [first] = state.stream.events;
      const page = first && first.seq > 1 ? await line.fetch({ beforeSeq: first.seq }) : null;
      if (page) take(page);
    },
    open: (): void => { closed = false; },
    close: (): void => { closed = true; },
  };
}
