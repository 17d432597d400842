import { CircleCheck, CircleX, Clock, Hourglass, Snowflake, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { classes } from '#web/ui/classes.ts';
import { Icon } from '#web/ui/icon.tsx';
import { TimeLeft } from '#web/ui/time-left.tsx';
import type { Work } from '../collaborations-api.ts';
import { WorkActions } from '../actions/work-actions.tsx';
import { moneyState, reasonWord, sayFor, valuesOf, type Side } from '../work-words.ts';

type Props = { readonly work: Work; readonly side: Side };
type Face = { readonly tone: 'yours' | 'calm' | 'held' | 'paid' | 'returned' | 'danger'; readonly icon: LucideIcon; readonly head: string };

const TONES: Readonly<Record<Face['tone'], { readonly box: string; readonly ink: string }>> = {
  yours: { box: 'bg-brand-soft border-brand/25', ink: 'text-brand' }, calm: { box: 'bg-card', ink: 'text-ink-2' }, held: { box: 'bg-held-soft border-held/30', ink: 'text-held-ink' },
  paid: { box: 'bg-brand-soft border-brand/25', ink: 'text-brand' }, returned: { box: 'bg-returned-soft border-returned/25', ink: 'text-returned' }, danger: { box: 'bg-danger-soft border-danger/25', ink: 'text-danger' },
};

const PAID: readonly string[] = ['releasing', 'released', 'splitting', 'split'];
const BACK: readonly string[] = ['reverting', 'reverted'];

function faceOf({ work, side }: Props): Face {
  const { turn } = work;
  const money = moneyState(work);
  if (work.frozen) return { tone: 'danger', icon: Snowflake, head: say('turn.frozen') };
  if (turn.who === 'nobody') {
    if (PAID.includes(money)) return { tone: 'paid', icon: CircleCheck, head: say('turn.finished') };
    return BACK.includes(money) ? { tone: 'returned', icon: Undo2, head: say('turn.finished') } : { tone: 'calm', icon: CircleX, head: say('turn.finished') };
  }
  if (turn.yours) return { tone: 'yours', icon: Clock, head: say('turn.yours') };
  if (turn.who === 'system') return { tone: 'held', icon: Hourglass, head: say('turn.system') };
  return { tone: 'calm', icon: Clock, head: say('turn.other', { name: turn.who === 'brand' ? work.brand.displayName : turn.who === 'creator' ? work.creator.displayName : valuesOf(work, side)['other'] ?? '' }) };
}

function Until({ work, side }: Props) {
  if (!work.dueAt || work.turn.atZero === null) return null;
  return (
    <div className="grid gap-0.5 text-sm">
      <span className="text-ink-2">{say(work.frozen ? 'turn.untilAtMost' : 'turn.until')} <b className="font-bold text-ink"><TimeLeft at={work.dueAt} urgent /></b></span>
      <span className="text-ink-2">{sayFor(`turn.zero.${work.turn.atZero}`, side, valuesOf(work, side))}</span>
    </div>
  );
}

/** Where the money went comes first; how the work ended stands below it. */
function Ending({ work, side }: Props) {
  const values = valuesOf(work, side);
  return (
    <>
      <p className="text-lg font-bold leading-snug tracking-[-0.01em] text-pretty">{sayFor(`outcome.${moneyState(work)}`, side, values)}</p>
      <p className="text-ink-2">{sayFor(`turn.page.${work.turn.needs}`, side, values)}</p>
      {side === 'brand' ? <LinkButton full size="lg" to={`/brand/request/${work.creator.id}?type=${work.type}`}>{say(work.state === 'completed' ? 'work.again' : 'work.askAgain', { name: work.creator.displayName })}</LinkButton> : null}
      {side === 'creator' ? <LinkButton full size="lg" to={PAID.includes(moneyState(work)) ? '/creator/earnings' : '/creator/work'}>{say(PAID.includes(moneyState(work)) ? 'work.seeEarnings' : 'work.seeWork')}</LinkButton> : null}
    </>
  );
}

function Details({ work }: { readonly work: Work }) {
  if (work.frozen?.note) return <p className="whitespace-pre-line border-l-2 border-danger/40 pl-3 text-sm">{work.frozen.note}</p>;
  if (work.hold.needsBrandReason && work.hold.needsBrandReason !== 'authentication_required' && work.turn.needs === 'confirm_payment') return <p className="text-sm text-ink-2">{say('turn.bankSays', { reason: reasonWord(work.hold.needsBrandReason) })}</p>;
  return null;
}

/** One sentence: whose turn it is, until when, and what happens at zero; below it the buttons. Speaks up when it changes. */
export function TurnCard({ work, side, children }: Props & { readonly children?: ReactNode }) {
  const face = faceOf({ work, side });
  const { box, ink } = TONES[face.tone];
  const over = work.turn.who === 'nobody';
  return (
    <section key={`${work.state} ${moneyState(work)}`} aria-label={face.head} className={classes('rise grid gap-3 rounded-card border p-[18px]', box)}>
      <div aria-live="polite" className="grid gap-2">
        <p className={classes('flex items-center gap-2 text-xs font-bold', ink)}><Icon of={face.icon} size={15} />{face.head}</p>
        {over ? <Ending work={work} side={side} /> : <p className="text-base font-medium leading-snug text-pretty">{sayFor(`turn.page.${work.turn.needs}`, side, valuesOf(work, side))}</p>}
        <Details work={work} />
        {over ? null : <Until work={work} side={side} />}
      </div>
      {children}
      <WorkActions work={work} side={side} />
    </section>
  );
}
