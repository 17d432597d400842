import { PolicyCard } from '#web/features/moderation/policy-card.tsx';
import { ModerationQueue } from '#web/features/moderation/queue.tsx';
import { useModerationQuery } from '#web/features/moderation/moderation-api.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** Messages whose writers ask that a person looks, and what the guard looks for. */
export function OperatorModerationPage() {
  const { data, error, refetch } = useModerationQuery({ decided: false }, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.guardPolicy) return <NotFoundPage />;
  return <><PageHeader title={say('nav.moderation')} intro={say('moderation.intro')} /><div className="grid max-w-[820px] gap-5"><ModerationQueue findings={data.moderation} policy={data.guardPolicy} /><PolicyCard key={data.guardPolicy.version} policy={data.guardPolicy} /></div></>;
}
