import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { BriefSummary } from '#web/features/briefs/brief-summary.tsx';
import { useBriefQuery } from '#web/features/briefs/briefs-api.ts';
import { MatchList } from '#web/features/briefs/match-list.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** Those who fit a brief. Who is chosen stands in the address. */
export function BriefPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  // What is ticked shows at once; the address follows.
  const [chosen, setChosen] = useState<readonly string[]>(() => (params.get('chosen') ?? '').split(',').filter((it) => it !== ''));
  const { data, error, refetch } = useBriefQuery({ id });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.brief) return <NotFoundPage />;
  const choose = (ids: readonly string[]) => {
    setChosen(ids);
    setParams(ids.length === 0 ? {} : { chosen: ids.join(',') }, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <PageHeader title={say('match.title')} intro={say('match.intro')} back={{ to: '/brand/briefs', label: say('briefs.title') }} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <aside className="lg:sticky lg:top-6 lg:order-2"><BriefSummary brief={data.brief} /></aside>
        <section aria-label={say('match.title')} className="min-w-0"><MatchList key={id} brief={data.brief} chosen={chosen} onChosen={choose} /></section>
      </div>
    </>
  );
}
