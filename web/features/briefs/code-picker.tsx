import { X } from 'lucide-react';
import { say } from '#web/words/say.ts';
import { Select } from '#web/ui/field.tsx';
import type { FieldIds } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';

type Props = FieldIds & { readonly value: readonly string[]; readonly options: readonly { readonly code: string; readonly name: string }[]; readonly any: string; readonly onChange: (value: readonly string[]) => void };

/** Some of a known list: the platform's list adds one, each chosen one can be taken away. */
export function CodePicker({ value, options, any, onChange, ...ids }: Props) {
  const named = value.map((code) => options.find((it) => it.code === code) ?? { code, name: code });
  return (
    <div className="grid gap-1.5">
      <Select {...ids} value="" onChange={(event) => { if (event.target.value !== '') onChange([...value, event.target.value]); }}>
        <option value="">{value.length === 0 ? any : say('brief.addOne')}</option>
        {options.filter((it) => !value.includes(it.code)).map((it) => <option key={it.code} value={it.code}>{it.name}</option>)}
      </Select>
      {named.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">{named.map((it) => (
          <li key={it.code} className="inline-flex max-w-full items-center gap-1 rounded-full bg-sunk py-0.5 pl-2.5 pr-1 text-xs font-medium">
            <span className="truncate">{it.name}</span>
            <button type="button" aria-label={say('ui.removeTag', { tag: it.name })} className="grid size-6 place-items-center rounded-full text-ink-3 hover:text-ink" onClick={() => onChange(value.filter((code) => code !== it.code))}><Icon of={X} size={12} /></button>
          </li>
        ))}</ul>
      ) : null}
    </div>
  );
}
