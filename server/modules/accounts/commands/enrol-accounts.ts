import { emailProblems, nameProblems, tidyEmail, tidyName } from '#domain/accounts/fields.ts';
import { isCountry } from '#domain/accounts/countries.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import { ok } from '#domain/kit/result.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as members from '../members/store.ts';

export type Enrolled = { readonly email: string; readonly accountId: AccountId; readonly memberId: MemberId };
export type NewAccount = { readonly email: string; readonly name: string; readonly country: string };

const fits = (it: NewAccount): boolean => nameProblems('name', it.name).length === 0 && emailProblems(it.email).length === 0 && isCountry(it.country) && textProblems({ name: it.name }).length === 0;

/** Opens accounts for brands or creators who come from another place, many at once. They have no password: each makes one by the link of “forgotten password”. Addresses that are known, and entries that are none, are left out. For the worker. Returns those that are new. */
export async function enrolAccounts(ctx: Context, side: 'brand' | 'creator', list: readonly NewAccount[]): Promise<readonly Enrolled[]> {
  const now = ctx.clock.now();
  const tidy = list.map((it) => ({ ...it, email: tidyEmail(it.email), name: tidyName(it.name) })).filter(fits);
  const rows = tidy.map((it) => ({ ...it, accountId: ctx.random.id('account', now), memberId: ctx.random.id('member', now) }));
  const known = await ctx.as('auth').transaction(async (tx) => ok(await members.insertEnrolled(tx, side, { list: rows, at: now })));
  const fresh = new Set(known.value);
  return rows.filter((it) => fresh.has(it.accountId)).map(({ email, accountId, memberId }) => ({ email, accountId, memberId }));
}
