import { EarningsList } from '#web/features/payouts/earnings-list.tsx';
import { MoneyByStage } from '#web/features/home/money-by-stage.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

/** Every amount a creator earned or will earn. */
export const EarningsPage = () => (
  <>
    <PageHeader title={say('nav.earnings')} intro={say('earnings.intro')} />
    <Section title={say('earnings.stages')}><MoneyByStage side="creator" /></Section>
    <Section title={say('earnings.title')}><EarningsList /></Section>
  </>
);
