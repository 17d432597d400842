import { Notice } from '#web/ui/notice.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Link } from 'react-router';
import { say, sayIfKnown } from '#web/words/say.ts';
import type { Conversation, TalkEvent } from './chat-api.ts';
import { Composer } from './composer.tsx';
import { MessageLine } from './message-line.tsx';
import { StreamBox } from './stream-box.tsx';
import { lines } from './stream.ts';
import { useTalk, type TalkView } from './use-talk.ts';

export type Reader = { readonly side: string; readonly memberId: string };
type Place = { readonly conversation: Conversation; readonly reader: Reader };
type Names = { readonly brand: string; readonly creator: string };

/** Steps of the work that the money tells already, more exactly. */
const TOLD_BY_MONEY: readonly string[] = ['askBrand', 'failFunding'];

const namesOf = (it: Conversation): Names => ({ brand: it.brandName, creator: it.creatorName });
/** The name of the other side. */
export const otherName = ({ conversation, reader }: Place): string => (reader.side === 'brand' ? conversation.creatorName : conversation.brandName);

/** What the work or its money did, in words; nothing for steps that say nothing to people here. */
function eventWord({ kind, what, by }: TalkEvent, names: Names, side: string): string {
  const nameOf = (of: 'brand' | 'creator'): string => (of === side ? say('chat.you') : names[of]);
  if (kind === 'work' && TOLD_BY_MONEY.includes(what)) return '';
  const who = by === 'brand' || by === 'creator' ? nameOf(by) : say('work.us');
  const values = { who, ...names, toBrand: nameOf('brand'), toCreator: nameOf('creator'), type: say('chat.collaboration') };
  return kind === 'money' ? sayIfKnown(`chat.money.${what}`, '') : sayIfKnown(`chat.work.${what}`, sayIfKnown(`event.collaboration.${what}`, '', values), values);
}

type LineProps = Place & { readonly event: TalkEvent; readonly found?: boolean };

/** One line of a conversation: a message, or what the work or its money did. */
export function StreamLine({ event, conversation, reader, found = false }: LineProps) {
  const names = namesOf(conversation);
  const other = otherName({ conversation, reader });
  if (event.message) {
    const own = event.by === reader.side;
    return <li data-seq={event.seq} className={found ? '-mx-2 rounded-card bg-held-soft px-2 py-2' : ''}><MessageLine message={event.message} own={own} name={own ? say('chat.you') : other} otherName={other} read={event.seq <= conversation.otherReadSeq} /></li>;
  }
  const word = eventWord(event, names, reader.side);
  if (word === '') return null;
  const text = <>{word} <span className="text-ink-3"><TimeAt at={event.at} /></span></>;
  return <li className="text-center text-sm text-ink-2">{event.collaborationId ? <Link className="hover:underline" to={`/work/${event.collaborationId}`}>{text}</Link> : text}</li>;
}

/** Where one writes, with what one should know of the line and of the other side. */
export function WriteBelow({ view, conversation, reader, collaborationId }: Place & { readonly view: TalkView; readonly collaborationId?: string | undefined }) {
  const name = otherName({ conversation, reader });
  return (
    <div className="grid gap-2">
      {view.state.away ? <Notice tone="held">{say('chat.offline')}</Notice> : null}
      <p aria-live="polite" className="min-h-5 text-xs text-ink-3">{view.typing && view.typing !== reader.side ? say('chat.typing', { name }) : ''}</p>
      <Composer key={conversation.id} view={view} conversationId={conversation.id} collaborationId={collaborationId ?? null} name={name} />
    </div>
  );
}

/** One conversation: messages and what the work did in one stream, and where to write below. `at`: the number to go to. */
export function Thread({ conversation, reader, at }: Place & { readonly at: number | null }) {
  const view = useTalk(conversation.id, reader.memberId);
  const label = say('chat.thread', { name: otherName({ conversation, reader }) });
  return (
    <section aria-label={label} className="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto] gap-3">
      <StreamBox view={view} label={label} at={at} lines={lines(view.state.stream).map((it) => <StreamLine key={it.seq} event={it} conversation={conversation} reader={reader} found={it.seq === at} />)} />
      <WriteBelow view={view} conversation={conversation} reader={reader} />
    </section>
  );
}
