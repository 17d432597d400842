import type { Currency, Money } from '#domain/kit/money.ts';
import { ok, type Result } from '#domain/kit/result.ts';
import type { ProfilesError } from '#domain/profiles/errors.ts';
import { checkRate } from '#domain/profiles/rate.ts';
import type { Context } from '#server/platform/command.ts';
import type { CreatorView } from '../creator-view.ts';
import { ownProfile } from '../policy.ts';
import * as profiles from '../profile/store.ts';
import { changed } from './changed.ts';

/** A creator sets the price of one collaboration type; no price takes it off. Errors: SIGN_IN_NEEDED, CREATORS_ONLY, TYPE_UNKNOWN, PRICE_OUT_OF_RANGE. Units: minor units. */
export async function setRate(ctx: Context, { type, price }: { type: string; price: Money | null; currency: Currency }): Promise<Result<CreatorView, ProfilesError>> {
  const creator = ownProfile(ctx.viewer);
  if (!creator.ok) return creator;
  const checked = checkRate(type, price);
  if (!checked.ok) return checked;
  return ctx.transaction(async (tx) => {
    await profiles.saveRate(tx, creator.value, { type, price: checked.value, at: ctx.clock.now() });
    return ok(await changed(tx, creator.value));
  });
}
