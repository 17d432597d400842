import { useEffect, useState } from 'react';
import { AGE_BANDS } from '#domain/briefs/brief.ts';
import { SIZES } from '#domain/search/listed.ts';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, Field, MoneyInput, Select, TextInput } from '#web/ui/field.tsx';
import { countText } from '#web/ui/number-text.ts';
import { namedCountries, namedLanguages } from '#web/ui/names.ts';
import { useCreatorFacetsQuery, type CreatorFacets } from './creators-api.ts';
import { ANSWERS, ANYTHING, ENGAGEMENTS, GENDERS, VIEWS, activeFilters, filterOf, type Search } from './search-state.ts';

const TYPING_PAUSE_MS = 350;

type Props = { readonly search: Search; readonly onChange: (search: Search) => void };

/** Keeps what is typed at once and tells of it when the typing pauses; follows when the address changes. */
function usePaused(value: string, onChange: (value: string) => void): readonly [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  if (told !== value) { setTold(value); setTyped(value); }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return [typed, setTyped];
}

type Option = { readonly code: string; readonly name: string };
type ChoiceProps = { readonly label: string; readonly value: string; readonly options: readonly Option[]; readonly counts?: readonly { readonly key: string; readonly count: number }[] | undefined; readonly onChange: (value: string) => void };

/** One of several; where counts are known, those nobody meets are left out, and each says how many it finds. */
function Choice({ label, value, options, counts, onChange }: ChoiceProps) {
  const countOf = (code: string) => counts?.find((it) => it.key === code)?.count;
  const shown = counts ? options.filter((it) => it.code === value || countOf(it.code) !== undefined) : options;
  const withCount = ({ code, name }: Option): string => { const count = countOf(code); return count === undefined ? name : `${name} (${count.toLocaleString('en-GB')})`; };
  return (
    <Field label={label}>{(ids) => (
      <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('creators.any')}</option>
        {shown.map((it) => <option key={it.code} value={it.code}>{withCount(it)}</option>)}
      </Select>
    )}</Field>
  );
}

const steps = (values: readonly string[], word: (value: string) => string): readonly Option[] => values.map((code) => ({ code, name: word(code) }));
type PartProps = { readonly search: Search; readonly facets: CreatorFacets | undefined; readonly set: (part: Partial<Search>) => void };

const Numbers = ({ search, facets, set }: PartProps) => (
  <>
    <Choice label={say('creators.filter.size')} value={search.size} counts={facets?.size} options={SIZES.map((it) => ({ code: it.key, name: say(`creators.size.${it.key}`) }))} onChange={(size) => set({ size })} />
    <Choice label={say('creators.filter.views')} value={search.views} options={steps(VIEWS, (it) => say('creators.from', { count: countText(Number(it)) }))} onChange={(views) => set({ views })} />
    <Choice label={say('creators.filter.engagement')} value={search.engagement} options={steps(ENGAGEMENTS, (it) => say('creators.from', { count: `${Number(it) / 100} %` }))} onChange={(engagement) => set({ engagement })} />
    <Choice label={say('creators.filter.answers')} value={search.answers} options={steps(ANSWERS, (it) => say('creators.fact.hours', { hours: Number(it) }))} onChange={(answers) => set({ answers })} />
  </>
);

const Audience = ({ search, facets, set }: PartProps) => (
  <fieldset className="grid gap-4 border-t border-line pt-4">
    <legend className="float-left mb-3 text-sm font-bold">{say('creators.audience')}</legend>
    <Choice label={say('creators.filter.audienceCountry')} value={search.audienceCountry} counts={facets?.audienceCountry} options={namedCountries()} onChange={(audienceCountry) => set({ audienceCountry })} />
    <Choice label={say('creators.filter.audienceAge')} value={search.audienceAge} counts={facets?.audienceAge} options={AGE_BANDS.map((it) => ({ code: it, name: it.replace('-', '–') }))} onChange={(audienceAge) => set({ audienceAge })} />
    <Choice label={say('creators.filter.audienceGender')} value={search.audienceGender} counts={facets?.audienceGender} options={GENDERS.map((it) => ({ code: it, name: say(`creators.gender.${it}`) }))} onChange={(audienceGender) => set({ audienceGender })} />
  </fieldset>
);

/** Everything a search can be narrowed by. Each change shows at once, and each choice says how many it would find. */
export function SearchFilters({ search, onChange }: Props) {
  const { data, currentData } = useCreatorFacetsQuery({ filter: filterOf(search) });
  const facets = (currentData ?? data)?.creators.facets;
  const set = (part: Partial<Search>) => onChange({ ...search, ...part });
  const [niche, setNiche] = usePaused(search.niche, (it) => set({ niche: it.trim() }));
  const [price, setPrice] = usePaused(search.priceMaxMinor, (it) => set({ priceMaxMinor: it }));
  return (
    <div className="grid content-start gap-4">
      <Choice label={say('creators.filter.type')} value={search.type} counts={facets?.type} options={COLLABORATION_TYPES.map((it) => ({ code: it.key, name: it.label }))} onChange={(type) => set({ type })} />
      <Field label={say('creators.filter.price')}>{(ids) => <MoneyInput {...ids} key={search.priceMaxMinor === '' ? 'any' : 'some'} currency="EUR" value={price} placeholder={say('creators.any')} onChange={setPrice} />}</Field>
      <Choice label={say('creators.filter.country')} value={search.country} counts={facets?.country} options={namedCountries()} onChange={(country) => set({ country })} />
      <Choice label={say('creators.filter.language')} value={search.language} counts={facets?.language} options={namedLanguages()} onChange={(language) => set({ language })} />
      <Field label={say('creators.filter.niche')}>{(ids) => <><TextInput {...ids} list={`${ids.id}-known`} value={niche} placeholder={say('creators.any')} maxLength={60} onChange={(event) => setNiche(event.target.value)} /><datalist id={`${ids.id}-known`}>{facets?.niche.map((it) => <option key={it.key} value={it.key}>{`${it.key} (${it.count})`}</option>)}</datalist></>}</Field>
      <Numbers search={search} facets={facets} set={set} />
      <Checkbox label={say('creators.filter.available')} checked={search.available} onChange={(event) => set({ available: event.target.checked })} />
      <Audience search={search} facets={facets} set={set} />
      {activeFilters(search).length > 0 ? <div><Button size="sm" onPress={() => onChange({ ...ANYTHING, sort: search.sort })}>{say('creators.clear')}</Button></div> : null}
    </div>
  );
}

/** The line where one says what is looked for. */
export function SearchText({ search, onChange }: Props) {
  const [text, setText] = usePaused(search.text, (it) => onChange({ ...search, text: it.trim() }));
  return <TextInput type="search" aria-label={say('landing.searchLabel')} placeholder={say('landing.searchExample')} maxLength={100} className="min-h-11 shadow-float md:text-base" value={text} onChange={(event) => setText(event.target.value)} />;
}
