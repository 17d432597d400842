import { useParams } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import type { FieldValue } from '#domain/collaborations/types/define.ts';
import { ApplyForm } from '#web/features/campaigns/apply-form.tsx';
import { useCampaignToJoinQuery } from '#web/features/campaigns/campaigns-api.ts';
import { OfferText } from '#web/features/collaborations/offer/offer-text.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

/** One campaign as a creator reads it, with what it applies with. */
export function CampaignToJoinPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { data, error, refetch } = useCampaignToJoinQuery({ id });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data || !viewer) return <PageSkeleton />;
  const { campaign } = data;
  if (!campaign) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={campaign.title} back={{ to: '/creator/campaigns', label: say('campaignsOpen.title') }} above={<><Chip>{findCollaborationType(campaign.type)?.label ?? campaign.type}</Chip><span>{campaign.brand.displayName}</span></>} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_364px]">
        <div className="grid gap-4">
          <Card title={say('campaignsOpen.about')}><p className="whitespace-pre-line">{campaign.message}</p></Card>
          <Card title={say('campaignsOpen.offer')}><OfferText type={campaign.type} fields={campaign.fields as Readonly<Record<string, FieldValue>>} rights={campaign.usageRights} rounds={campaign.revisionRoundsMax} draftFirst={campaign.draftFirst} /></Card>
        </div>
        <div className="lg:sticky lg:top-6"><ApplyForm key={campaign.id} campaign={campaign} creatorId={viewer.accountId} /></div>
      </div>
    </>
  );
}
