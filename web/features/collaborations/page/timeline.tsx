import { say, sayIfKnown } from '#web/words/say.ts';
import { useNow } from '#web/ui/clock.ts';
import { classes } from '#web/ui/classes.ts';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import type { StageTone } from '#web/ui/stage.ts';
import { absoluteTime, relativeTime } from '#web/ui/time-text.ts';
import type { Work } from '../collaborations-api.ts';
import { reasonWord, sayFor, valuesOf, type Side } from '../work-words.ts';
import { DeliverableCard } from './deliverable-card.tsx';
import { linesOf, lookOf, type Line, type TimelineEvent } from './timeline-events.ts';

const PIPS: Readonly<Record<StageTone, string>> = { plain: 'bg-sunk text-ink-2', held: 'bg-held-soft text-held-ink', paid: 'bg-brand-soft text-brand', returned: 'bg-returned-soft text-returned', danger: 'bg-danger-soft text-danger' };

/** Who did it: the reader, the other side, or us. */
function whoOf(event: TimelineEvent, work: Work, side: Side): string {
  if (event.by === side && side !== 'operator') return say('work.You');
  if (event.by === 'brand' || event.by === 'creator') return event.byName ?? work[event.by].displayName;
  return say('work.us');
}

const sentenceOf = (event: TimelineEvent, work: Work, side: Side): string => {
  const values = { ...valuesOf(work, side), who: whoOf(event, work, side) };
  const key = `event.${event.machine}.${event.kind}`;
  return (work.hold.heldIn === 'nowhere' ? sayFor(`${key}.unheld`, side, values) : '') || sayFor(key, side, values) || event.kind;
};

const When = ({ at }: { readonly at: string }) => {
  const now = useNow();
  return <time dateTime={at} className="num ml-auto shrink-0 pl-2 text-right text-xs text-ink-3"><span className="block sm:inline">{absoluteTime(at, now)}</span><span className="hidden sm:inline"> · </span><span className="block sm:inline">{relativeTime(at, now)}</span></time>;
};

function PriceChange({ line }: { readonly line: Line }) {
  if (!line.offer) return null;
  const now = formatMoney(line.offer.price);
  const before = line.before ? formatMoney(line.before.price) : now;
  return <span className="num"> {before === now ? <b className="font-bold text-ink">{now}</b> : <><s className="text-ink-3"><span className="sr-only">{say('work.before')} </span>{before}</s> <b className="font-bold text-ink"><span className="sr-only">{say('work.now')} </span>{now}</b></>}</span>;
}

function noteOf({ event, offer, deliverable }: Line): string {
  const note = event.note || offer?.note || deliverable?.note || '';
  // What the sentence says already need not stand below it again.
  if (event.machine === 'hold') return note === '' || note === 'authentication_required' ? '' : reasonWord(note);
  return note;
}

function EventLine({ line, work, side }: { readonly line: Line; readonly work: Work; readonly side: Side }) {
  const { icon, tone } = lookOf(line.event);
  const note = noteOf(line);
  const mine = line.event.by === side;
  return (
    <li className="group relative grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 gap-y-2 pb-5 last:pb-0">
      <span aria-hidden="true" className="absolute bottom-0 left-[13.5px] top-7 w-px bg-line group-last:hidden" />
      <span className={classes('grid size-7 place-items-center rounded-full', PIPS[tone])}><Icon of={icon} size={14} /></span>
      <div className="flex items-start gap-2 pt-[3px]"><span className={line.event.machine === 'hold' ? 'font-medium' : 'text-ink-2'}>{sentenceOf(line.event, work, side)}<PriceChange line={line} /></span><When at={line.event.at} /></div>
      {note ? <p className={classes('col-start-2 w-fit max-w-[60ch] whitespace-pre-line break-words rounded-[4px_12px_12px_12px] border border-line px-3.5 py-2.5', mine ? 'bg-sunk' : 'bg-card')}>{note}</p> : null}
      {line.deliverable ? <div className="col-start-2 min-w-0 max-[519px]:col-span-2 max-[519px]:col-start-1"><DeliverableCard work={work} deliverable={line.deliverable} hue={150 + line.deliverable.seq * 47} /></div> : null}
    </li>
  );
}

/** Everything that happened, work and money in plain words, each with its moment, to stand between what was said; the newest at the end. */
export const timelineLines = (work: Work, side: Side) => linesOf(work).map((it) => ({ key: it.event.id, at: it.event.at, node: <EventLine key={it.event.id} line={it} work={work} side={side} /> }));

/** The same alone. */
export function Timeline({ work, side }: { readonly work: Work; readonly side: Side }) {
  return <ol aria-label={sayIfKnown('work.timeline', '')}>{timelineLines(work, side).map((it) => it.node)}</ol>;
}
