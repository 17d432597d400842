import { useMatchingModelQuery } from '#web/features/matching/matching-api.ts';
import { WeightsTable } from '#web/features/matching/weights-table.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { Card } from '#web/ui/card.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

const Figure = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => <div className="flex flex-col-reverse"><dt className="text-xs text-ink-2">{name}</dt><dd className="num text-xl font-bold">{children}</dd></div>;
const count = (value: number): string => value.toLocaleString('en-GB');

/** What matching has learnt, from how much, and to whom it gives places. */
export function OperatorMatchingPage() {
  const { data, error, refetch } = useMatchingModelQuery({});
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const model = data.matchingModel;
  if (!model) return <NotFoundPage />;
  const { exposure } = model;
  return (
    <>
      <PageHeader title={say('nav.matching')} intro={say('matching.intro')} />
      <div className="grid gap-4 md:grid-cols-2">
        <Card title={say('matching.learnt')}><dl className="flex flex-wrap gap-x-8 gap-y-4">
          <Figure name={say('matching.creators')}>{count(model.creators)}</Figure><Figure name={say('matching.viewed')}>{count(model.viewed)}</Figure><Figure name={say('matching.offers')}>{count(model.offers)}</Figure>
        </dl><p className="mt-4 text-xs text-ink-2">{say('matching.last')} <TimeAt at={model.learntAt} /></p></Card>
        <Card title={say('matching.exposure')}><dl className="flex flex-wrap gap-x-8 gap-y-4">
          <Figure name={say('matching.shown')}>{count(exposure.shown)}</Figure><Figure name={say('matching.reached')}>{count(exposure.creators)}</Figure><Figure name={say('matching.newcomers')}>{count(exposure.newcomers)}</Figure><Figure name={say('matching.asked')}>{count(exposure.offered)}</Figure>
        </dl></Card>
      </div>
      <Section title={say('matching.weights')} intro={say('matching.weightsText')}><WeightsTable weights={model.weights} /></Section>
    </>
  );
}
