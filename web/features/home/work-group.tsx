import type { ReactNode } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import type { CollaborationGroup } from '#web/graphql/generated/graphql.ts';
import { say } from '#web/words/say.ts';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useHomeWorkQuery, type WorkItem } from './home-api.ts';
import { WorkRow } from './work-row.tsx';

const MOVING: readonly string[] = ['funding', 'releasing', 'reverting', 'splitting', 'clawing_back'];
const isMoving = (item: WorkItem): boolean => MOVING.includes(item.hold.state);

type Props = { readonly group: CollaborationGroup; readonly side: 'brand' | 'creator'; readonly empty: ReactNode; readonly first?: number; readonly hideYours?: boolean };

/** The viewer's collaborations of one group; asks again more often while money is on its way. */
export function WorkGroup({ group, side, empty, first = 10, hideYours = false }: Props) {
  const variables = { group, first };
  const known = useHomeWorkQuery(variables);
  const { data, error, refetch } = useHomeWorkQuery(variables, pollOptions(known.data?.collaborations.items.some(isMoving) ?? false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} rows={2} className="h-[88px]" />;
  const items = data.collaborations.items.filter((it) => !hideYours || !it.turn.yours);
  if (items.length === 0) return empty;
  return <ul className="grid grid-cols-1 gap-3">{items.map((it) => <WorkRow key={it.id} item={it} side={side} loud={group === 'needs_me'} />)}</ul>;
}
