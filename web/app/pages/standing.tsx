import { StandingList } from '#web/features/moderation/standing-list.tsx';
import { useStandingQuery } from '#web/features/moderation/moderation-api.ts';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** What the guard has found in one's own messages, what of it counts, and how to have a person look. */
export function StandingPage() {
  const { data, error, refetch } = useStandingQuery({}, { refetchOnMountOrArgChange: true });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.standing) return <NotFoundPage />;
  return <><PageHeader title={say('guard.title')} intro={say('guard.intro')} /><div className="max-w-[720px]"><StandingList standing={data.standing} /></div></>;
}
