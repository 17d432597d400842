import { UserX } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { usePayingCardsQuery, useRequestedCreatorQuery } from '#web/features/collaborations/collaborations-api.ts';
import { useBriefQuery } from '#web/features/briefs/briefs-api.ts';
import { RequestForm } from '#web/features/collaborations/request/request-form.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

const TITLE_LENGTH_MAX = 80;

/** What a brief begins a request with, and who is asked next; all of it stands in the address. */
function fromBrief(search: URLSearchParams, text: string | undefined) {
  const [next, ...rest] = (search.get('next') ?? '').split(',').filter((it) => it !== '');
  const params = new URLSearchParams(search);
  params.delete('card');
  if (rest.length > 0) params.set('next', rest.join(','));
  else params.delete('next');
  const [sentence = ''] = (text ?? '').split(/(?<=[.!?])\s|\n/u);
  return {
    begin: text === undefined ? undefined : { title: sentence.slice(0, TITLE_LENGTH_MAX).trim(), message: text.slice(0, MESSAGE_LENGTH_MAX) },
    nextPath: next === undefined ? undefined : `/brand/request/${next}?${params.toString()}`, waiting: next === undefined ? 0 : rest.length + 1,
  };
}
const MESSAGE_LENGTH_MAX = 2_000;

/** Where one comes back to from the provider's page. */
function returnPathOf(creatorId: string, type: string, search: URLSearchParams): string {
  const params = new URLSearchParams({ type });
  for (const key of ['brief', 'next']) if (search.get(key)) params.set(key, search.get(key) ?? '');
  return `/brand/request/${creatorId}?${params.toString()}`;
}

/** A brand asks a creator for one collaboration. What was typed outlives a reload and the way to the provider's page. */
export function RequestPage() {
  const { creatorId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { currentData: data, error, refetch } = useRequestedCreatorQuery({ id: creatorId });
  const cards = usePayingCardsQuery({});
  const briefId = search.get('brief') ?? '';
  const brief = useBriefQuery({ id: briefId }, { skip: briefId === '' });
  const creator = data?.creator;
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  // The cards are waited for, so that nothing below them jumps when they come.
  if (!data || cards.isLoading || brief.isLoading) return <PageSkeleton />;
  if (!creator) return <NotFoundPage />;
  const type = creator.rates.find((it) => it.type === search.get('type'))?.type ?? creator.rates[0]?.type;
  const back = { to: `/creators/${creator.id}`, label: creator.displayName };
  if (!type || !creator.available) {
    return <><PageHeader title={say('request.title', { name: creator.displayName })} back={back} /><EmptyState icon={UserX} title={say('request.notNow', { name: creator.displayName })} action={<LinkButton tone="primary" to="/brand/creators">{say('home.find')}</LinkButton>}>{say('request.notNowText')}</EmptyState></>;
  }
  const { begin, nextPath, waiting } = fromBrief(search, brief.data?.brief?.message);
  const onType = (next: string) => setSearch((now) => { now.set('type', next); return now; }, { replace: true, preventScrollReset: true });
  return (
    <>
      <PageHeader title={say('request.title', { name: creator.displayName })} intro={waiting > 0 ? say('request.more', { count: waiting }) : say('request.intro')} back={back} />
      <RequestForm key={creator.id} creator={creator} type={type} savedCardId={search.get('card')} onType={onType} begin={begin} nextPath={nextPath} returnPath={returnPathOf(creator.id, type, search)} />
    </>
  );
}
