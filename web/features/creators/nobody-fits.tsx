import { SearchX } from 'lucide-react';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say, type WordKey } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countText } from '#web/ui/number-text.ts';
import { countryName, languageName } from '#web/ui/names.ts';
import { useCreatorCountQuery } from './creators-api.ts';
import { ANYTHING, activeFilters, filterOf, without, type FilterKey, type Search } from './search-state.ts';

/** A filter in words: `in Germany`, `up to €400`. */
function filterWord(search: Search, key: FilterKey): string {
  const word = (name: WordKey, value: string): string => `${say(name)}: ${value}`;
  const values: Readonly<Record<FilterKey, string>> = {
    text: `“${search.text}”`, type: findCollaborationType(search.type)?.label ?? '', country: countryName(search.country), language: languageName(search.language),
    niche: `“${search.niche}”`, size: search.size === '' ? '' : say(`creators.size.${search.size}` as WordKey),
    priceMaxMinor: search.priceMaxMinor === '' ? '' : say('creators.upTo', { price: formatMoney({ amountMinor: search.priceMaxMinor, currency: 'EUR' }, true) }), available: say('creators.filter.available'),
    views: word('creators.filter.views', countText(Number(search.views))), engagement: word('creators.filter.engagement', `${Number(search.engagement) / 100} %`), answers: search.answers === '' ? '' : say('creators.fact.hours', { hours: Number(search.answers) }),
    audienceCountry: word('creators.audience', countryName(search.audienceCountry)), audienceAge: word('creators.audience', search.audienceAge.replace('-', '–')), audienceGender: search.audienceGender === '' ? '' : word('creators.audience', say(`creators.gender.${search.audienceGender}` as WordKey)),
  };
  return values[key];
}

function Loosen({ search, filter, onChange }: { readonly search: Search; readonly filter: FilterKey; readonly onChange: (search: Search) => void }) {
  const looser = without(search, filter);
  const { data } = useCreatorCountQuery({ filter: filterOf(looser) });
  const count = data?.creators.total;
  if (count === 0) return null;
  return <Button onPress={() => onChange(looser)}>{say('creators.without', { filter: filterWord(search, filter) })}{count === undefined ? null : <span className="num text-ink-3">{count}</span>}</Button>;
}

/** Nobody fits: says which filter to loosen, and how many would fit then. */
export function NobodyFits({ search, onChange }: { readonly search: Search; readonly onChange: (search: Search) => void }) {
  const filters = activeFilters(search);
  const all = <Button tone="primary" onPress={() => onChange({ ...ANYTHING, sort: search.sort })}>{say('creators.showAll')}</Button>;
  if (filters.length === 0) return <EmptyState icon={SearchX} title={say('creators.nobodyYet')}>{say('creators.nobodyYetText')}</EmptyState>;
  return (
    <EmptyState icon={SearchX} title={say('creators.nobodyFits')} action={<div className="flex flex-wrap justify-center gap-2">{filters.length > 1 ? filters.map((it) => <Loosen key={it} search={search} filter={it} onChange={onChange} />) : null}{all}</div>}>
      {say(filters.length > 1 ? 'creators.loosen' : 'creators.loosenOne', { filter: filters[0] ? filterWord(search, filters[0]) : '' })}
    </EmptyState>
  );
}
