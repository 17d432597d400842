import { Banknote } from 'lucide-react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeLeft } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useEarningsQuery, type Earning } from './payouts-api.ts';

const MOVING = ['on_the_way_in', 'on_the_way_out'];

const columns = (): readonly Column<Earning>[] => [
  { key: 'what', head: say('earnings.what'), cell: (it) => <span className="grid"><Link to={`/work/${it.collaborationId}`} className="font-medium hover:underline">{it.title}</Link><span className="text-xs text-ink-3">{it.brandName}</span><span className="mt-1.5 sm:hidden"><StageChip stage={it.stage} /></span><span className="mt-1 text-xs text-ink-2 lg:hidden">{it.reason}</span></span> },
  { key: 'stage', head: say('earnings.stage'), notOnPhones: true, cell: (it) => <StageChip stage={it.stage} /> },
  { key: 'when', head: say('earnings.when'), wide: true, cell: (it) => <span className="text-xs">{it.movesAt ? <TimeLeft at={it.movesAt} /> : '–'}</span> },
  { key: 'why', head: say('earnings.why'), wide: true, cell: (it) => <span className="block max-w-[40ch] text-xs text-ink-2">{it.reason}</span> },
  { key: 'amount', head: say('earnings.amount'), align: 'right', cell: (it) => <MoneyText money={it.amount} className="font-bold" /> },
];

/** Every amount a creator earned or will earn: where it is, when it moves, and why it does not. */
export function EarningsList() {
  const known = useEarningsQuery({});
  const { data, error, refetch } = useEarningsQuery({}, pollOptions(known.data?.earnings.some((it) => MOVING.includes(it.stage)) ?? false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} />;
  if (data.earnings.length === 0) {
    return <EmptyState icon={Banknote} title={say('earnings.emptyTitle')} action={<LinkButton to="/creator/profile">{say('earnings.emptyAction')}</LinkButton>}>{say('earnings.emptyText')}</EmptyState>;
  }
  return <Table caption={say('earnings.title')} columns={columns()} rows={data.earnings} rowKey={(it) => it.collaborationId} />;
}
