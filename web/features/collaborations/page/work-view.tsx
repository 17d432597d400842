import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { stageOfHold } from '#web/ui/stage.ts';
import { amountsOf } from '../amounts.ts';
import type { Work } from '../collaborations-api.ts';
import { moneyState, type Side } from '../work-words.ts';
import { MoneyStrip } from './money-strip.tsx';
import { TermsCard } from './terms-card.tsx';
import { Timeline } from './timeline.tsx';
import { TurnCard } from './turn-card.tsx';

const PARTS = ['timeline', 'money', 'terms'] as const;
const BACK: readonly string[] = ['reverting', 'reverted'];
type Part = (typeof PARTS)[number];
type Props = { readonly work: Work; readonly side: Side; readonly above?: ReactNode; /** What stands in place of the timeline alone: it with what was said. */ readonly stream?: ReactNode; readonly papers?: ReactNode; readonly below?: ReactNode };

/** On a phone one part shows at a time; arrows move between them. On wide screens all do and this is not there. */
function PartTabs({ value, onChange }: { readonly value: Part; readonly onChange: (part: Part) => void }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = PARTS[(PARTS.indexOf(value) + step + PARTS.length) % PARTS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={say('work.parts')} onKeyDown={onKeyDown} className="flex gap-1 border-b border-line lg:hidden">
      {PARTS.map((it) => <button key={it} id={`tab-${it}`} type="button" role="tab" aria-selected={value === it} aria-controls={`part-${it}`} tabIndex={value === it ? 0 : -1} onClick={() => onChange(it)}
        className="-mb-px min-h-11 flex-1 border-b-2 border-transparent px-3 font-medium text-ink-2 aria-selected:border-ink aria-selected:text-ink">{say(`work.part.${it}`)}</button>)}
    </div>
  );
}

function Head({ work, side }: { readonly work: Work; readonly side: Side }) {
  const type = findCollaborationType(work.type);
  // What went back went back whole: the creator's part of it never came to be.
  const amount = side === 'creator' && !BACK.includes(moneyState(work)) ? amountsOf(work).creatorGets : amountsOf(work).total;
  const between = side === 'operator' ? say('work.between', { brand: work.brand.displayName, creator: work.creator.displayName }) : say('work.with', { name: side === 'brand' ? work.creator.displayName : work.brand.displayName });
  const handle = side === 'brand' ? work.creator.tiktokHandle : null;
  const above = <><TypeIcon icon={type?.icon ?? 'play'} size={14} /><span>{type?.label ?? work.type} {between}</span>{handle ? <a className="link" href={`https://www.tiktok.com/@${handle}`} target="_blank" rel="noreferrer">@{handle}</a> : null}</>;
  const stage = stageOfHold(moneyState(work));
  const back = { to: `/${side}/work`, label: say('nav.work') };
  return <PageHeader title={work.title} above={above} back={back} actions={<StageChip stage={stage}>{say('work.stageOf', { amount: formatMoney(amount), stage: say(`stage.${stage}`) })}</StageChip>} />;
}

/** One collaboration: what happened on the left, and on the right whose turn it is, where the money is, and what was agreed. */
export function WorkView({ work, side, above, stream, papers, below }: Props) {
  const [part, setPart] = useState<Part>('timeline');
  const shown = (it: Part): string => (part === it ? '' : 'max-lg:hidden');
  return (
    <>
      <Head work={work} side={side} />
      {above ? <div className="mb-5 grid gap-3">{above}</div> : null}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_364px] lg:gap-7">
        <aside aria-label={say('work.aside')} className="grid min-w-0 gap-3.5 lg:sticky lg:top-6 lg:order-2">
          <TurnCard work={work} side={side} />
          <PartTabs value={part} onChange={setPart} />
          <div id="part-money" className={shown('money')}><MoneyStrip work={work} side={side} /></div>
          <div id="part-terms" className={shown('terms')}><TermsCard work={work} />{papers ? <div className="mt-3.5">{papers}</div> : null}</div>
        </aside>
        <section id="part-timeline" aria-label={say('work.timeline')} className={`min-w-0 ${shown('timeline')}`}>{stream ?? <Timeline work={work} side={side} />}</section>
      </div>
      {below}
    </>
  );
}
