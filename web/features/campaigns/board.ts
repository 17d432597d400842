import type { CurrencyAmount } from './campaign-money.ts';
import type { Campaign, Member } from './campaigns-api.ts';

/** Where somebody stands in a campaign, from left to right. */
export const LANES = ['suggested', 'invited', 'applied', 'shortlisted', 'asked', 'working', 'done', 'out'] as const;
export type Lane = (typeof LANES)[number];

/** One card of the board. `price` is what a request would cost before fees: what was applied with, else the price of the type; `listPrice` is that price in the creator's own currency. */
export type BoardCard = { readonly creatorId: string; readonly lane: Lane; readonly creator: Member['creator']; readonly price: CurrencyAmount | null; readonly listPrice: CurrencyAmount | null; readonly member: Member | null };

const ASKED: readonly string[] = ['requested', 'countered'];
const DONE: readonly string[] = ['completed', 'resolved'];
const ENDED: readonly string[] = ['denied', 'withdrawn', 'lapsed', 'missed', 'cancelled'];

/** The lane of somebody in a campaign. */
export function laneOf(it: Member): Lane {
  const state = it.collaboration?.state;
  if (state !== undefined && !ENDED.includes(state)) return ASKED.includes(state) ? 'asked' : DONE.includes(state) ? 'done' : 'working';
  if (state !== undefined || it.standing === 'passed') return 'out';
  if (it.standing === 'shortlisted') return 'shortlisted';
  return it.part?.appliedAt ? 'applied' : 'invited';
}

/** What a creator asks in a campaign: what it applied with, else its price for the type in the campaign's currency. */
export const priceIn = (campaign: Pick<Campaign, 'type' | 'currency'>, creator: Member['creator'], ask: CurrencyAmount | null): CurrencyAmount | null =>
  ask ?? creator.rates.find((it) => it.type === campaign.type && it.price.currency === campaign.currency)?.price ?? null;

const listPriceIn = ({ type }: Pick<Campaign, 'type'>, creator: Member['creator']): CurrencyAmount | null => creator.rates.find((it) => it.type === type)?.price ?? null;

/** The cards of a campaign by lane: everybody in it, and those who fit its brief best and are not in it yet. */
export function boardOf(campaign: Campaign, suggested: readonly Member['creator'][]): ReadonlyMap<Lane, readonly BoardCard[]> {
  const cards: BoardCard[] = campaign.people.map((it) => ({ creatorId: it.creator.id, lane: laneOf(it), creator: it.creator, price: priceIn(campaign, it.creator, it.ask ?? null), listPrice: listPriceIn(campaign, it.creator), member: it }));
  const known = new Set(cards.map((it) => it.creatorId));
  const fresh = suggested.filter((it) => !known.has(it.id)).map((it): BoardCard => ({ creatorId: it.id, lane: 'suggested', creator: it, price: priceIn(campaign, it, null), listPrice: listPriceIn(campaign, it), member: null }));
  return Map.groupBy([...fresh, ...cards], (it) => it.lane);
}

/** Whether somebody can be asked from where they stand. */
export const mayAsk = (lane: Lane): boolean => lane === 'suggested' || lane === 'invited' || lane === 'applied' || lane === 'shortlisted';
