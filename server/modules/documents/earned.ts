import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { listLedger } from '#server/modules/ledger/index.ts';

type Entry = Awaited<ReturnType<typeof listLedger>>[number];

/** What the books say was earned by a collaboration, by whom and when. Units: minor units; `at` in ms since 1970. */
export type Earned = { readonly at: Instant; readonly toCreator: Money; readonly commission: Money; readonly brandFee: Money };

const kindOf = (account: string): string => account.split(':', 1)[0] ?? '';
const sumTo = (entry: Entry, kind: string): bigint => entry.postings.filter((it) => kindOf(it.toAccount) === kind).reduce((sum, it) => sum + it.amount.minor, 0n);
const sumFrom = (entry: Entry, kind: string): bigint => entry.postings.filter((it) => kindOf(it.fromAccount) === kind).reduce((sum, it) => sum + it.amount.minor, 0n);

/** What was earned, by the entry that credits the creator, less what staff took back; nothing while there is none. Units: minor units. */
export function earnedOf(entries: readonly Entry[]): Earned | null {
  const taken = entries.find((it) => it.kind === 'claw_back');
  const entry = entries.find((it) => (it.kind === 'release' || it.kind === 'charge') && it.postings.some((posting) => kindOf(posting.toAccount) === 'creator_payable'));
  const currency: Currency | undefined = entry?.postings[0]?.amount.currency;
  if (!entry || currency === undefined) return null;
  const amount = (kind: string, owed = kind): Money => ({ minor: sumTo(entry, kind) - (taken ? sumFrom(taken, owed) : 0n), currency });
  return { at: entry.at, toCreator: amount('creator_payable', 'creator_receivable'), commission: amount('commission'), brandFee: amount('brand_fee') };
}

/** What was kept back of the creator's share for what they owe. Units: minor units. */
export const withheldOf = (entries: readonly Entry[]): bigint => entries.filter((it) => it.kind === 'withhold').reduce((sum, it) => sum + sumTo(it, 'creator_receivable'), 0n);
