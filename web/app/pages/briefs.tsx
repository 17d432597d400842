import { PenLine } from 'lucide-react';
import { BriefList } from '#web/features/briefs/brief-list.tsx';
import { useBriefsQuery } from '#web/features/briefs/briefs-api.ts';
import { faultOf } from '#web/graphql/result.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';

/** The briefs of a brand: each leads to those who fit it. */
export function BriefsPage() {
  const { data, error, refetch } = useBriefsQuery({});
  const add = <LinkButton tone="primary" to="/brand/briefs/new">{say('briefs.new')}</LinkButton>;
  return (
    <>
      <PageHeader title={say('briefs.title')} intro={say('briefs.intro')} actions={add} />
      {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows label={say('ui.loading')} rows={4} className="h-16" /> : null}
      {data?.briefs.length === 0 ? <EmptyState icon={PenLine} title={say('briefs.none')} action={add}>{say('briefs.noneText')}</EmptyState> : null}
      {data && data.briefs.length > 0 ? <BriefList briefs={data.briefs} /> : null}
    </>
  );
}
