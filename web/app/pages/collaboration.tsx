import { Navigate, useParams, useSearchParams } from 'react-router';
import { TalkWith } from '#web/features/chat/talk-with.tsx';
import { useCollaborationQuery } from '#web/features/collaborations/collaborations-api.ts';
import { PaymentReturn } from '#web/features/collaborations/page/payment-return.tsx';
import { Timeline, timelineLines } from '#web/features/collaborations/page/timeline.tsx';
import { WorkView } from '#web/features/collaborations/page/work-view.tsx';
import { isMoving } from '#web/features/collaborations/work-words.ts';
import { WorkPapers } from '#web/features/papers/work-papers.tsx';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { faultOf } from '#web/graphql/result.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** One collaboration, for both of its sides. Asks again more often while money is on its way. */
export function CollaborationPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const viewer = useViewer();
  const known = useCollaborationQuery({ id });
  const { currentData: data, error, refetch } = useCollaborationQuery({ id }, pollOptions(isMoving(known.currentData?.collaboration)));
  if (viewer?.side === 'operator') return <Navigate replace to={`/operator/work/${id}`} />;
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data || !viewer) return <PageSkeleton />;
  if (!data.collaboration) return <NotFoundPage />;
  const returned = search.get('payment') === 'return' && viewer.side === 'brand';
  const above = returned || error ? <>{returned ? <PaymentReturn id={id} /> : null}{error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}</> : undefined;
  const other = viewer.side === 'brand' ? data.collaboration.creator : data.collaboration.brand;
  const { collaboration: work } = data;
  const stream = <TalkWith accountId={other.id} reader={viewer} collaborationId={id} told={timelineLines(work, viewer.side)} alone={<Timeline work={work} side={viewer.side} />} />;
  return <WorkView key={id} work={work} side={viewer.side} above={above} stream={stream} papers={<WorkPapers id={id} side={viewer.side} />} />;
}
