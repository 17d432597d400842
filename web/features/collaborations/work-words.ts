import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown, type WordValues } from '#web/words/say.ts';
import { cardName } from '#web/ui/card-name.ts';
import { formatMoney } from '#web/ui/money-text.ts';
import { amountsOf } from './amounts.ts';
import type { Work } from './collaborations-api.ts';

export type Side = 'brand' | 'creator' | 'operator';

/** Names and amounts that sentences about one collaboration may use. */
export function valuesOf(work: Work, side: Side): WordValues {
  const { hold } = work;
  const amounts = amountsOf(work);
  return {
    brand: work.brand.displayName, creator: work.creator.displayName, toBrand: side === 'brand' ? say('work.you') : work.brand.displayName, toCreator: side === 'creator' ? say('work.you') : work.creator.displayName,
    other: side === 'brand' ? work.creator.displayName : work.brand.displayName, type: (findCollaborationType(work.type)?.label ?? work.type).toLowerCase(),
    price: formatMoney(amounts.price), total: formatMoney(amounts.total), gets: formatMoney(amounts.creatorGets), returned: formatMoney(hold.returned), card: hold.card ? cardName(hold.card) : say('work.theCard'),
    days: Math.round(work.terms.clocks.deliveryHours / 24), rounds: Math.max(0, work.terms.revisionRoundsMax - work.roundsUsed),
  };
}

/** Says the first sentence there is: for this side, or for everybody. */
export const sayFor = (key: string, side: Side, values: WordValues): string => sayIfKnown(`${key}.${side}`, sayIfKnown(key, '', values), values);

/** A code of a bank or of us in words; one we do not know is shown as it came, readable. */
export const reasonWord = (code: string): string => sayIfKnown(`reason.${code}`, code.replaceAll('_', ' '));

const MOVING: readonly string[] = ['funding', 'releasing', 'reverting', 'splitting', 'clawing_back'];
const NEXT_OF_ENDED: Readonly<Record<string, string>> = { completed: 'releasing', missed: 'reverting', cancelled: 'reverting' };

/** Where nothing is held, these say nothing of money until the card was charged. */
const UNTAKEN: readonly string[] = ['funded', 'releasing', 'splitting'];

/** The state of the money as people should see it: when the work is over, held money is on its way already, a moment before the books say so. */
export function moneyState({ state, hold }: Pick<Work, 'state' | 'hold'>): string {
  if (hold.heldIn === 'nowhere' && !hold.captured && UNTAKEN.includes(hold.state)) return 'promised';
  return hold.state === 'funded' ? NEXT_OF_ENDED[state] ?? hold.state : hold.state;
}

/** Says whether the money of a collaboration is on its way right now. */
export function isMoving(work: Pick<Work, 'state' | 'hold'> | null | undefined): boolean {
  if (!work) return false;
  return MOVING.includes(moneyState(work)) || work.state === 'accepted' || (work.state === 'resolved' && work.hold.state === 'funded');
}
