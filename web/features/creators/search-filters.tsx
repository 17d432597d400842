import { useEffect, useState } from 'react';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, Field, MoneyInput, Select, TextInput } from '#web/ui/field.tsx';
import { namedCountries, namedLanguages } from '#web/ui/names.ts';
import { ANYTHING, SIZES, activeFilters, type Search } from './search-state.ts';

const TYPING_PAUSE_MS = 350;

type Props = { readonly search: Search; readonly onChange: (search: Search) => void; readonly niches: readonly string[] };

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

type ChoiceProps = { readonly label: string; readonly value: string; readonly options: readonly { readonly code: string; readonly name: string }[]; readonly onChange: (value: string) => void };

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field label={label}>{(ids) => (
    <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{say('creators.any')}</option>
      {options.map((it) => <option key={it.code} value={it.code}>{it.name}</option>)}
    </Select>
  )}</Field>
);

/** Everything a search can be narrowed by. Each change shows at once. */
export function SearchFilters({ search, onChange, niches }: Props) {
  const set = (part: Partial<Search>) => onChange({ ...search, ...part });
  const [niche, setNiche] = usePaused(search.niche, (it) => set({ niche: it.trim() }));
  const [price, setPrice] = usePaused(search.priceMaxMinor, (it) => set({ priceMaxMinor: it }));
  return (
    <div className="grid content-start gap-4">
      <Choice label={say('creators.filter.type')} value={search.type} options={COLLABORATION_TYPES.map((it) => ({ code: it.key, name: it.label }))} onChange={(type) => set({ type })} />
      <Field label={say('creators.filter.price')}>{(ids) => <MoneyInput {...ids} key={search.priceMaxMinor === '' ? 'any' : 'some'} currency="EUR" value={price} placeholder={say('creators.any')} onChange={setPrice} />}</Field>
      <Choice label={say('creators.filter.country')} value={search.country} options={namedCountries()} onChange={(country) => set({ country })} />
      <Choice label={say('creators.filter.language')} value={search.language} options={namedLanguages()} onChange={(language) => set({ language })} />
      <Field label={say('creators.filter.niche')}>{(ids) => <><TextInput {...ids} list={`${ids.id}-known`} value={niche} placeholder={say('creators.any')} maxLength={60} onChange={(event) => setNiche(event.target.value)} /><datalist id={`${ids.id}-known`}>{niches.map((it) => <option key={it} value={it} />)}</datalist></>}</Field>
      <Choice label={say('creators.filter.size')} value={search.size} options={SIZES.map((it) => ({ code: it.key, name: say(`creators.size.${it.key}`) }))} onChange={(size) => set({ size })} />
      <Checkbox label={say('creators.filter.available')} checked={search.available} onChange={(event) => set({ available: event.target.checked })} />
      {activeFilters(search).length > 0 ? <div><Button size="sm" onPress={() => onChange({ ...ANYTHING, sort: search.sort })}>{say('creators.clear')}</Button></div> : null}
    </div>
  );
}

/** The line where one says what is looked for. */
export function SearchText({ search, onChange }: Omit<Props, 'niches'>) {
  const [text, setText] = usePaused(search.text, (it) => onChange({ ...search, text: it.trim() }));
  return <TextInput type="search" aria-label={say('landing.searchLabel')} placeholder={say('landing.searchExample')} maxLength={100} className="min-h-11 shadow-float md:text-base" value={text} onChange={(event) => setText(event.target.value)} />;
}
