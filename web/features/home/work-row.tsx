import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { classes } from '#web/ui/classes.ts';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { stageOfHold } from '#web/ui/stage.ts';
import { TimeLeft } from '#web/ui/time-left.tsx';
import type { WorkItem } from './home-api.ts';

type Side = 'brand' | 'creator';
type Props = { readonly item: WorkItem; readonly side: Side; readonly loud?: boolean | undefined };

/** What is needed of whom, in the words of the collaboration page. */
const turnSentence = (item: WorkItem, side: Side): string => sayIfKnown(`turn.needs.${item.turn.needs}.${side}`, sayIfKnown(`turn.needs.${item.turn.needs}`, ''));
const zeroSentence = (item: WorkItem, side: Side): string =>
  (item.turn.atZero ? sayIfKnown(`turn.atZero.${item.turn.atZero}.${side}`, sayIfKnown(`turn.atZero.${item.turn.atZero}`, '')) : '');

function Clock({ item, side }: { readonly item: WorkItem; readonly side: Side }) {
  if (!item.dueAt || item.frozen) return null;
  return <span className="block text-xs text-ink-2">{say('home.until')} <TimeLeft at={item.dueAt} urgent />{zeroSentence(item, side) ? <span className="hidden sm:inline"> · {zeroSentence(item, side)}</span> : null}</span>;
}

/** One collaboration as a line: what it is, whose move, until when, and where its money is. */
export function WorkRow({ item, side, loud }: Props) {
  const type = findCollaborationType(item.type);
  const amount = side === 'brand' ? item.hold.total : item.hold.creatorGets;
  const other = side === 'brand' ? item.creator.displayName : item.brand.displayName;
  return (
    <li>
      <Link data-row to={`/work/${item.id}`} className={classes('card flex items-center gap-3 px-3.5 py-3 transition-colors hover:bg-sunk md:gap-4 md:px-4', loud && 'border-line-2 shadow-float')}>
        <span className={classes('grid size-10 shrink-0 place-items-center rounded-[12px]', loud ? 'bg-brand-soft text-brand' : 'bg-sunk text-ink-2')}><TypeIcon icon={type?.icon ?? 'play'} /></span>
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="truncate text-xs text-ink-2">{say('home.with', { type: type?.label ?? item.type, name: other })}</span>
          <span className="truncate text-base font-bold">{item.title}</span>
          <span className={loud ? 'font-medium' : 'text-ink-2'}>{turnSentence(item, side)}</span>
          <Clock item={item} side={side} />
          <span className="mt-1 sm:hidden"><StageChip stage={stageOfHold(item.hold.state)}>{formatMoney(amount)}</StageChip></span>
        </span>
        <span className="hidden justify-items-end gap-1 sm:grid"><span className="num text-base font-bold">{formatMoney(amount)}</span><StageChip stage={stageOfHold(item.hold.state)} /></span>
        <Icon of={ChevronRight} className="text-ink-3" />
      </Link>
    </li>
  );
}
