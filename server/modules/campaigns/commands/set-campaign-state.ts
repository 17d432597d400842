import type { CampaignState } from '#domain/campaigns/states.ts';
import type { CampaignsError } from '#domain/campaigns/errors.ts';
import { isId } from '#domain/kit/ids.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';
import * as campaigns from '../campaigns/store.ts';
import { mayRun } from '../policy.ts';

/** A brand opens, pauses or closes a campaign: what is under way goes on. Errors: CampaignsError. */
export async function setCampaignState(ctx: Context, { id, state }: { readonly id: string; readonly state: CampaignState }): Promise<Result<campaigns.Campaign, CampaignsError>> {
  const member = mayRun(ctx.viewer);
  if (!member.ok) return member;
  if (!isId('campaign', id)) return err({ code: 'CAMPAIGN_NOT_FOUND' });
  return ctx.transaction(async (tx) => {
    const known = await campaigns.find(tx, id);
    if (!known) return err({ code: 'CAMPAIGN_NOT_FOUND' });
    await campaigns.setState(tx, { id, state, at: ctx.clock.now() });
    return ok({ ...known, state });
  });
}
