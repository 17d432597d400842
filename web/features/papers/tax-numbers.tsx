import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { classes } from '#web/ui/classes.ts';
import { Select, TextInput } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';

export type TaxNumber = { readonly country: string; readonly number: string };
type Props = { readonly value: readonly TaxNumber[]; readonly onChange: (value: readonly TaxNumber[]) => void; readonly error: string | undefined };

const MAX = 5;
/** Where creators may be taxed: the countries the product serves first. Source: MONEY.md §10. */
const COUNTRIES = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US CA'.split(' ');

/** Tax numbers, each with the country that gave it. */
export function TaxNumbers({ value, onChange, error }: Props) {
  const id = useId();
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const countries = [...new Set([...COUNTRIES, ...value.map((it) => it.country)])].map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name));
  const set = (index: number, part: Partial<TaxNumber>) => onChange(value.map((it, at) => (at === index ? { ...it, ...part } : it)));
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-sm font-medium">{say('details.taxNumbers')}</legend>
      {value.map((it, index) => (
        <div key={index} className={classes('grid items-center gap-2', value.length > 1 ? 'grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]' : 'grid-cols-2')}>
          <Select aria-label={say('details.taxCountry', { number: index + 1 })} value={it.country} onChange={(event) => set(index, { country: event.target.value })}>{countries.map((one) => <option key={one.code} value={one.code}>{one.name}</option>)}</Select>
          <TextInput aria-label={say('details.taxNumber', { number: index + 1 })} aria-invalid={error ? true : undefined} maxLength={34} spellCheck={false} autoComplete="off" value={it.number} onChange={(event) => set(index, { number: event.target.value })} />
          {value.length > 1 ? <Button tone="quiet" size="sm" label={say('details.taxRemove', { number: index + 1 })} icon={<Icon of={X} size={15} />} onPress={() => onChange(value.filter((_, at) => at !== index))} /> : null}
        </div>
      ))}
      {error ? <p id={`${id}-error`} className="text-xs text-danger">{error}</p> : null}
      <p className="text-xs text-ink-3">{say('details.taxNumbersHelp')}</p>
      {value.length < MAX ? <div><Button size="sm" icon={<Icon of={Plus} size={15} />} onPress={() => onChange([...value, { country: value.at(-1)?.country ?? 'IE', number: '' }])}>{say('details.taxAdd')}</Button></div> : null}
    </fieldset>
  );
}
