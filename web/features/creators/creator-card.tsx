import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countText } from '#web/ui/number-text.ts';
import { Poster } from '#web/ui/poster.tsx';
import { FactRow, placeLine } from './creator-facts.tsx';
import type { FoundCreator } from './creators-api.ts';
import { requestPath, requestWord } from './request-word.ts';

type Rate = FoundCreator['rates'][number];
type Props = { readonly creator: FoundCreator; readonly wantedType: string; readonly mayRequest: boolean; readonly nicheTo: (niche: string) => string };

const RATES_SHOWN = 4;
const NICHES_SHOWN = 4;

/** The wanted type first, then the cheapest. */
function ratesInOrder(rates: readonly Rate[], wanted: string): readonly Rate[] {
  const cost = (it: Rate) => Number(it.price.amountMinor);
  return [...rates].sort((a, b) => Number(b.type === wanted) - Number(a.type === wanted) || cost(a) - cost(b));
}

function RateLine({ rate, place }: { readonly rate: Rate; readonly place: number }) {
  const strong = place === 0;
  const type = findCollaborationType(rate.type);
  return (
    <div className={`items-center gap-2 ${place > 1 ? 'hidden sm:flex' : 'flex'}`}>
      <dt className={`flex flex-1 items-center gap-2 ${strong ? 'font-medium' : 'text-ink-2'}`}><TypeIcon icon={type?.icon ?? 'play'} size={15} />{type?.label ?? rate.type}</dt>
      <dd className={`num ${strong ? 'text-lg font-bold tracking-[-0.01em]' : 'text-ink-2'}`}>{formatMoney(rate.price, true)}</dd>
    </div>
  );
}

function Buy({ creator, wantedType, mayRequest }: Pick<Props, 'creator' | 'wantedType' | 'mayRequest'>) {
  const rates = ratesInOrder(creator.rates, wantedType);
  const first = rates[0];
  if (!first) return <p className="text-ink-2">{say('creators.noRates')}</p>;
  return (
    <>
      <dl className="grid gap-1.5">{rates.slice(0, RATES_SHOWN).map((it, at) => <RateLine key={`${it.type} ${it.price.currency}`} rate={it} place={at} />)}</dl>
      {mayRequest && creator.available ? <div className="relative z-10 mt-auto pt-3"><LinkButton full to={requestPath(creator.id, first.type)}>{requestWord(first.type)}</LinkButton></div> : null}
    </>
  );
}

function Standing({ creator }: Pick<Props, 'creator'>) {
  if (creator.available && creator.finished > 0) return null;
  return <span className="basis-full sm:basis-auto">{creator.available ? <Chip tone="paid">{say('creators.newHere')}</Chip> : <Chip>{say('creators.notNow')}</Chip>}</span>;
}

/** One creator in a list: look, numbers, prices. The whole card leads to the page. */
export function CreatorCard({ creator, wantedType, mayRequest, nicheTo }: Props) {
  return (
    <article aria-label={creator.displayName} className="card relative grid grid-cols-[88px_minmax(0,1fr)] gap-x-4 gap-y-4 p-3.5 transition-colors [contain-intrinsic-size:auto_450px] sm:[contain-intrinsic-size:auto_351px] lg:min-h-[204px] lg:[contain-intrinsic-size:auto_174px] [content-visibility:auto] hover:border-line-2 sm:grid-cols-[148px_minmax(0,1fr)] lg:grid-cols-[148px_minmax(0,1fr)_224px] lg:gap-x-5">
      <div aria-hidden="true" className="grid h-fit grid-cols-1 gap-1 overflow-hidden rounded-control sm:grid-cols-2">
        {creator.portfolio.slice(0, 2).map((it, at) => <Poster key={it.title} hue={it.hue} className={`aspect-[3/4] num ${at === 1 ? 'hidden sm:flex' : ''}`}>{countText(it.views)}</Poster>)}
        {creator.portfolio.length === 0 ? <span className="col-span-2 aspect-[3/4] bg-sunk sm:aspect-[3/2]" /> : null}
      </div>
      <div className="grid min-w-0 grid-cols-1 content-start gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="hidden sm:block"><Avatar name={creator.displayName} /></span>
          <div className="grid min-w-0 flex-1">
            <h2 className="text-base"><Link data-row to={`/creators/${creator.id}`} className="rounded-control after:absolute after:inset-0 after:rounded-card">{creator.displayName}</Link></h2>
            <span className="text-xs text-ink-2">{placeLine(creator)}</span>
          </div>
          <Standing creator={creator} />
        </div>
        <p className="line-clamp-2 text-ink-2">{creator.headline}</p>
        <FactRow creator={creator} />
        {creator.niches.length > 0 ? (
          <ul className="relative z-10 flex w-fit flex-wrap gap-1.5">{creator.niches.slice(0, NICHES_SHOWN).map((it) => <li key={it}><Link to={nicheTo(it)} aria-label={say('creators.nicheOnly', { niche: it })} className="inline-flex min-h-6 items-center rounded-full border border-line px-[9px] text-xs font-medium text-ink-2 hover:border-line-2 hover:text-ink">{it}</Link></li>)}</ul>
        ) : null}
      </div>
      <div className="col-span-2 flex flex-col border-t border-line pt-3.5 lg:col-span-1 lg:border-l lg:border-t-0 lg:pl-5 lg:pt-0"><Buy creator={creator} wantedType={wantedType} mayRequest={mayRequest} /></div>
    </article>
  );
}
