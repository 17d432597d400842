import type { CampaignsError } from '#domain/campaigns/errors.ts';
import type { CampaignInvited } from '#domain/events.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { findCreators } from '#server/modules/profiles/index.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as campaigns from '../campaigns/store.ts';
import * as people from '../people/store.ts';
import { mayRun } from '../policy.ts';

/** A brand invites creators to apply; each is told once. Errors: CampaignsError. Shapes: up to 50 creators. */
export async function inviteCreators(ctx: Context, it: { readonly campaignId: string; readonly creatorIds: readonly string[] }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const member = mayRun(ctx.viewer);
  if (!member.ok) return member;
  const { campaignId } = it;
  if (!isId('campaign', campaignId)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  const wanted = [...new Set(it.creatorIds)].filter((id) => isId('account', id)).slice(0, INVITED_MAX);
  const found = await findCreators(ctx, wanted);
  if (found.length < wanted.length || wanted.length === 0) return err({ code: 'CREATOR_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const campaign = await campaigns.find(tx, campaignId);
    if (!campaign) return err({ code: 'CAMPAIGN_NOT_FOUND' });
    if (campaign.state !== 'open') return err({ code: 'CAMPAIGN_NOT_OPEN', state: campaign.state });
    const at = ctx.clock.now();
    for (const creatorId of wanted) {
      if (!(await people.invite(tx, { campaignId, brandId: campaign.brandId, creatorId, at }))) continue;
      const event: CampaignInvited = { type: 'campaign-invited', campaignId, brandId: campaign.brandId, creatorId, title: campaign.offer.title };
      await announce(tx, event, { now: at, random: ctx.random });
    }
    return ok(campaign);
  });
}

const INVITED_MAX = 50;
