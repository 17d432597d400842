import type { ReactNode } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import type { CollaborationGroup } from '#web/graphql/generated/graphql.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { useWorkPagesInfiniteQuery } from './home-api.ts';
import { WorkRow } from './work-row.tsx';

type Props = { readonly group: CollaborationGroup; readonly side: 'brand' | 'creator'; readonly empty: ReactNode };

/** All collaborations of one group, page after page; j and k move, Enter opens. */
export function WorkPages({ group, side, empty }: Props) {
  const ref = useListKeys<HTMLUListElement>();
  const { currentData: data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useWorkPagesInfiniteQuery({ group }, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} rows={3} className="h-[106px]" />;
  const items = data.pages.flatMap((it) => it.collaborations.items);
  if (items.length === 0) return empty;
  return (
    <div className="grid grid-cols-1 gap-4">
      {error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      <ul ref={ref} className="grid grid-cols-1 gap-3">{items.map((it) => <WorkRow key={it.id} item={it} side={side} loud={group === 'needs_me'} />)}</ul>
      {hasNextPage ? <div className="text-center"><Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>{say('work.more')}</Button></div> : null}
    </div>
  );
}

/** How many collaborations a group has, once it is known. */
export function WorkCount({ group }: Pick<Props, 'group'>) {
  const { currentData } = useWorkPagesInfiniteQuery({ group });
  const total = currentData?.pages.at(-1)?.collaborations.total;
  // Its room is kept while it is unknown, so that the next tab does not jump.
  return <span className={`num min-w-[22px] rounded-full px-1.5 text-center text-xs ${total ? 'bg-sunk' : 'invisible'}`}>{total ?? 0}</span>;
}
