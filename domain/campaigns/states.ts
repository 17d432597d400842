/** Whether a campaign takes part: a paused one keeps what is under way and asks nobody new. */
export const CAMPAIGN_STATES = ['open', 'paused', 'closed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];
