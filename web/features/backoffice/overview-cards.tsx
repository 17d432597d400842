import { CircleCheck, CircleX } from 'lucide-react';
import { Link } from 'react-router';
import { isTerminal, STATES } from '#domain/collaborations/states.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { classes } from '#web/ui/classes.ts';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { STAGES, type Stage, type StageTone } from '#web/ui/stage.ts';
import { TimeAt } from '#web/ui/time-left.tsx';
import type { Overview } from './backoffice-api.ts';

const INKS: Readonly<Record<StageTone, string>> = { plain: 'text-ink-2', held: 'text-held-ink', paid: 'text-brand', returned: 'text-returned', danger: 'text-danger' };
const SHOWN: readonly Stage[] = ['secured', 'on_the_way_in', 'held', 'on_the_way_out', 'paid', 'returned'];

/** All money of the marketplace by stage: one line a currency. */
export const StageSums = ({ sums }: { readonly sums: Overview['moneyByStage'] }) => (
  <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
    {SHOWN.map((stage) => {
      const mine = sums.filter((it) => it.stage === stage);
      return (
        <li key={stage} className="card grid content-start gap-1 p-3.5">
          <span className={classes('flex items-center gap-1.5 text-xs font-medium', INKS[STAGES[stage].tone])}><Icon of={STAGES[stage].icon} size={14} />{say(`stage.${stage}`)}</span>
          {mine.length === 0 ? <span className="num text-lg font-bold text-ink-3">–</span> : mine.map((it) => <span key={it.total.currency} className="num text-lg font-bold tracking-[-0.01em]">{formatMoney(it.total)}</span>)}
          <span className="num text-xs text-ink-3">{say('stage.count', { count: mine.reduce((sum, it) => sum + it.count, 0) })}</span>
        </li>
      );
    })}
  </ul>
);

type Light = { readonly key: 'jobsDead' | 'callsInDoubt' | 'webhooksWaiting' | 'jobsWaiting'; readonly bad: boolean };
const LIGHTS: readonly Light[] = [{ key: 'jobsDead', bad: true }, { key: 'callsInDoubt', bad: true }, { key: 'webhooksWaiting', bad: false }, { key: 'jobsWaiting', bad: false }];

/** What waits and what is stuck: numbers that should be zero are marked when they are not. */
export const Machinery = ({ overview }: { readonly overview: Overview }) => (
  <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
    {LIGHTS.map(({ key, bad }) => {
      const alarm = bad && overview[key] > 0;
      return (
        <div key={key} className={classes('card flex flex-col-reverse justify-end gap-0.5 p-3.5', alarm && 'border-danger/40 bg-danger-soft')}>
          <dt className="grid gap-0.5 text-xs text-ink-2"><span className="font-medium">{say(`overview.${key}`)}</span><span>{say(alarm ? `overview.${key}.bad` : `overview.${key}.good`)}</span></dt>
          <dd className={classes('num text-lg font-bold', alarm && 'text-danger')}>{overview[key].toLocaleString('en-IE')}</dd>
        </div>
      );
    })}
  </dl>
);

/** How many collaborations are in each state; those that run first. */
export function StateCounts({ counts }: { readonly counts: Overview['collaborationsByState'] }) {
  const of = (state: string): number => counts.find((it) => it.state === state)?.count ?? 0;
  const most = Math.max(1, ...counts.map((it) => it.count));
  const parts = [{ word: say('overview.running'), states: STATES.filter((it) => !isTerminal(it)) }, { word: say('overview.over'), states: STATES.filter(isTerminal) }];
  return (
    <Card title={say('overview.states')} actions={<Link className="link text-xs" to="/operator/work">{say('home.all')}</Link>}>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {parts.map(({ word, states }) => (
          <div key={word} className="grid content-start gap-2">
            <h3 className="text-xs font-medium text-ink-3">{word}</h3>
            <ul className="grid gap-1.5">{states.map((it) => (
              <li key={it} className="grid grid-cols-[minmax(0,1fr)_64px_40px] items-center gap-2 text-[13px]">
                <span>{sayIfKnown(`state.${it}`, it)}</span><span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-sunk"><span className="block h-full rounded-full bg-ink-3" style={{ width: `${(of(it) / most) * 100}%` }} /></span><span className="num text-right font-medium">{of(it)}</span>
              </li>
            ))}</ul>
          </div>
        ))}
      </div>
    </Card>
  );
}

/** The rules of the books: each with how often it is broken. Broken ones first. */
export function RuleList({ rules }: { readonly rules: Overview['rules'] }) {
  const broken = rules.filter((it) => it.violations > 0);
  const chip = broken.length === 0 ? <Chip tone="paid" dot>{say('overview.rulesHold', { count: rules.length })}</Chip> : <Chip tone="danger" dot>{say('overview.rulesBroken', { count: broken.length })}</Chip>;
  const ranAt = rules[0]?.ranAt;
  if (rules.length === 0) return <Card title={say('overview.rules')}><p className="text-ink-2">{say('overview.rulesNever')}</p></Card>;
  return (
    <Card title={say('overview.rules')} actions={chip}>
      {ranAt ? <p className="mb-2 text-xs text-ink-3">{say('overview.ranAt')} <TimeAt at={ranAt} /></p> : null}
      <ul className="grid gap-x-8 xl:grid-cols-2">
        {[...broken, ...rules.filter((it) => it.violations === 0)].map((it) => (
          <li key={it.code} className="flex items-start gap-2.5 border-b border-line py-2 text-[13px]">
            <Icon of={it.violations === 0 ? CircleCheck : CircleX} size={15} className={it.violations === 0 ? 'mt-0.5 text-brand' : 'mt-0.5 text-danger'} />
            <span className="num w-9 shrink-0 text-xs leading-5 text-ink-3">{it.code}</span><span className="flex-1">{it.sentence}</span>
            <span className={it.violations === 0 ? 'text-xs text-ink-3' : 'num text-xs font-bold text-danger'}>{it.violations === 0 ? say('overview.ok') : <>{say('overview.violations', { count: it.violations })}{it.brokenSince ? <> · {say('overview.brokenSince')} <TimeAt at={it.brokenSince} /></> : null}</>}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
