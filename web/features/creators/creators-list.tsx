import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { CreatorCard } from './creator-card.tsx';
import type { FoundCreator } from './creators-api.ts';
import { NobodyFits } from './nobody-fits.tsx';
import { paramsOf, type Search } from './search-state.ts';
import type { useFoundCreators } from './use-found-creators.ts';

type Props = { readonly search: Search; readonly onChange: (search: Search) => void; readonly mayRequest: boolean; readonly found: ReturnType<typeof useFoundCreators>; readonly onMore: () => void };

function Cards({ items, search, mayRequest }: { readonly items: readonly FoundCreator[]; readonly search: Search; readonly mayRequest: boolean }) {
  const ref = useListKeys<HTMLUListElement>();
  const nicheTo = (niche: string): string => `?${paramsOf({ ...search, niche }).toString()}`;
  return <ul ref={ref} className="grid grid-cols-1 gap-3">{items.map((it) => <li key={it.id} className="[contain-intrinsic-size:auto_204px] [content-visibility:auto]"><CreatorCard creator={it} wantedType={search.type} mayRequest={mayRequest} nicheTo={nicheTo} /></li>)}</ul>;
}

/** The creators who fit a search, page after page; the page before stays while the next is fetched. */
export function CreatorsList({ search, onChange, mayRequest, found, onMore }: Props) {
  const { items, error, refetch, hasNextPage, isFetchingNextPage, isStale } = found;
  if (error && !items) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!items) return <SkeletonRows label={say('ui.loading')} rows={4} className="h-[480px] sm:h-[381px] lg:h-[204px]" />;
  if (items.length === 0) return <NobodyFits search={search} onChange={onChange} />;
  return (
    <div className={`grid grid-cols-1 gap-4 transition-opacity ${isStale ? 'opacity-60' : ''}`} aria-busy={isStale}>
      {error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      <Cards items={items} search={search} mayRequest={mayRequest} />
      {hasNextPage ? <div className="text-center"><Button busy={isFetchingNextPage} onPress={onMore}>{say('creators.more')}</Button></div> : null}
    </div>
  );
}
