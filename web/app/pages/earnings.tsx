import { EarningsList } from '#web/features/payouts/earnings-list.tsx';
import { useMoneyByStageQuery } from '#web/features/home/home-api.ts';
import { MoneyByStage } from '#web/features/home/money-by-stage.tsx';
import { DocumentsList } from '#web/features/papers/documents-list.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

/** Every amount a creator earned or will earn. */
export function EarningsPage() {
  const { isLoading } = useMoneyByStageQuery({});
  if (isLoading) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('nav.earnings')} intro={say('earnings.intro')} />
      <Section title={say('earnings.stages')}><MoneyByStage side="creator" /></Section>
      <Section title={say('earnings.title')}><EarningsList /></Section>
      <DocumentsList side="creator" />
    </>
  );
}
