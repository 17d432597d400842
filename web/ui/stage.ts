import { CircleCheck, CircleX, CreditCard, LockKeyhole, Undo2, ArrowRight, type LucideIcon } from 'lucide-react';

/** Where money can be: as `StageSum.stage` of the API says it, and three that only one collaboration can show:
 * on its way back to the brand, a payment that failed, a card that was never charged. */
export type Stage = 'secured' | 'on_the_way_in' | 'held' | 'on_the_way_out' | 'paid' | 'on_the_way_back' | 'returned' | 'failed' | 'closed';
export type StageTone = 'plain' | 'held' | 'paid' | 'returned' | 'danger';

export const STAGES: Readonly<Record<Stage, { readonly tone: StageTone; readonly icon: LucideIcon }>> = {
  secured: { tone: 'plain', icon: CreditCard },
  on_the_way_in: { tone: 'held', icon: ArrowRight },
  held: { tone: 'held', icon: LockKeyhole },
  on_the_way_out: { tone: 'paid', icon: ArrowRight },
  paid: { tone: 'paid', icon: CircleCheck },
  on_the_way_back: { tone: 'returned', icon: Undo2 },
  returned: { tone: 'returned', icon: Undo2 },
  failed: { tone: 'danger', icon: CircleX },
  closed: { tone: 'plain', icon: CreditCard },
};

/** The stage a text names; what we do not know is shown plainly as secured. */
export const stageOf = (text: string): Stage => (Object.hasOwn(STAGES, text) ? (text as Stage) : 'secured');

const OF_HOLD: Readonly<Record<string, Stage>> = {
  secured: 'secured', funding: 'on_the_way_in', needs_brand: 'on_the_way_in', funded: 'held', releasing: 'on_the_way_out',
  released: 'paid', reverting: 'on_the_way_back', reverted: 'returned', splitting: 'on_the_way_out', split: 'paid', clawing_back: 'on_the_way_back', failed: 'failed', closed: 'closed',
};

/** The stage of a hold by its state. */
export const stageOfHold = (state: string): Stage => OF_HOLD[state] ?? 'secured';
