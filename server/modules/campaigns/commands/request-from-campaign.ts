import { offerAt } from '#domain/campaigns/campaign.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import { COLLABORATION_ERRORS } from '#domain/collaborations/errors.ts';
import { sentenceOf } from '#domain/kit/errors.ts';
import { isId } from '#domain/kit/ids.ts';
import { money } from '#domain/kit/money.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { requestCollaboration } from '#server/modules/collaborations/index.ts';
import type { SettlementContext } from '#server/modules/settlement/index.ts';
import * as campaigns from '../campaigns/store.ts';
import { mayRun } from '../policy.ts';

/** One creator to ask, at a price. Units: minor units of the campaign's currency. */
export type Wanted = { readonly creatorId: string; readonly amountMinor: bigint };
/** What became of one request: its collaboration, or why there is none. */
export type Asked = { readonly creatorId: string; readonly collaborationId: string | null; readonly refusal: { readonly code: string; readonly message: string } | null };

const WANTED_MAX = 50;

/** A brand asks many creators at once out of a campaign, each at a price: one request and one transaction each, so that a refusal of one leaves the others. Together they never bind more than the budget. Errors: CampaignsError. Shapes: up to 50. */
export async function requestFromCampaign(ctx: SettlementContext, it: { readonly campaignId: string; readonly cardId: string; readonly wanted: readonly Wanted[] }): Promise<Result<readonly Asked[], CampaignsError>> {
  const member = mayRun(ctx.viewer);
  if (!member.ok) return member;
  const campaign = isId('campaign', it.campaignId) ? await ctx.read((tx) => campaigns.find(tx, it.campaignId)) : null;
  if (!campaign) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  if (campaign.state !== 'open') return err({ code: 'CAMPAIGN_NOT_OPEN', state: campaign.state });
  const asked: Asked[] = [];
  for (const { creatorId, amountMinor } of it.wanted.slice(0, WANTED_MAX)) {
    const one = await requestCollaboration(ctx, { creatorId, cardId: it.cardId, offer: offerAt(campaign.offer, money(amountMinor, campaign.currency)), note: '', campaignId: campaign.id });
    asked.push(one.ok ? { creatorId, collaborationId: one.value.id, refusal: null } : { creatorId, collaborationId: null, refusal: { code: one.error.code, message: sentenceOf(COLLABORATION_ERRORS, one.error) } });
  }
  return ok(asked);
}
