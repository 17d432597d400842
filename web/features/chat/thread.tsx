import { useLayoutEffect, useRef } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Link } from 'react-router';
import { say, sayIfKnown } from '#web/words/say.ts';
import type { Conversation, TalkEvent } from './chat-api.ts';
import { Composer } from './composer.tsx';
import { MessageLine } from './message-line.tsx';
import { lines } from './stream.ts';
import { UnsentLines } from './unsent-lines.tsx';
import { useTalk, type TalkView } from './use-talk.ts';

export type Reader = { readonly side: string; readonly memberId: string };
type Names = { readonly brand: string; readonly creator: string };

/** What the work or its money did, in words; nothing for steps that say nothing to people here. */
function eventWord({ kind, what, by }: TalkEvent, names: Names, side: string): string {
  const nameOf = (of: 'brand' | 'creator'): string => (of === side ? say('chat.you') : names[of]);
  const who = by === 'brand' || by === 'creator' ? nameOf(by) : say('work.us');
  const values = { who, ...names, toBrand: nameOf('brand'), toCreator: nameOf('creator'), type: say('chat.collaboration') };
  return kind === 'money' ? sayIfKnown(`chat.money.${what}`, '') : sayIfKnown(`chat.work.${what}`, sayIfKnown(`event.collaboration.${what}`, '', values), values);
}

function StreamLine({ event, names, side, otherReadSeq }: { readonly event: TalkEvent; readonly names: Names; readonly side: string; readonly otherReadSeq: number }) {
  if (event.message) {
    const own = event.by === side;
    const other = side === 'brand' ? names.creator : names.brand;
    return <li><MessageLine message={event.message} own={own} name={own ? say('chat.you') : other} otherName={other} read={event.seq <= otherReadSeq} /></li>;
  }
  const word = eventWord(event, names, side);
  if (word === '') return null;
  const text = <>{word} <span className="text-ink-3"><TimeAt at={event.at} /></span></>;
  return <li className="text-center text-sm text-ink-2">{event.collaborationId ? <Link className="hover:underline" to={`/work/${event.collaborationId}`}>{text}</Link> : text}</li>;
}

/** Stays at the end while the reader is there, and where they are when earlier messages come in above. */
function useStickToEnd(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const height = useRef(0);
  useLayoutEffect(() => {
    const it = box.current;
    if (!it) return;
    if (atEnd.current) it.scrollTop = it.scrollHeight;
    else if (it.scrollTop < 80) it.scrollTop += it.scrollHeight - height.current;
    height.current = it.scrollHeight;
  }, [count]);
  const onScroll = (): void => {
    const it = box.current;
    if (it) atEnd.current = it.scrollHeight - it.scrollTop - it.clientHeight < 48;
  };
  return { box, onScroll };
}

function Stream({ view, conversation, side }: { readonly view: TalkView; readonly conversation: Conversation; readonly side: string }) {
  const { state, talk } = view;
  const shown = lines(state.stream);
  const { box, onScroll } = useStickToEnd(shown.length + state.unsent.length);
  const names: Names = { brand: conversation.brandName, creator: conversation.creatorName };
  const first = state.stream.events[0]?.seq ?? 1;
  if (!state.loaded && !state.away) return <SkeletonRows label={say('ui.loading')} className="h-14" />;
  return (
    <div ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-label={say('chat.thread', { name: side === 'brand' ? names.creator : names.brand })} className="min-h-0 overflow-y-auto py-2">
      {first > 1 ? <div className="pb-3 text-center"><Button size="sm" onPress={() => void talk.older()}>{say('chat.older')}</Button></div> : null}
      {state.loaded && shown.length + state.unsent.length === 0 ? <p className="py-8 text-center text-ink-2">{say('chat.quiet')}</p> : null}
      <ol className="grid gap-3">{shown.map((it) => <StreamLine key={it.seq} event={it} names={names} side={side} otherReadSeq={conversation.otherReadSeq} />)}<UnsentLines view={view} /></ol>
    </div>
  );
}

type Props = { readonly conversation: Conversation; readonly reader: Reader; readonly collaborationId?: string | undefined };

/** One conversation: messages and what the work did in one stream, and where to write below. */
export function Thread({ conversation, reader, collaborationId }: Props) {
  const view = useTalk(conversation.id, reader.memberId);
  const name = reader.side === 'brand' ? conversation.creatorName : conversation.brandName;
  return (
    <section aria-label={say('chat.thread', { name })} className="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto] gap-3">
      <Stream view={view} conversation={conversation} side={reader.side} />
      <div className="grid gap-2">
        {view.state.away ? <Notice tone="held">{say('chat.offline')}</Notice> : null}
        <p aria-live="polite" className="min-h-5 text-xs text-ink-3">{view.typing && view.typing !== reader.side ? say('chat.typing', { name }) : ''}</p>
        <Composer key={conversation.id} view={view} conversationId={conversation.id} collaborationId={collaborationId ?? null} name={name} />
      </div>
    </section>
  );
}
