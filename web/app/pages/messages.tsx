import { MessagesSquare } from 'lucide-react';
import { useCallback } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useConversationQuery } from '#web/features/chat/chat-api.ts';
import { ConversationList } from '#web/features/chat/conversation-list.tsx';
import { SearchField, SearchResults } from '#web/features/chat/message-search.tsx';
import { Thread } from '#web/features/chat/thread.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { useViewer, type Viewer } from '#web/graphql/viewer.ts';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

function Chosen({ id, viewer, at }: { readonly id: string; readonly viewer: Viewer; readonly at: number | null }) {
  const { currentData: data, error, refetch } = useConversationQuery({ id });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return data.conversation ? <Thread key={id} conversation={data.conversation} reader={viewer} at={at} /> : <NotFoundPage />;
}

/** All conversations or what was searched in them, and the chosen one; on a phone one of the two. */
export function MessagesPage() {
  const { id } = useParams();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const words = search.get('find') ?? '';
  const at = Number(search.get('at')) || null;
  const find = useCallback((wanted: string) => setSearch((now) => {
    if (wanted.trim() === '') now.delete('find');
    else now.set('find', wanted);
    return now;
  }, { replace: true }), [setSearch]);
  if (!viewer) return <PageSkeleton />;
  if (viewer.side === 'operator') return <Navigate replace to="/operator" />;
  return (
    <>
      <PageHeader title={say('nav.messages')} intro={id === undefined ? say('chat.intro') : undefined} back={id === undefined ? undefined : { to: '/messages', label: say('nav.messages') }} />
      <div className="grid gap-5 lg:grid-cols-[320px_minmax(0,1fr)]">
        <div className={`min-w-0 ${id === undefined ? '' : 'max-lg:hidden'}`}>
          <SearchField value={words} onChange={find} />
          {words === '' ? <ConversationList side={viewer.side} chosen={id ?? null} /> : <SearchResults words={words} side={viewer.side} />}
        </div>
        <div className={`card min-w-0 h-[min(46rem,calc(100dvh-14rem))] min-h-80 p-4 ${id === undefined ? 'max-lg:hidden' : ''}`}>{id === undefined ? <EmptyState icon={MessagesSquare} title={say('chat.chooseTitle')} /> : <Chosen id={id} viewer={viewer} at={at} />}</div>
      </div>
    </>
  );
}
