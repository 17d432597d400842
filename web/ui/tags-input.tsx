import { X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { say } from '#web/words/say.ts';
import { CONTROL } from './control.ts';
import type { FieldIds } from './field.tsx';
import { Icon } from './icon.tsx';

type Props = Partial<FieldIds> & {
  readonly prefix: '#' | '@' | '';
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
};

/** Splits what was typed into tags: at spaces and commas where tags have a prefix, at commas alone where they are words. */
export function tagsFrom(text: string, prefix: string): readonly string[] {
  return text.split(prefix === '' ? /[,\n]+/ : /[\s,]+/).map((it) => (prefix && it.trim().startsWith(prefix) ? it.trim().slice(1) : it.trim())).filter((it) => it !== '');
}

/** A list of hashtags, mentions or words: Enter, comma or leaving the field adds; Backspace takes the last away. */
export function TagsInput({ prefix, value, onChange, onBlur, placeholder, ...ids }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const fresh = tagsFrom(typed, prefix).filter((it) => !value.includes(it));
    if (fresh.length > 0) onChange([...value, ...new Set(fresh)]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',' || (event.key === ' ' && prefix !== '')) { event.preventDefault(); add(); }
    if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
  };
  return (
    <div className={`${CONTROL} flex flex-wrap items-center gap-1.5 py-1.5 focus-within:outline-2 focus-within:outline-brand`}>
      {value.map((tag) => (
        <span key={tag} className="inline-flex max-w-full items-center gap-1 rounded-full bg-sunk py-0.5 pl-2.5 pr-1 text-xs font-medium">
          <span className="truncate">{prefix}{tag}</span>
          <button type="button" aria-label={say('ui.removeTag', { tag: prefix + tag })} className="grid size-6 place-items-center rounded-full text-ink-3 hover:text-ink" onClick={() => onChange(value.filter((it) => it !== tag))}><Icon of={X} size={12} /></button>
        </span>
      ))}
      <input {...ids} className="min-h-6 min-w-24 flex-1 bg-transparent outline-none" value={typed} placeholder={value.length === 0 ? placeholder : undefined}
        onChange={(event) => setTyped(event.target.value)} onKeyDown={onKeyDown} onBlur={() => { add(); onBlur?.(); }} />
    </div>
  );
}
