import { MessagesSquare } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { InboxMovedDocument } from '#web/graphql/generated/chat.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { classes } from '#web/ui/classes.ts';
import { EmptyState } from '#web/ui/empty.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { say } from '#web/words/say.ts';
import { useConversationsQuery, type ConversationItem } from './chat-api.ts';
import { hear } from './socket.ts';

type Props = { readonly side: 'brand' | 'creator'; readonly chosen: string | null };

function Row({ item, side, chosen }: { readonly item: ConversationItem; readonly side: Props['side']; readonly chosen: boolean }) {
  const name = side === 'brand' ? item.creatorName : item.brandName;
  // Of one's own messages only files have no words.
  const last = item.lastText === '' && item.lastIsYours ? say('chat.aFile') : item.lastText ?? '';
  return (
    <li>
      <Link data-row to={`/messages/${item.id}`} aria-current={chosen || undefined} className={classes('flex items-center gap-3 rounded-control px-2.5 py-2.5 hover:bg-sunk', chosen && 'bg-sunk')}>
        <Avatar name={name} />
        <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] gap-0.5">
          <span className="flex items-baseline gap-2"><span className={classes('truncate', item.unreadCount > 0 ? 'font-bold' : 'font-medium')}>{name}</span><span className="ml-auto shrink-0 text-xs text-ink-3"><TimeAt at={item.lastAt} /></span></span>
          <span className="flex items-center gap-2"><span className="truncate text-sm text-ink-2">{item.lastIsYours ? say('chat.yourLast', { text: last }) : last}</span>{item.unreadCount > 0 ? <span className="ml-auto shrink-0"><Chip tone="held">{say('chat.unread', { count: item.unreadCount })}</Chip></span> : null}</span>
        </span>
      </Link>
    </li>
  );
}

/** The conversations of a side, last moved first; j and k move through them. */
export function ConversationList({ side, chosen }: Props) {
  const { data, error, refetch } = useConversationsQuery({}, { refetchOnMountOrArgChange: true, pollingInterval: 30_000, skipPollingIfUnfocused: true });
  const rows = useListKeys<HTMLUListElement>();
  useEffect(() => hear(InboxMovedDocument, {}, () => void refetch()), [refetch]);
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} className="h-14" />;
  const { items } = data.conversations;
  if (items.length === 0) return <EmptyState icon={MessagesSquare} title={say('chat.emptyTitle')}>{say(`chat.emptyText.${side}`)}</EmptyState>;
  return <ul ref={rows} aria-label={say('chat.list')} className="grid grid-cols-[minmax(0,1fr)] gap-0.5">{items.map((it) => <Row key={it.id} item={it} side={side} chosen={it.id === chosen} />)}</ul>;
}
