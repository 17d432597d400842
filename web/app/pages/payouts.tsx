import { useSearchParams } from 'react-router';
import { usePayoutStateQuery } from '#web/features/payouts/payouts-api.ts';
import { PayoutReturn } from '#web/features/payouts/payout-return.tsx';
import { PayoutSetup } from '#web/features/payouts/payout-setup.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

const STEPS = [1, 2, 3] as const;

/** Where a creator says who they are and where money goes, on the provider's own page. */
export function PayoutsPage() {
  const [search] = useSearchParams();
  const { isLoading } = usePayoutStateQuery({});
  if (isLoading) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('nav.payouts')} intro={say('payouts.intro')} />
      {search.has('return') ? <div className="mb-4"><PayoutReturn /></div> : null}
      <PayoutSetup />
      <Section title={say('payouts.howTitle')}>
        <ol className="grid gap-3 md:grid-cols-3">{STEPS.map((it) => <li key={it} className="card grid content-start gap-1 p-4"><span className="num text-xs font-medium text-ink-3">{it}</span><span className="font-bold">{say(`payouts.how.${it}.title`)}</span><span className="text-ink-2">{say(`payouts.how.${it}.text`)}</span></li>)}</ol>
      </Section>
    </>
  );
}
