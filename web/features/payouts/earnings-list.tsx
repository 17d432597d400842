import { Banknote, Download } from 'lucide-react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Notice } from '#web/ui/notice.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeLeft } from '#web/ui/time-left.tsx';
import { fellText } from '#web/ui/together-text.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { paidByMonth } from './month-sums.ts';
import { useEarningsQuery, type Earning } from './payouts-api.ts';

const MOVING = ['on_the_way_in', 'on_the_way_out'];

const columns = (): readonly Column<Earning>[] => [
  { key: 'what', head: say('earnings.what'), cell: (it) => <span className="grid"><Link to={`/work/${it.collaborationId}`} className="font-medium hover:underline">{it.title}</Link><span className="text-xs text-ink-3">{it.brandName}</span><span className="mt-1.5 sm:hidden"><StageChip stage={it.stage} /></span><span className="mt-1 text-xs text-ink-2 lg:hidden">{it.reason}</span></span> },
  { key: 'stage', head: say('earnings.stage'), notOnPhones: true, cell: (it) => <StageChip stage={it.stage} /> },
  { key: 'when', head: say('earnings.when'), wide: true, cell: (it) => <span className="text-xs">{it.movesAt ? <TimeLeft at={it.movesAt} /> : '–'}</span> },
  { key: 'why', head: say('earnings.why'), wide: true, cell: (it) => <span className="block max-w-[40ch] text-xs text-ink-2">{it.reason}</span> },
  { key: 'amount', head: say('earnings.amount'), align: 'right', cell: (it) => <span className="grid"><MoneyText money={it.amount} className="font-bold" /><span className="text-xs text-ink-3">{say('earnings.commission', { rate: fellText(it.together.firstCommissionBps, it.commissionBps) })}</span></span> },
];

/** What was paid, month by month. */
function MonthSums({ earnings }: { readonly earnings: readonly Earning[] }) {
  const sums = paidByMonth(earnings);
  if (sums.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2" aria-label={say('earnings.months')}>
      {sums.map((it) => <div key={`${it.month}${it.total.currency}`}><dt className="num text-xs text-ink-3">{it.month}</dt><dd><MoneyText money={it.total} className="font-bold" /></dd></div>)}
    </dl>
  );
}

/** Every amount a creator earned or will earn: where it is, when it moves, and why it does not. */
export function EarningsList() {
  const known = useEarningsQuery({});
  const { data, error, refetch } = useEarningsQuery({}, pollOptions(known.data?.earnings.some((it) => MOVING.includes(it.stage)) ?? false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} />;
  if (data.earnings.length === 0) {
    return <EmptyState icon={Banknote} title={say('earnings.emptyTitle')} action={<LinkButton to="/creator/profile">{say('earnings.emptyAction')}</LinkButton>}>{say('earnings.emptyText')}</EmptyState>;
  }
  const owed = data.owed.map((it) => formatMoney(it)).join(', ');
  return (
    <div className="grid grid-cols-1 gap-4">
      {owed === '' ? null : <Notice tone="held">{say('earnings.owed', { amounts: owed })}</Notice>}
      <MonthSums earnings={data.earnings} />
      <Table caption={say('earnings.title')} columns={columns()} rows={data.earnings} rowKey={(it) => it.collaborationId} />
      <p><a href="/downloads/earnings.csv" download className="link inline-flex items-center gap-1.5"><Icon of={Download} size={14} />{say('earnings.download')}</a></p>
    </div>
  );
}
