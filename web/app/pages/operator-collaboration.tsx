import { useParams } from 'react-router';
import { Books } from '#web/features/backoffice/books.tsx';
import { useCollaborationQuery } from '#web/features/collaborations/collaborations-api.ts';
import { WorkPapers } from '#web/features/papers/work-papers.tsx';
import { WorkView } from '#web/features/collaborations/page/work-view.tsx';
import { isMoving } from '#web/features/collaborations/work-words.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { faultOf } from '#web/graphql/result.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** One collaboration as staff sees it: what both sides see, the books and the calls behind it, and the steps only staff may take. */
export function OperatorCollaborationPage() {
  const { id = '' } = useParams();
  const known = useCollaborationQuery({ id });
  const { currentData: data, error, refetch } = useCollaborationQuery({ id }, pollOptions(isMoving(known.currentData?.collaboration)));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.collaboration) return <NotFoundPage />;
  return <WorkView key={id} work={data.collaboration} side="operator" above={error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : undefined} papers={<WorkPapers id={id} side="operator" />} below={<Books id={id} />} />;
}
