import { useEffect, useState } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Notice } from '#web/ui/notice.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TogetherNote } from '#web/ui/together-note.tsx';
import { fellText, type ApiRates } from '#web/ui/together-text.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import type { Amounts } from '../amounts.ts';
import { useQuoteQuery, type Quote } from '../collaborations-api.ts';
import type { OfferDraft } from '../offer/offer-draft.ts';

const TYPING_PAUSE_MS = 300;

/** The quote for a price that is being typed; asks when the typing pauses. */
export function useQuote(creatorId: string, draft: Pick<OfferDraft, 'amountMinor' | 'currency'>) {
  const { amountMinor, currency } = draft;
  const [asked, setAsked] = useState({ amountMinor, currency });
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ amountMinor, currency }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [amountMinor, currency]);
  const { data, currentData, error, refetch } = useQuoteQuery({ creatorId, ...asked }, { skip: asked.amountMinor === '' || asked.amountMinor === '0' });
  const fresh = asked.amountMinor === amountMinor && asked.currency === currency ? currentData?.quote ?? null : null;
  return { quote: amountMinor === '' ? null : fresh ?? data?.quote ?? null, fresh: fresh !== null, error, refetch };
}

type Priced = Amounts & ApiRates;

/** What it costs and what the creator gets, with the reason when that is better than at first. */
export function PriceLines({ quote, name, faded, side = 'brand' }: { readonly quote: Priced | null; readonly name: string; readonly faded: boolean; readonly side?: 'brand' | 'creator' }) {
  const price = { key: 'price', word: say('prices.price'), money: quote?.price, strong: false };
  const rows = side === 'brand' ? [
    price, { key: 'fee', word: quote ? say('prices.brandFee', { rate: fellText(quote.together.firstBrandFeeBps, quote.brandFeeBps) }) : say('money.fee'), money: quote?.brandFee, strong: false },
    { key: 'total', word: say('request.youPay'), money: quote?.total, strong: true }, { key: 'gets', word: say('money.gets', { name }), money: quote?.creatorGets, strong: false },
  ] : [
    price, { key: 'commission', word: quote ? say('prices.commission', { rate: fellText(quote.together.firstCommissionBps, quote.commissionBps) }) : say('money.commission'), money: quote?.commission, strong: false },
    { key: 'gets', word: say('money.youGet'), money: quote?.creatorGets, strong: true },
  ];
  return (
    <div className={`grid gap-3 ${faded ? 'opacity-60' : ''}`}><dl className="num grid gap-2">
      {rows.map((it) => <div key={it.key} className={it.strong ? 'flex justify-between gap-4 border-t border-line pt-2 text-base font-bold' : 'flex justify-between gap-4 text-ink-2'}><dt>{it.word}</dt><dd>{it.money ? formatMoney(it.money) : '–'}</dd></div>)}
    </dl>{quote ? <TogetherNote rates={quote} reader={side} /> : null}</div>
  );
}

/** How the money would be protected between these two, or why it cannot be. */
export function Protection({ quote }: { readonly quote: Quote | null }) {
  if (!quote) return <Skeleton className="h-[76px] w-full" />;
  if (quote.rail === null) return <Notice tone="danger" title={say('request.noRail')}>{quote.railReason}</Notice>;
  return <div className="grid min-h-[76px] content-start gap-0.5 text-xs text-ink-2"><span className="font-medium text-ink">{sayIfKnown(`rail.${quote.rail}`, say('money.title'))}</span><span>{quote.railReason}</span></div>;
}

/** Says that the price could not be worked out. */
export const QuoteTrouble = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (error ? <Trouble fault={faultOf(error)} onRetry={onRetry} /> : null);
