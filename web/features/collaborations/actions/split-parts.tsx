import { isCurrency, money } from '#domain/kit/money.ts';
import { say } from '#web/words/say.ts';
import { Field } from '#web/ui/field.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { MoneyInput } from '#web/ui/money-input.tsx';
import { partsOfSplit } from '../amounts.ts';
import type { Work } from '../collaborations-api.ts';

type Props = { readonly work: Work; readonly value: string; readonly onChange: (amountMinor: string) => void; readonly missing: boolean };
const PERCENT = 100n;

/** How much of the price the creator gets, by a slider or to the cent, and what both sides then have. Units: gives and takes minor units as decimal text. */
export function SplitParts({ work, value, onChange, missing }: Props) {
  const { amountMinor, currency } = work.terms.price;
  if (!isCurrency(currency)) return null;
  const price = BigInt(amountMinor);
  const part = value === '' ? null : BigInt(value);
  const parts = part === null || part < 0n || part > price ? null : partsOfSplit(work, money(part, currency));
  const percent = part === null ? 50 : Number((part * PERCENT) / price);
  return (
    <div className="grid gap-3">
      <Field label={say('action.resolve.part', { price: formatMoney(work.terms.price) })} error={missing ? say('action.resolve.partNeeded') : undefined}>
        {(ids) => <MoneyInput {...ids} currency={currency} value={value} onChange={onChange} />}
      </Field>
      <input type="range" min={1} max={99} step={1} value={percent} aria-label={say('action.resolve.slider')} aria-valuetext={`${percent} %`} className="w-full accent-brand"
        onChange={(event) => onChange(((price * BigInt(event.target.value)) / PERCENT).toString())} />
      {parts ? (
        <dl aria-live="polite" className="num grid gap-1.5 text-[13px]">
          <div className="flex justify-between gap-3 font-bold"><dt>{say('action.resolve.toCreator', { creator: work.creator.displayName })}</dt><dd>{formatMoney(parts.toCreator)}</dd></div>
          <div className="flex justify-between gap-3 font-bold"><dt>{say('action.resolve.toBrand', { brand: work.brand.displayName })}</dt><dd>{formatMoney(parts.toBrand)}</dd></div>
          <div className="flex justify-between gap-3 text-ink-2"><dt>{say('action.resolve.ours')}</dt><dd>{formatMoney(parts.ours)}</dd></div>
        </dl>
      ) : null}
    </div>
  );
}
