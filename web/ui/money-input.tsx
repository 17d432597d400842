import { useState, type FocusEvent } from 'react';
import { classes } from './classes.ts';
import { CONTROL } from './control.ts';
import type { FieldIds } from './field.tsx';
import { currencySign, decimalText, parseMoneyText } from './money-text.ts';

type Props = Partial<FieldIds> & {
  readonly currency: string;
  /** Minor units as decimal text; empty when nothing was typed. */
  readonly value: string;
  readonly onChange: (amountMinor: string) => void;
  readonly onBlur?: ((event: FocusEvent) => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
};

/** An amount of money, typed as people write it. Units: gives and takes minor units as decimal text. */
export function MoneyInput({ currency, value, onChange, onBlur, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === '' ? '' : decimalText(value).replace(/\.00$/, ''));
  const sign = currencySign(currency);
  const change = (text: string) => { setTyped(text); onChange(parseMoneyText(text) ?? ''); };
  return (
    <span className="relative block">
      <span aria-hidden="true" className="num absolute inset-y-0 left-3 flex items-center text-base text-ink-3 md:text-sm">{sign}</span>
      <input {...rest} inputMode="decimal" autoComplete="off" className={classes(CONTROL, 'num')} style={{ paddingLeft: `calc(${sign.length}ch + 22px)` }} value={shown}
        onChange={(event) => change(event.target.value)} onBlur={(event) => { if (value !== '') setTyped(null); onBlur?.(event); }} />
    </span>
  );
}
