import { useParams } from 'react-router';
import { BriefForm } from '#web/features/briefs/brief-form.tsx';
import { formOf } from '#web/features/briefs/brief-state.ts';
import { useBriefQuery } from '#web/features/briefs/briefs-api.ts';
import { findKeptBrief } from '#web/features/briefs/kept-brief.ts';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** A brand says what it wants made; what was typed outlives a reload. */
export function BriefEditPage() {
  const { id } = useParams();
  const { data, error, refetch } = useBriefQuery({ id: id ?? '' }, { skip: id === undefined });
  const back = id === undefined ? { to: '/brand/briefs', label: say('briefs.title') } : { to: `/brand/briefs/${id}`, label: say('brief.yours') };
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (id !== undefined && !data) return <PageSkeleton />;
  if (id !== undefined && !data?.brief) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={say(id === undefined ? 'brief.newTitle' : 'brief.editTitle')} intro={say('brief.newIntro')} back={back} />
      <BriefForm key={id ?? 'new'} id={id ?? null} start={data?.brief ? formOf(data.brief) : findKeptBrief()} />
    </>
  );
}
