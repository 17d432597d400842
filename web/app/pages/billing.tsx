import { useSearchParams } from 'react-router';
import { CardReturn } from '#web/features/cards/card-return.tsx';
import { useBillingCardsQuery } from '#web/features/cards/cards-api.ts';
import { CardsCard } from '#web/features/cards/cards-card.tsx';
import { useMoneyByStageQuery } from '#web/features/home/home-api.ts';
import { MoneyByStage } from '#web/features/home/money-by-stage.tsx';
import { WorkGroup } from '#web/features/home/work-group.tsx';
import { DocumentsList } from '#web/features/papers/documents-list.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

/** A brand's cards, and where its money is. */
export function BillingPage() {
  const [search] = useSearchParams();
  const cardId = search.get('card');
  const waiting = [useBillingCardsQuery({}).isLoading, useMoneyByStageQuery({}).isLoading];
  if (waiting.includes(true)) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('nav.billing')} intro={say('billing.intro')} />
      {cardId ? <div className="mb-6"><CardReturn key={cardId} cardId={cardId} /></div> : null}
      <Section title={say('home.money')}><MoneyByStage side="brand" /></Section>
      <Section title={say('billing.cards')}><CardsCard /></Section>
      <DocumentsList side="brand" />
      <Section title={say('billing.finished')}><WorkGroup group="finished" side="brand" first={20} empty={<p className="text-ink-2">{say('billing.noneFinished')}</p>} /></Section>
    </>
  );
}
