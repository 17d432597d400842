import { Handshake, Snowflake } from 'lucide-react';
import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { faultOf } from '#web/graphql/result.ts';
import type { CollaborationGroup } from '#web/graphql/generated/graphql.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { StageChip } from '#web/ui/stage-chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { stageOfHold } from '#web/ui/stage.ts';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt, TimeLeft } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { useOperatorWorkInfiniteQuery, type OperatorItem } from './backoffice-api.ts';

const columns = (): readonly Column<OperatorItem>[] => [
  { key: 'what', head: say('operator.what'), cell: (it) => <span className="grid min-w-40 gap-0.5"><Link data-row to={`/operator/work/${it.id}`} className="font-medium hover:underline">{it.title}</Link><span className="text-xs text-ink-3">{findCollaborationType(it.type)?.label ?? it.type} · {it.brand.displayName} ({it.brand.country}) → {it.creator.displayName} ({it.creator.country})</span></span> },
  { key: 'state', head: say('operator.state'), cell: (it) => (it.frozen ? <Chip tone="danger" icon={<Icon of={Snowflake} size={12} />}>{sayIfKnown(`frozen.${it.frozen.reason}`, it.frozen.reason)}</Chip> : <span className="whitespace-nowrap">{sayIfKnown(`state.${it.state}`, it.state)}</span>) },
  { key: 'due', head: say('operator.due'), wide: true, cell: (it) => <span className="text-xs">{it.dueAt ? <TimeLeft at={it.dueAt} urgent /> : '–'}</span> },
  { key: 'money', head: say('operator.money'), cell: (it) => <StageChip stage={stageOfHold(it.hold.state)} /> },
  { key: 'total', head: say('operator.total'), align: 'right', cell: (it) => <span className="whitespace-nowrap font-bold">{formatMoney(it.hold.total)}</span> },
  { key: 'asked', head: say('operator.asked'), align: 'right', wide: true, cell: (it) => <span className="text-xs text-ink-2"><TimeAt at={it.requestedAt} /></span> },
];

/** All collaborations of the marketplace, newest first; j and k move, Enter opens. */
export function OperatorList({ group }: { readonly group: CollaborationGroup | null }) {
  const ref = useListKeys<HTMLDivElement>();
  const { currentData: data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useOperatorWorkInfiniteQuery(group ? { group } : {}, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} rows={5} className="h-16" />;
  const items = data.pages.flatMap((it) => it.collaborations.items);
  if (items.length === 0) return <EmptyState icon={Handshake} title={say('operator.none')}>{say('operator.noneText')}</EmptyState>;
  return (
    <div ref={ref} className="grid grid-cols-1 gap-4">
      <p className="num text-ink-2">{say('stage.count', { count: data.pages[0]?.collaborations.total ?? 0 })}</p>
      <Table caption={say('nav.work')} columns={columns()} rows={items} rowKey={(it) => it.id} />
      {hasNextPage ? <div className="text-center"><Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>{say('work.more')}</Button></div> : null}
    </div>
  );
}
