import { BellOff } from 'lucide-react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { EmptyState } from '#web/ui/empty.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useNotificationsQuery, type Note } from './notifications-api.ts';

function NoteLine({ note, onFollow }: { readonly note: Note; readonly onFollow: () => void }) {
  const content = (
    <>
      <span aria-hidden="true" className={`mt-1.5 size-2 shrink-0 rounded-full ${note.seen ? 'bg-transparent' : 'bg-brand'}`} />
      <span className="grid gap-0.5"><span className={note.seen ? 'text-ink-2' : 'font-medium'}>{note.sentence}</span><span className="text-xs text-ink-3"><TimeAt at={note.at} /></span></span>
    </>
  );
  const look = 'flex gap-2.5 rounded-control px-2 py-2.5';
  return <li>{note.collaborationId ? <Link to={`/work/${note.collaborationId}`} onClick={onFollow} className={`${look} hover:bg-sunk`}>{content}</Link> : <div className={look}>{content}</div>}</li>;
}

/** The last notifications, newest first. */
export function NotificationsList({ onFollow }: { readonly onFollow: () => void }) {
  const { data, error, refetch } = useNotificationsQuery({}, { refetchOnMountOrArgChange: true });
  if (error) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} className="h-12" />;
  if (data.notifications.length === 0) return <EmptyState icon={BellOff} title={say('notifications.emptyTitle')}>{say('notifications.emptyText')}</EmptyState>;
  return <ul className="-mx-2 grid">{data.notifications.map((it) => <NoteLine key={it.id} note={it} onFollow={onFollow} />)}</ul>;
}
