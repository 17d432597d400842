import type { Person } from './person.ts';

export type TalkEvent = {
  readonly seq: number; readonly kind: string; readonly by: string | null; readonly what: string; readonly collaborationId: string | null;
  readonly message: { readonly id: string; readonly seq: number; readonly revisionSeq: number; readonly text: string | null; readonly verdict: string; readonly spans: readonly { from: number; to: number }[]; readonly reasons: readonly string[]; readonly clientId: string | null; readonly edited: boolean; readonly deleted: boolean;
    readonly attachments: readonly { readonly id: string; readonly state: string; readonly kind: string; readonly name: string; readonly bytes: number; readonly width: number | null; readonly reasons: readonly string[]; readonly url: string | null; readonly thumbUrl: string | null }[] } | null;
};
type Page = { readonly events: readonly TalkEvent[]; readonly lastSeq: number };

const PAGE = `query Page($id: ID!, $afterSeq: Int, $beforeSeq: Int, $first: Int!) { messages(conversationId: $id, afterSeq: $afterSeq, beforeSeq: $beforeSeq, first: $first) {
  lastSeq events { seq kind by what collaborationId message { id seq revisionSeq text verdict spans { from to } reasons clientId edited deleted attachments { id state kind name bytes width reasons url thumbUrl } } } } }`;
export const CONVERSATIONS = 'query List { conversations { items { id brandName creatorName lastSeq lastText lastIsYours readSeq otherReadSeq unreadCount } } }';
export const MOVED = 'subscription Moved($id: ID!) { conversationMoved(id: $id) { conversationId seq typing } }';
export type Inbox = { readonly conversations: { readonly items: readonly { id: string; brandName: string; creatorName: string; lastSeq: number; lastText: string | null; lastIsYours: boolean; readSeq: number; otherReadSeq: number; unreadCount: number }[] } };

let made = 0;
/** An id as a client makes it before it sends. */
export const clientId = (): string => `client-${String(made += 1).padStart(8, '0')}`;

/** A piece of a conversation; nothing when the person may not read it. */
export const pageOf = async (person: Person, id: string, it: { afterSeq?: number; beforeSeq?: number; first?: number } = {}): Promise<Page | null> =>
  (await person.asks<{ messages: Page | null }>(PAGE, { id, first: 50, ...it })).messages;

/** All events of a conversation, fetched in pages from the beginning. */
export async function readAll(person: Person, id: string): Promise<readonly TalkEvent[]> {
  const all: TalkEvent[] = [];
  for (;;) {
    const page = await pageOf(person, id, { afterSeq: all.at(-1)?.seq ?? 0, first: 100 });
    all.push(...(page?.events ?? []));
    if (!page || page.events.length === 0 || (all.at(-1)?.seq ?? 0) >= page.lastSeq) return all;
  }
}

/** The conversation a brand opens with a creator. */
export const opens = async (brand: Person, creator: Person): Promise<string> => String((await brand.does('openConversation', { creatorId: creator.accountId })).id);

/** Says something. Returns the number it took. */
export async function says(person: Person, conversationId: string, text: string): Promise<{ seq: number; messageId: string }> {
  const answer = await person.does('sendMessage', { conversationId, clientId: clientId(), text });
  return { seq: Number(answer.seq), messageId: String(answer.messageId) };
}
