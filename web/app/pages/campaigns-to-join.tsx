import { Megaphone } from 'lucide-react';
import { useCampaignsToJoinQuery } from '#web/features/campaigns/campaigns-api.ts';
import { JoinList } from '#web/features/campaigns/join-list.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';

/** What a creator may apply for. */
export function CampaignsToJoinPage() {
  const { data, error, refetch } = useCampaignsToJoinQuery({});
  return (
    <>
      <PageHeader title={say('campaignsOpen.title')} intro={say('campaignsOpen.intro')} />
      {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows label={say('ui.loading')} rows={3} className="h-40" /> : null}
      {data?.campaignsToJoin.length === 0 ? <EmptyState icon={Megaphone} title={say('campaignsOpen.none')} action={<LinkButton to="/creator/profile">{say('nav.profile')}</LinkButton>}>{say('campaignsOpen.noneText')}</EmptyState> : null}
      {data && data.campaignsToJoin.length > 0 ? <JoinList campaigns={data.campaignsToJoin} /> : null}
    </>
  );
}
