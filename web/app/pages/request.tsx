import { UserX } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { usePayingCardsQuery, useRequestedCreatorQuery } from '#web/features/collaborations/collaborations-api.ts';
import { RequestForm } from '#web/features/collaborations/request/request-form.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** A brand asks a creator for one collaboration. What was typed outlives a reload and the way to the provider's page. */
export function RequestPage() {
  const { creatorId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { currentData: data, error, refetch } = useRequestedCreatorQuery({ id: creatorId });
  const cards = usePayingCardsQuery({});
  const creator = data?.creator;
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  // The cards are waited for, so that nothing below them jumps when they come.
  if (!data || cards.isLoading) return <PageSkeleton />;
  if (!creator) return <NotFoundPage />;
  const type = creator.rates.find((it) => it.type === search.get('type'))?.type ?? creator.rates[0]?.type;
  const back = { to: `/creators/${creator.id}`, label: creator.displayName };
  if (!type || !creator.available) {
    return <><PageHeader title={say('request.title', { name: creator.displayName })} back={back} /><EmptyState icon={UserX} title={say('request.notNow', { name: creator.displayName })} action={<LinkButton tone="primary" to="/brand/creators">{say('home.find')}</LinkButton>}>{say('request.notNowText')}</EmptyState></>;
  }
  const onType = (next: string) => setSearch((now) => { now.set('type', next); return now; }, { replace: true, preventScrollReset: true });
  return (
    <>
      <PageHeader title={say('request.title', { name: creator.displayName })} intro={say('request.intro')} back={back} />
      <RequestForm key={creator.id} creator={creator} type={type} savedCardId={search.get('card')} onType={onType} />
    </>
  );
}
