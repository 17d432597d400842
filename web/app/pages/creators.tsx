import { SlidersHorizontal } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CreatorsList } from '#web/features/creators/creators-list.tsx';
import { SearchFilters, SearchText } from '#web/features/creators/search-filters.tsx';
import { SORTS, activeFilters, paramsOf, pageFrom, searchFrom, type Search } from '#web/features/creators/search-state.ts';
import { useFoundCreators } from '#web/features/creators/use-found-creators.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

/** Finding a creator. The address is the whole state: it can be kept, sent and gone back to. */
export function CreatorsPage() {
  const [params, setParams] = useSearchParams();
  const search = searchFrom(params);
  const viewer = useViewer();
  const page = pageFrom(params);
  const found = useFoundCreators(search, page);
  const [sheet, setSheet] = useState(false);
  const change = useCallback((next: Search) => setParams(paramsOf(next), { replace: true, preventScrollReset: true }), [setParams]);
  // How far one has read stands in the address too; another search begins at its top.
  const more = () => setParams((now) => { now.set('page', String(Math.max(page, found.pages) + 1)); return now; }, { replace: true, preventScrollReset: true });
  const filters = <SearchFilters search={search} onChange={change} />;
  const active = activeFilters(search).filter((it) => it !== 'text').length;
  const count = found.total === undefined ? '' : say('creators.count', { count: found.total });
  return (
    <>
      <PageHeader title={say('creators.title')} />
      <SearchText search={search} onChange={change} />
      <div className="mt-5 grid items-start gap-6 lg:grid-cols-[220px_minmax(0,1fr)] lg:gap-8">
        <aside aria-label={say('creators.filters')} className="hidden lg:sticky lg:top-6 lg:-mx-2 lg:block lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:px-2 lg:pb-4">{filters}</aside>
        <section aria-label={say('creators.results')} className="min-w-0">
          <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
            <p aria-live="polite" className="num mr-auto min-h-6 w-full font-medium sm:w-auto">{count}</p>
            <span className="lg:hidden"><Button icon={<Icon of={SlidersHorizontal} size={16} />} onPress={() => setSheet(true)}>{active > 0 ? say('creators.filtersOn', { count: active }) : say('creators.filters')}</Button></span>
            <span className="w-40"><Select aria-label={say('creators.sort')} value={search.sort} onChange={(event) => change({ ...search, sort: SORTS.find((it) => it === event.target.value) ?? 'fit' })}>{SORTS.map((it) => <option key={it} value={it}>{say(`creators.sort.${it}`)}</option>)}</Select></span>
          </div>
          <CreatorsList search={search} onChange={change} mayRequest={viewer?.side !== 'creator' && viewer?.side !== 'operator'} found={found} onMore={more} />
        </section>
      </div>
      <Dialog open={sheet} onClose={() => setSheet(false)} title={say('creators.filters')} footer={<Button tone="primary" full onPress={() => setSheet(false)}>{found.total ? say('creators.showCount', { found: count }) : say('ui.close')}</Button>}>{filters}</Dialog>
    </>
  );
}
