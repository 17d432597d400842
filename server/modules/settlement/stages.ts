import { HOUR_MS, after, type Instant } from '#domain/kit/time.ts';
import type { Hold, HoldState } from '#domain/settlement/hold.ts';

/** Where the money is, in the few words every screen uses. */
export const STAGES = ['secured', 'on_the_way_in', 'held', 'on_the_way_out', 'paid', 'returned'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Record<HoldState, Stage | null> = {
  secured: 'secured', funding: 'on_the_way_in', needs_brand: 'on_the_way_in', funded: 'held', releasing: 'on_the_way_out', reverting: 'on_the_way_out', splitting: 'on_the_way_out', clawing_back: 'on_the_way_out',
  released: 'paid', reverted: 'returned', split: 'paid', failed: null, closed: null, charged_back: 'returned',
};

/** The stage of a hold; nothing when no money is concerned any more. Where the card is charged at release, nothing is held before. */
export const stageOf = ({ state, rail }: Pick<Hold, 'state' | 'rail'>): Stage | null => (state === 'funded' && rail === 'charge_on_release' ? 'secured' : STAGE_OF[state]);

const BANK_DAYS_MS = 48 * HOUR_MS;

/** When money that moves is expected to arrive; nothing while it rests. Units: ms. */
export function expectedAt(hold: Hold): Instant | null {
  return (hold.state === 'released' || hold.state === 'split') && hold.settledAt !== null ? after(hold.settledAt, BANK_DAYS_MS) : null;
}
