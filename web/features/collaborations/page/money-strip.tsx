import { Link } from 'react-router';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { classes } from '#web/ui/classes.ts';
import { formatMoney } from '#web/ui/money-text.ts';
import { stageOfHold } from '#web/ui/stage.ts';
import { TimeAt } from '#web/ui/time-left.tsx';
import { TogetherNote } from '#web/ui/together-note.tsx';
import { fellText } from '#web/ui/together-text.ts';
import { amountsOf } from '../amounts.ts';
import type { Work } from '../collaborations-api.ts';
import { moneyState, reasonWord, sayFor, valuesOf, type Side } from '../work-words.ts';

type Props = { readonly work: Work; readonly side: Side };
type Place = { readonly key: 'brand' | 'held' | 'creator'; readonly amount: string; readonly bar: string; readonly faint: boolean; readonly at: string | null };

const IN: readonly string[] = ['funding', 'needs_brand'];
const HELD: readonly string[] = ['funded'];
const OUT: readonly string[] = ['releasing', 'released', 'splitting', 'split', 'clawing_back'];
const OFF: readonly string[] = ['failed', 'closed'];
const NOTHING = '–';
const PAID_IN: readonly string[] = [...HELD, ...OUT];
const BACK: readonly string[] = ['reverting', 'reverted'];
/** After these nothing more is said of the next collaboration. */
const ENDED: readonly string[] = ['released', 'split', 'clawing_back', 'charged_back', ...BACK, ...OFF];

/** The three places money can be, with what was, is or would be there. */
function placesOf(work: Work): readonly Place[] {
  const { hold } = work;
  const state = moneyState(work);
  const amounts = amountsOf(work);
  const [coming, held, out, back] = [IN, HELD, OUT, BACK].map((it) => it.includes(state));
  const none = back || OFF.includes(state);
  return [
    { key: 'brand', amount: formatMoney(amounts.total), bar: back ? 'bg-returned' : coming || held || out ? 'bg-held' : 'bg-line-2', faint: !(coming || held || out || back), at: back ? hold.settledAt : hold.fundedAt },
    { key: 'held', amount: none || state === 'promised' ? NOTHING : formatMoney(amounts.total), bar: held || out ? 'bg-held' : 'bg-line-2', faint: !(held || out), at: null },
    { key: 'creator', amount: none ? NOTHING : formatMoney(amounts.creatorGets), bar: out ? 'bg-brand' : 'bg-line-2', faint: !out, at: out ? hold.settledAt : null },
  ];
}

/** A reservation is not yet a payment; the rest is said by the state of the hold. */
function wordOf(work: Work, key: Place['key'], side: Side): string {
  const state = moneyState(work);
  const values = valuesOf(work, side);
  return sayFor(`money.${key}.${state === 'funded' && !work.hold.captured ? 'reserved' : state}`, side, values) || sayFor(`money.${key}.${state}`, side, values) || sayFor(`money.${key}`, side, values);
}

const Flow = ({ work, side }: Props) => (
  <ol className="my-4 grid grid-cols-3 gap-1">
    {placesOf(work).map((it) => (
      <li key={it.key} className="grid content-start gap-0.5">
        <span aria-hidden="true" className={classes('mb-2 h-1 rounded-full', it.bar)} />
        <span className={classes('num text-base font-bold tracking-[-0.01em]', it.faint && 'text-ink-3')}>{it.amount}</span>
        <span className="text-xs text-ink-3">{wordOf(work, it.key, side)}{it.at ? <span className="block"><TimeAt at={it.at} /></span> : null}</span>
      </li>
    ))}
  </ol>
);

function Sums({ work, side }: Props) {
  const { terms } = work;
  const state = moneyState(work);
  const ended = BACK.includes(state) || OFF.includes(state);
  const amounts = amountsOf(work);
  const price = { key: 'price', word: say('prices.price'), money: amounts.price, strong: false };
  const brandRows = [price, { key: 'fee', word: say('prices.brandFee', { rate: fellText(terms.together.firstBrandFeeBps, terms.brandFeeBps) }), money: amounts.brandFee, strong: false }, { key: 'total', word: say(side === 'brand' ? (BACK.includes(state) ? 'money.yourTotalBack' : PAID_IN.includes(state) ? 'money.yourTotalPaid' : OFF.includes(state) ? 'money.yourTotalOff' : 'money.yourTotal') : 'prices.total'), money: amounts.total, strong: true }];
  const creatorRows = [{ ...price, key: 'price-2' }, { key: 'commission', word: say('prices.commission', { rate: fellText(terms.together.firstCommissionBps, terms.commissionBps) }), money: amounts.commission, strong: false }, { key: 'gets', word: say(side === 'creator' ? (ended ? 'money.youWouldGet' : 'money.youGet') : 'prices.creatorGets'), money: amounts.creatorGets, strong: true }];
  const rows = side === 'brand' ? brandRows : side === 'creator' ? creatorRows : [...brandRows, ...creatorRows.slice(1)];
  return <dl className="num grid gap-1.5 text-[13px]">{rows.map((it) => <div key={it.key} className={classes('flex justify-between gap-3', it.strong ? 'border-t border-line pt-2 font-bold' : 'text-ink-2')}><dt>{it.word}</dt><dd>{formatMoney(it.money)}</dd></div>)}</dl>;
}

/** Where the money of one collaboration is: brand, held, creator, with amounts, fees and dates. */
export function MoneyStrip({ work, side }: Props) {
  const { hold } = work;
  return (
    <Card title={say('money.title')} actions={<StageChip stage={stageOfHold(moneyState(work))} />}>
      <Flow work={work} side={side} />
      <Sums work={work} side={side} />
      <div className="mt-3 empty:hidden"><TogetherNote rates={work.terms} reader={side} ended={ENDED.includes(moneyState(work))} /></div>
      {hold.failure ? <p className="mt-3 rounded-control bg-danger-soft px-3 py-2 text-xs">{say('money.failure', { reason: reasonWord(hold.failure) })}</p> : null}
      {hold.expectedAt ? <p className="mt-3 text-xs text-ink-2">{say('money.expected')} <TimeAt at={hold.expectedAt} /></p> : null}
      <p className="mt-3 text-xs text-ink-2">{hold.rail ? `${sayIfKnown(`rail.${hold.rail}`, '')}. ` : ''}{hold.railReason ?? say('money.railLater')} <Link to="/how-it-works" className="link">{say('money.how')}</Link></p>
    </Card>
  );
}
