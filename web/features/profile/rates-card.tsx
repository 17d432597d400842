import { useState } from 'react';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { CURRENCIES, type Currency } from '#domain/kit/money.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { MoneyInput, Select } from '#web/ui/field.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { TypeIcon } from '#web/ui/icons.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useRateGuidanceQuery, useSetRateMutation, type OwnProfile } from './profile-api.ts';

type Type = (typeof COLLABORATION_TYPES)[number];
type LineProps = { readonly type: Type; readonly known: string; readonly currency: Currency; readonly medianViews: number };

/** What was paid for the like, when enough was. */
function Guidance({ type, medianViews }: Pick<LineProps, 'type' | 'medianViews'>) {
  const guide = useRateGuidanceQuery({ type: type.key, medianViews }).data?.priceGuidance;
  return guide ? <p className="num text-xs text-ink-2">{say('price.guidance', { low: formatMoney(guide.low, true), middle: formatMoney(guide.middle, true), high: formatMoney(guide.high, true), count: guide.paidCount })}</p> : null;
}

/** One price; emptying it means: not offered. */
function RateLine({ type, known, currency, medianViews }: LineProps) {
  const [amountMinor, setAmountMinor] = useState(known);
  const [trigger] = useSetRateMutation();
  const command = useCommand(trigger, (it) => it.setRate);
  const toast = useToast();
  const save = async () => {
    const said = await command.send({ type: type.key, amountMinor: amountMinor === '' ? null : amountMinor, currency });
    if (said.ok) toast(say(amountMinor === '' ? 'rates.removed' : 'rates.saved', { type: type.label }));
  };
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-center gap-3">
        <TypeIcon icon={type.icon} className="text-ink-2" />
        <span className="grid min-w-36 flex-1"><label htmlFor={`rate-${type.key}`} className="font-medium">{type.label}</label><span className="text-xs text-ink-3">{type.asks}</span></span>
        <span className="w-32"><MoneyInput id={`rate-${type.key}`} currency={currency} value={amountMinor} placeholder={say('rates.none')} onChange={setAmountMinor} /></span>
        <Button busy={command.busy} disabled={amountMinor === known} onPress={() => void save()}>{say('rates.save')}</Button>
      </div>
      <Guidance type={type} medianViews={medianViews} />
      <Trouble {...command} />
    </li>
  );
}

/** What the creator asks for each type of collaboration. */
export function RatesCard({ profile }: { readonly profile: OwnProfile }) {
  const first = profile.rates[0]?.price.currency ?? 'EUR';
  const [currency, setCurrency] = useState<Currency>(first);
  const known = (key: string): string => profile.rates.find((it) => it.type === key && it.price.currency === currency)?.price.amountMinor ?? '';
  const choice = (
    <span className="w-24"><Select aria-label={say('rates.currency')} value={currency} onChange={(event) => setCurrency(event.target.value as Currency)}>
      {CURRENCIES.map((it) => <option key={it}>{it}</option>)}
    </Select></span>
  );
  return (
    <Card title={say('rates.title')} actions={choice}>
      <p className="text-ink-2">{say('rates.intro')}</p>
      <ul>{COLLABORATION_TYPES.map((it) => <RateLine key={`${it.key} ${currency} ${known(it.key)}`} type={it} known={known(it.key)} currency={currency} medianViews={profile.medianViews} />)}</ul>
    </Card>
  );
}
