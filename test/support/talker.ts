import { Talk, type Line } from '#web/features/chat/talk.ts';
import type { EventPage } from '#web/features/chat/chat-api.ts';
import { keptOf } from '#web/features/chat/unsent.ts';
import { MUTATIONS } from './documents.ts';
import { subscribe, type Heard } from './socket.ts';
import { MOVED } from './talk.ts';

const PAGE = `query Page($id: ID!, $afterSeq: Int, $beforeSeq: Int) { messages(conversationId: $id, afterSeq: $afterSeq, beforeSeq: $beforeSeq, first: 100) {
  lastSeq events { seq kind by what collaborationId at message { id seq revisionSeq text verdict spans { from to } reasons clientId sentAt edited deleted } } } }`;
const ASK_WITHIN_MS = 5_000;
const AGAIN_AFTER_MS = 20;

type Sent = { readonly answer: { readonly code?: string; readonly message?: string; readonly seq?: number; readonly id?: string } };
type MovedData = { readonly conversationMoved: { readonly seq: number } };

/** Somebody at a browser, with the client's own way of talking: asks any node that answers, hears on a line that drops, may lose an answer it was given. */
export class Talker {
  readonly side: 'brand' | 'creator';
  readonly urls: readonly string[];
  readonly chance: () => number;
  readonly acked = new Map<string, number>();
  accountId = '';
  drops = 0;
  /** From the moment a message of the other side was stored to the moment it was here. Units: ms. */
  readonly delaysMs: number[] = [];
  /** How many of a hundred answers to a send are lost on the way back. */
  losesPercent = 0;
  talk: Talk | null = null;
  conversationId = '';
  #cookie = '';
  #heard: Heard<MovedData> | null = null;

  constructor(it: { side: 'brand' | 'creator'; urls: readonly string[]; chance: () => number }) {
    this.side = it.side;
    this.urls = it.urls;
    this.chance = it.chance;
  }

  /** Its session, for a generator in another process. */
  get cookie(): string { return this.#cookie; }

  node(): string {
    return this.urls[Math.floor(this.chance() * this.urls.length)] ?? '';
  }

  /** Asks a node; nothing when it is away or unwell. */
  async ask<Data>(query: string, variables: object, url = this.node()): Promise<Data | null> {
    try {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: this.#cookie }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(ASK_WITHIN_MS) });
      for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
      const { data, errors } = await answer.json() as { data?: Data; errors?: unknown };
      return errors || !data ? null : data;
    } catch { return null; }
  }

  async must(query: string, variables: object): Promise<Sent['answer']> {
    const data = await this.ask<Sent>(query, variables);
    if (!data || data.answer.code !== undefined) throw new Error(`refused: ${JSON.stringify(data)} for ${query.slice(0, 60)}`);
    return data.answer;
  }

  /** Begins to talk, as a page that was just opened. */
  begin(conversationId: string, url = this.node()): Talk {
    this.conversationId = conversationId;
    const line: Line = {
      fetch: async (it) => {
        const page = (await this.ask<{ messages: EventPage | null }>(PAGE, { id: conversationId, ...it }))?.messages ?? null;
        for (const { by, at } of page?.events ?? []) if (by !== this.side) this.delaysMs.push(Date.now() - Date.parse(at));
        return page;
      },
      send: async ({ clientId, text }) => {
        const data = await this.ask<Sent>(MUTATIONS.sendMessage, { conversationId, clientId, text });
        if (!data || this.chance() * 100 < this.losesPercent) return { kind: 'away' };
        if (data.answer.code !== undefined) return { kind: 'refused', message: data.answer.code };
        this.acked.set(clientId, Number(data.answer.seq));
        return { kind: 'sent', seq: Number(data.answer.seq) };
      },
    };
    this.talk = new Talk({ line, kept: keptOf(null, '', ''), pauseMs: AGAIN_AFTER_MS });
    this.listen(url);
    void this.talk.sync();
    return this.talk;
  }

  /** Hears from a node from now on: first hears, then fetches. */
  listen(url = this.node()): void {
    const { talk } = this;
    if (!talk) return;
    const heard: Heard<MovedData> = subscribe<MovedData>(url, { cookie: this.#cookie }, { document: MOVED, variables: { id: this.conversationId }, onItem: ({ conversationMoved }) => void talk.sync(conversationMoved.seq), onClosed: () => {
      if (this.#heard === heard) setTimeout(() => { if (this.#heard === heard) this.listen(); }, AGAIN_AFTER_MS * 5);
    } });
    this.#heard = heard;
  }

  /** The line drops and comes back, at whichever node. */
  async drop(): Promise<void> {
    this.drops += 1;
    await this.away();
    this.listen();
  }

  /** Hears nothing any more. */
  async away(): Promise<void> {
    const heard = this.#heard;
    this.#heard = null;
    await heard?.stop();
  }

  async close(): Promise<void> {
    await this.away();
    this.talk?.close();
  }
}
