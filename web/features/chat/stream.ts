import type { Message, TalkEvent } from './chat-api.ts';

/** What a reader holds of a conversation: events by number without doubles, and each message in its newest state. */
export type Stream = { readonly events: readonly TalkEvent[]; readonly messages: ReadonlyMap<string, Message> };

export const EMPTY: Stream = { events: [], messages: new Map() };

/** Puts fetched events in, in whatever order they come: by number, once, the newest state of each message winning. */
export function merge(stream: Stream, fresh: readonly TalkEvent[]): Stream {
  const bySeq = new Map(stream.events.map((it) => [it.seq, it]));
  const messages = new Map(stream.messages);
  for (const event of fresh) {
    bySeq.set(event.seq, event);
    const { message } = event;
    if (message && (messages.get(message.id)?.revisionSeq ?? 0) <= message.revisionSeq) messages.set(message.id, message);
  }
  return { events: [...bySeq.values()].sort((a, b) => a.seq - b.seq), messages };
}

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
  return it.kind === 'message' && it.message ? [{ ...it, message: stream.messages.get(it.message.id) ?? it.message }] : [];
});
