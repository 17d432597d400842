import { useOverviewQuery } from '#web/features/backoffice/backoffice-api.ts';
import { Machinery, RuleList, StageSums, StateCounts } from '#web/features/backoffice/overview-cards.tsx';
import { FeeLadder } from '#web/features/backoffice/fee-ladder.tsx';
import { StatementCard } from '#web/features/backoffice/statement-card.tsx';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** How the marketplace stands: its money, its work, its machinery, and whether the books hold. */
export function OperatorOverviewPage() {
  const { data, error, refetch } = useOverviewQuery({}, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.overview) return <NotFoundPage />;
  const { overview } = data;
  return (
    <>
      <PageHeader title={say('nav.overview')} intro={say('overview.intro')} />
      {error ? <div className="mb-4"><Trouble fault={faultOf(error)} onRetry={() => void refetch()} /></div> : null}
      <Section title={say('overview.money')}><StageSums sums={overview.moneyByStage} /></Section>
      <Section title={say('overview.machinery')}><Machinery overview={overview} /></Section>
      <FeeLadder />
      <div className="mt-8 grid gap-5"><StateCounts counts={overview.collaborationsByState} />{data.reconciliation ? <StatementCard statement={data.reconciliation} /> : null}<RuleList rules={overview.rules} /></div>
    </>
  );
}
