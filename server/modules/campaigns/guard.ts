import type { CampaignDraft } from '#domain/campaigns/campaign.ts';
import type { CampaignProblem } from '#domain/campaigns/errors.ts';
import { briefOfWork, textsOfWork } from '#server/modules/collaborations/index.ts';
import { textProblems } from '#server/modules/moderation/index.ts';

/** Ways around the product in what creators would read of a campaign; the links and accounts of the work itself are the work. */
export const campaignProblems = ({ offer, message }: Pick<CampaignDraft, 'offer' | 'message'>): readonly CampaignProblem[] => textProblems({ title: offer.title, ...textsOfWork(offer), message }, { brief: briefOfWork(offer), withheldHandles: [] });
