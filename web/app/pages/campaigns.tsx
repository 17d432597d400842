import { Megaphone } from 'lucide-react';
import { CampaignList } from '#web/features/campaigns/campaign-list.tsx';
import { useCampaignsQuery } from '#web/features/campaigns/campaigns-api.ts';
import { faultOf } from '#web/graphql/result.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';

/** The campaigns of a brand. Each begins with a brief. */
export function CampaignsPage() {
  const { data, error, refetch } = useCampaignsQuery({});
  const begin = <LinkButton tone="primary" to="/brand/briefs">{say('campaign.begin')}</LinkButton>;
  return (
    <>
      <PageHeader title={say('campaigns.title')} intro={say('campaigns.intro')} actions={begin} />
      {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows label={say('ui.loading')} rows={3} className="h-36" /> : null}
      {data?.campaigns.length === 0 ? <EmptyState icon={Megaphone} title={say('campaigns.none')} action={begin}>{say('campaigns.noneText')}</EmptyState> : null}
      {data && data.campaigns.length > 0 ? <CampaignList campaigns={data.campaigns} /> : null}
    </>
  );
}
