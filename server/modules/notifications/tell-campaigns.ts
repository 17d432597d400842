import type { CampaignApplied, CampaignInvited } from '#domain/events.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import type { NotificationContext } from './context.ts';
import { say } from './sentences.ts';
import { tellAccount } from './tell-account.ts';

const nameOf = async (ctx: NotificationContext, accountId: string): Promise<string> => (await ctx.read((tx) => findAccounts(tx, [accountId])))[0]?.displayName ?? '';

/** A creator is told, once, that a brand wants it in a campaign. */
export async function tellInvited(ctx: NotificationContext, { campaignId, brandId, creatorId, title }: CampaignInvited): Promise<void> {
  const notice = say(`${await nameOf(ctx, brandId)} invites you: “${title}”`, ' Read what it is about and apply with your price.', 'See the campaign');
  await tellAccount(ctx, { accountId: creatorId, kind: 'campaign-invited', key: `${campaignId}:${creatorId}:invited`, path: `/creator/campaigns/${campaignId}`, notice, because: 'You get this mail because a brand on Fairhold invited you to apply.', byMail: true });
}

/** A brand reads in the product who applies; no mail for each. */
export async function tellApplied(ctx: NotificationContext, { campaignId, brandId, creatorId, title, atMs }: CampaignApplied): Promise<void> {
  const notice = say(`${await nameOf(ctx, creatorId)} applies for “${title}”`, '', 'See who applied');
  await tellAccount(ctx, { accountId: brandId, kind: 'campaign-applied', key: `${campaignId}:${creatorId}:${atMs}`, path: `/brand/campaigns/${campaignId}`, notice, byMail: false });
}
