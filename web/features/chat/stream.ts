import type { Message, TalkEvent } from './chat-api.ts';

/** What a reader holds of a conversation: events by number without doubles, and the newest state of each message that was changed. */
export type Stream = { readonly events: readonly TalkEvent[]; readonly changed: ReadonlyMap<string, Message> };

export const EMPTY: Stream = { events: [], changed: new Map() };

/** Most of what comes is new and in order: it is put at the end, without looking at all that is held. */
const isNext = (events: readonly TalkEvent[], fresh: readonly TalkEvent[]): boolean => fresh.every((it, index) => it.seq > ((index === 0 ? events.at(-1) : fresh[index - 1])?.seq ?? 0));

function inOrder(events: readonly TalkEvent[], fresh: readonly TalkEvent[]): readonly TalkEvent[] {
  if (isNext(events, fresh)) return [...events, ...fresh];
  const bySeq = new Map(events.map((it) => [it.seq, it]));
  for (const event of fresh) bySeq.set(event.seq, event);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** Puts fetched events in, in whatever order they come: by number, once, the newest state of each message winning. */
export function merge(stream: Stream, fresh: readonly TalkEvent[]): Stream {
  const changes = fresh.flatMap(({ kind, message }) => (message && kind !== 'message' ? [message] : []));
  const changed = changes.length === 0 ? stream.changed : new Map(stream.changed);
  for (const it of changes) if ((changed.get(it.id)?.revisionSeq ?? 0) <= it.revisionSeq) (changed as Map<string, Message>).set(it.id, it);
  return { events: inOrder(stream.events, fresh), changed };
}

const newest = (message: Message, { changed }: Stream): Message => {
  const other = changed.get(message.id);
  return other && other.revisionSeq > message.revisionSeq ? other : message;
};

/** The last number before the first hole: what is to be fetched comes after it. */
export function whole(stream: Stream): number {
  const [first] = stream.events;
  if (!first) return 0;
  let last = first.seq;
  for (const { seq } of stream.events) {
    if (seq > last + 1) return last;
    last = Math.max(last, seq);
  }
  return last;
}

/** What people read: messages at their place with their newest words, and what work and money did. */
export const lines = (stream: Stream): readonly TalkEvent[] => stream.events.flatMap((it) => {
  if (it.kind === 'work' || it.kind === 'money') return [it];
  return it.kind === 'message' && it.message ? [{ ...it, message: newest(it.message, stream) }] : [];
});

/** Something that stands beside messages by its moment. */
export type Beside = { readonly key: string; readonly at: string };

/** Puts messages and what stands beside them in order of their moments; `from` is the moment of the earliest event that was fetched, and what is older stands above the way to earlier messages. */
export function besideTalk<Told extends Beside>(said: readonly TalkEvent[], told: readonly Told[], from: string | undefined): { readonly above: readonly Told[]; readonly lines: readonly (TalkEvent | Told)[] } {
  const since = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const above = told.filter((it) => Date.parse(it.at) < since);
  const rest = told.filter((it) => Date.parse(it.at) >= since);
  // Both come in order; what was done in the same moment stands before what was said of it.
  const mixed: (TalkEvent | Told)[] = [];
  let at = 0;
  for (const event of said) {
    for (let next = rest[at]; next && Date.parse(next.at) <= Date.parse(event.at); next = rest[at]) {
      mixed.push(next);
      at += 1;
    }
    mixed.push(event);
  }
  return { above, lines: [...mixed, ...rest.slice(at)] };
}
