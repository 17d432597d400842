import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Chip } from '#web/ui/chip.tsx';
import { formatBps } from '#web/ui/money-text.ts';
import { Section } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useFeeLadderQuery, type FeeLadder as Ladder } from './backoffice-api.ts';

type Step = Ladder['steps'][number];
type Rates = Ladder['versions'][number]['ladder'][number];

const nameOf = (after: number): string => (after === 0 ? say('fees.first') : say('fees.from', { nth: after + 1 }));
const ratesText = (it: Rates): string => say('fees.ladder', { fee: formatBps(it.brandFeeBps), commission: formatBps(it.commissionBps) });

const columns = (): readonly Column<Step>[] => [
  { key: 'which', head: say('fees.which'), cell: (it) => <span className="grid"><span className="font-medium">{nameOf(it.after)}</span><span className="text-xs text-ink-3 sm:hidden">{say('fees.fee', { fee: formatBps(it.brandFeeBps) })}</span></span> },
  { key: 'fee', head: say('fees.brandFee'), align: 'right', notOnPhones: true, cell: (it) => formatBps(it.brandFeeBps) },
  { key: 'commission', head: say('fees.commission'), align: 'right', cell: (it) => formatBps(it.commissionBps) },
  { key: 'pairs', head: say('fees.pairs'), align: 'right', cell: (it) => (it.after === 0 ? <span title={say('fees.firstHint')}>–</span> : <span className="font-bold">{it.pairsCount.toLocaleString('en-IE')}</span>) },
];

const Versions = ({ versions }: Pick<Ladder, 'versions'>) => (
  <details className="text-[13px]">
    <summary className="min-h-6 font-medium">{say('fees.versions')}</summary>
    <ul className="mt-2 grid gap-3">{versions.map((it) => (
      <li key={it.version} className="grid gap-0.5"><span><span className="num font-medium">{it.version}</span> <span className="text-xs text-ink-3"><TimeAt at={it.at} /></span></span>
        {it.ladder.map((rates) => <span key={rates.after} className="text-ink-2">{nameOf(rates.after)}: {ratesText(rates)}</span>)}</li>
    ))}</ul>
  </details>
);

/** What both sides pay, falling with each repeat of a pair: the rates in force, how many pairs stand where, and every version before. */
export function FeeLadder() {
  const { data, error, refetch } = useFeeLadderQuery({});
  const ladder = data?.feeLadder;
  return (
    <Section title={say('fees.title')} intro={say('fees.intro')}>
      {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows label={say('ui.loading')} /> : null}
      {ladder ? <div className="grid gap-3"><div><Chip>{say('fees.now', { version: ladder.version })}</Chip></div><Table caption={say('fees.title')} columns={columns()} rows={ladder.steps} rowKey={(it) => String(it.after)} /><Versions versions={ladder.versions} /></div> : null}
    </Section>
  );
}
