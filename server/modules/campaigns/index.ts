export { applyToCampaign, withdrawApplication } from './commands/apply-to-campaign.ts';
export { inviteCreators } from './commands/invite-creators.ts';
export { judgeApplicant } from './commands/judge-applicant.ts';
export { requestFromCampaign, type Asked, type Wanted } from './commands/request-from-campaign.ts';
export { saveCampaign, type SaveCampaign } from './commands/save-campaign.ts';
export { setCampaignState } from './commands/set-campaign-state.ts';
export { findCampaign, listCampaignPeople, listCampaigns, listCampaignsToJoin } from './queries.ts';
