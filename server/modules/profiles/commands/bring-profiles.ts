import type { Money } from '#domain/kit/money.ts';
import { ok } from '#domain/kit/result.ts';
import { checkProfile, type ProfileDraft } from '#domain/profiles/profile.ts';
import { checkRate } from '#domain/profiles/rate.ts';
import { covered, textProblems } from '#server/modules/moderation/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as profiles from '../profile/store.ts';

/** A creator's profile from another place, with the prices by type and the numbers of the channel. */
export type BroughtProfile = { readonly creatorId: string; readonly profile: ProfileDraft; readonly rates: readonly { readonly type: string; readonly price: Money }[]; readonly numbers: profiles.Numbers };

function checked(it: BroughtProfile): BroughtProfile | null {
  const profile = checkProfile(it.profile);
  if (!profile.ok) return null;
  const { headline, bio, city, niches } = profile.value;
  if (textProblems({ headline, bio, city, niches: niches.join(', ') }).length > 0) return null;
  return { ...it, profile: profile.value, rates: it.rates.filter((rate) => checkRate(rate.type, rate.price).ok), numbers: { ...it.numbers, portfolio: it.numbers.portfolio.map((one) => ({ ...one, title: covered(one.title) })) } };
}

/** Writes many profiles at once for creators who have none, by the same rules and the same guard as a creator's own; those that break one are left out. For the worker. Returns how many were written. */
export async function bringProfiles(ctx: Context, list: readonly BroughtProfile[]): Promise<number> {
  const good = list.map(checked).filter((it) => it !== null);
  const { value } = await ctx.transaction(async (tx) => ok(await profiles.insertProfiles(tx, good, ctx.clock.now())));
  return value;
}
