import { ArrowRight, Ban, Check, CircleCheck, CircleX, Clock, CreditCard, Flag, Handshake, Landmark, LockKeyhole, MessageSquareText, PencilLine, Play, RefreshCw, Send, Snowflake, Undo2, type LucideIcon } from 'lucide-react';
import type { StageTone } from '#web/ui/stage.ts';
import type { Work, WorkDeliverable } from '../collaborations-api.ts';

export type TimelineEvent = Work['timeline'][number];
export type Line = {
  readonly event: TimelineEvent;
  readonly deliverable: WorkDeliverable | null;
  readonly offer: Work['offers'][number] | null;
  readonly before: Work['offers'][number] | null;
};
type Look = { readonly icon: LucideIcon; readonly tone: StageTone };

/** Steps of the work that the money tells already, more exactly. */
const TOLD_BY_MONEY: readonly string[] = ['askBrand', 'failFunding'];

const WORK_LOOKS: Readonly<Record<string, Look>> = {
  request: { icon: Send, tone: 'plain' }, accept: { icon: Handshake, tone: 'paid' }, counter: { icon: PencilLine, tone: 'plain' }, deny: { icon: CircleX, tone: 'plain' }, withdraw: { icon: Undo2, tone: 'plain' },
  extendResponse: { icon: Clock, tone: 'plain' }, lapse: { icon: Clock, tone: 'plain' }, confirmFunding: { icon: Play, tone: 'plain' }, askBrand: { icon: Landmark, tone: 'held' }, failFunding: { icon: CircleX, tone: 'danger' },
  deliver: { icon: Play, tone: 'paid' }, giveUp: { icon: Ban, tone: 'plain' }, proposeCancel: { icon: Ban, tone: 'plain' }, agreeCancel: { icon: Ban, tone: 'plain' }, miss: { icon: Clock, tone: 'returned' },
  approve: { icon: CircleCheck, tone: 'paid' }, approveInSilence: { icon: CircleCheck, tone: 'paid' }, requestChanges: { icon: MessageSquareText, tone: 'held' }, dispute: { icon: Flag, tone: 'danger' }, escalate: { icon: Flag, tone: 'danger' },
  post: { icon: Play, tone: 'paid' }, extendPosting: { icon: Clock, tone: 'plain' }, freeze: { icon: Snowflake, tone: 'danger' }, unfreeze: { icon: Check, tone: 'plain' }, withdrawDispute: { icon: Check, tone: 'plain' },
  resolve: { icon: CircleCheck, tone: 'plain' }, resolveInSilence: { icon: CircleCheck, tone: 'plain' }, forceEnd: { icon: CircleCheck, tone: 'plain' }, extendForOutage: { icon: Clock, tone: 'plain' },
};

const MONEY_LOOKS: Readonly<Record<string, Look>> = {
  secure: { icon: CreditCard, tone: 'plain' }, fund: { icon: ArrowRight, tone: 'held' }, close: { icon: CreditCard, tone: 'plain' }, confirm: { icon: LockKeyhole, tone: 'held' }, askBrand: { icon: Landmark, tone: 'held' },
  fail: { icon: CircleX, tone: 'danger' }, retry: { icon: RefreshCw, tone: 'held' }, release: { icon: ArrowRight, tone: 'paid' }, revert: { icon: Undo2, tone: 'returned' }, split: { icon: ArrowRight, tone: 'paid' },
  finishRelease: { icon: CircleCheck, tone: 'paid' }, finishRevert: { icon: Undo2, tone: 'returned' }, finishSplit: { icon: CircleCheck, tone: 'paid' }, capture: { icon: LockKeyhole, tone: 'held' }, renew: { icon: RefreshCw, tone: 'held' }, return: { icon: Undo2, tone: 'returned' }, giveBack: { icon: Undo2, tone: 'returned' }, refundFailed: { icon: CircleX, tone: 'danger' },
  chargeback: { icon: Landmark, tone: 'danger' }, chargebackWon: { icon: CircleCheck, tone: 'paid' }, chargebackLost: { icon: CircleX, tone: 'danger' }, chargeBack: { icon: Undo2, tone: 'returned' }, takeBack: { icon: Undo2, tone: 'plain' }, clawBack: { icon: Undo2, tone: 'returned' }, finishClawBack: { icon: Undo2, tone: 'returned' },
};

/** The sign of an event. */
export const lookOf = (event: TimelineEvent): Look => (event.machine === 'hold' ? MONEY_LOOKS : WORK_LOOKS)[event.kind] ?? { icon: ArrowRight, tone: 'plain' };

/** One stream of what happened, oldest first: each hand-in with its delivery, each offer with the one before it. */
export function linesOf(work: Work): readonly Line[] {
  const deliverables = [...work.deliverables].sort((a, b) => a.seq - b.seq);
  const offers = [...work.offers].sort((a, b) => a.seq - b.seq);
  let [delivered, offered] = [0, 0];
  const shown = work.timeline.filter((it) => !(it.machine === 'collaboration' && TOLD_BY_MONEY.includes(it.kind)));
  // The card is secured in the same moment as the request is made; the request is what began it.
  const first = shown.filter((it) => it.machine === 'collaboration' && it.kind === 'request');
  return [...first, ...shown.filter((it) => !first.includes(it))].map((event) => {
    const ofWork = event.machine === 'collaboration';
    const deliverable = ofWork && (event.kind === 'deliver' || event.kind === 'post') ? deliverables[delivered++] ?? null : null;
    const offer = ofWork && (event.kind === 'request' || event.kind === 'counter') ? offers[offered++] ?? null : null;
    return { event, deliverable, offer, before: offer ? offers[offered - 2] ?? null : null };
  });
}
