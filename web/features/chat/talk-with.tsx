import { useEffect, useRef, type ReactNode } from 'react';
import { useDispatch } from 'react-redux';
import { api } from '#web/graphql/api.ts';
import { say } from '#web/words/say.ts';
import { useConversationWithQuery, type Conversation } from './chat-api.ts';
import { besideTalk, lines, type Beside } from './stream.ts';
import { StreamBox } from './stream-box.tsx';
import { StreamLine, WriteBelow, type Reader } from './thread.tsx';
import { useTalk } from './use-talk.ts';

type Told = Beside & { readonly node: ReactNode };
type Props = { readonly accountId: string; readonly reader: Reader; readonly collaborationId: string; readonly told: readonly Told[]; readonly alone: ReactNode };

/** What the collaboration did is fetched again when the conversation says that it did something. */
function useFreshWork(moved: number): void {
  const dispatch = useDispatch();
  const known = useRef(moved);
  useEffect(() => {
    if (known.current > 0 && moved > known.current) dispatch(api.util.invalidateTags(['Work', 'Money']));
    known.current = moved;
  }, [moved, dispatch]);
}

function WorkTalk({ conversation, reader, collaborationId, told }: Omit<Props, 'accountId' | 'alone'> & { readonly conversation: Conversation }) {
  const view = useTalk(conversation.id, reader.memberId);
  const { stream } = view.state;
  useFreshWork(stream.events.findLast((it) => it.message === null && it.collaborationId === collaborationId)?.seq ?? 0);
  const said = lines(stream).filter((it) => it.message !== null);
  const { above, lines: mixed } = besideTalk(said, told, (stream.events[0]?.seq ?? 1) > 1 ? stream.events[0]?.at : undefined);
  const draw = (it: (typeof mixed)[number]): ReactNode => ('node' in it ? it.node : <StreamLine key={it.seq} event={it} conversation={conversation} reader={reader} />);
  return (
    <div className="grid gap-3">
      <StreamBox view={view} label={say('chat.stream')} joined className="max-h-[max(22rem,calc(100dvh-21rem))] pr-1" above={above.map(draw)} lines={mixed.map(draw)} />
      <WriteBelow view={view} conversation={conversation} reader={reader} collaborationId={collaborationId} />
    </div>
  );
}

/** What a collaboration did and what its two sides say, in one stream, and where to write; what it did alone while nobody has opened the conversation. */
export function TalkWith({ accountId, reader, collaborationId, told, alone }: Props) {
  const { currentData: data } = useConversationWithQuery({ accountId });
  if (!data?.conversationWith) return alone;
  return <WorkTalk key={data.conversationWith.id} conversation={data.conversationWith} reader={reader} collaborationId={collaborationId} told={told} />;
}
