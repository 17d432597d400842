import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { say } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { Field, MoneyInput } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatBps, formatMoney } from '#web/ui/money-text.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useLandingCreatorsQuery } from './landing-api.ts';
import { usePriceExampleQuery } from './price-api.ts';

const EXAMPLE_MINOR = '42000';

function Lines({ creatorId, amountMinor }: { readonly creatorId: string; readonly amountMinor: string }) {
  const { data } = usePriceExampleQuery({ creatorId, amountMinor, currency: 'EUR' }, { skip: amountMinor === '' });
  const quote = data?.quote;
  if (!quote) return <Skeleton className="h-[170px] w-full" />;
  const rows = [
    { word: say('prices.price'), money: quote.price }, { word: say('prices.brandFee', { rate: formatBps(quote.brandFeeBps) }), money: quote.brandFee },
    { word: say('prices.total'), money: quote.total, strong: true }, { word: say('prices.commission', { rate: formatBps(quote.commissionBps) }), money: quote.commission },
    { word: say('prices.creatorGets'), money: quote.creatorGets, strong: true },
  ];
  const { next } = quote.together;
  return (
    <div className="grid gap-4"><dl className="num grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-base" aria-live="polite">
      {rows.map((it) => (
        <div key={it.word} className={`col-span-2 grid grid-cols-subgrid ${it.strong ? 'border-t border-line pt-2 font-bold' : 'text-ink-2'}`}><dt>{it.word}</dt><dd className="text-right">{formatMoney(it.money)}</dd></div>
      ))}
    </dl>{next ? <p className="flex gap-2 rounded-control bg-brand-soft px-3 py-2 text-sm"><Icon of={Handshake} size={15} className="mt-0.5 text-brand" />{say('prices.again', { nth: next.after + 1, fee: formatBps(next.brandFeeBps), commission: formatBps(next.commissionBps) })}</p> : null}</div>
  );
}

/** What a price means for each side, worked out by the server's own rules. */
export function PriceExample() {
  const [amountMinor, setAmountMinor] = useState(EXAMPLE_MINOR);
  const { data, isError } = useLandingCreatorsQuery({});
  const creatorId = data?.creators.items[0]?.id;
  if (isError || (data && !creatorId)) return null;
  return (
    <Card float title={say('prices.exampleTitle')}>
      <div className="grid gap-5">
        <Field label={say('prices.exampleLabel')}>{(ids) => <MoneyInput {...ids} currency="EUR" value={amountMinor} onChange={setAmountMinor} />}</Field>
        {creatorId ? <Lines creatorId={creatorId} amountMinor={amountMinor || EXAMPLE_MINOR} /> : <Skeleton className="h-[170px] w-full" />}
      </div>
    </Card>
  );
}
