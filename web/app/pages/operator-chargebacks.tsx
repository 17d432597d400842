import { ChargebackList } from '#web/features/chargebacks/chargeback-list.tsx';
import { useChargebacksQuery } from '#web/features/chargebacks/chargebacks-api.ts';
import { WarningList } from '#web/features/chargebacks/warning-list.tsx';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { faultOf } from '#web/graphql/result.ts';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

/** What banks take back or warn of, and what staff answers them. */
export function OperatorChargebacksPage() {
  const { data, error, refetch } = useChargebacksQuery({}, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('nav.chargebacks')} intro={say('chargebacks.intro')} />
      {data.fraudWarnings.length > 0 ? <Section title={say('warnings.title')} intro={say('warnings.text')}><WarningList warnings={data.fraudWarnings} /></Section> : null}
      <Section title={say('nav.chargebacks')}><ChargebackList chargebacks={data.chargebacks} /></Section>
    </>
  );
}
