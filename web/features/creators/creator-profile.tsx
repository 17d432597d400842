import { AtSign, EyeOff } from 'lucide-react';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { countText } from '#web/ui/number-text.ts';
import { Poster } from '#web/ui/poster.tsx';
import { dayText } from '#web/ui/time-text.ts';
import { AudienceBars } from './audience-bars.tsx';
import { FactRow, placeLine } from './creator-facts.tsx';
import type { WholeCreator } from './creators-api.ts';
import { RatesOffer, type Reader } from './rates-offer.tsx';

const Portfolio = ({ creator }: { readonly creator: WholeCreator }) => (
  <ul aria-label={say('creator.portfolio')} className="-mx-4 flex snap-x gap-2 overflow-x-auto px-4 sm:mx-0 sm:grid sm:grid-cols-[repeat(auto-fit,minmax(132px,1fr))] sm:px-0" tabIndex={0}>
    {creator.portfolio.map((it) => (
      <li key={it.title} className="w-[38%] shrink-0 snap-start sm:w-auto sm:max-w-[260px]">
        <Poster hue={it.hue} className="aspect-[3/4] rounded-control"><span className="line-clamp-2 text-[13px]">{it.title}</span><span className="num mt-0.5 opacity-90">{say('creator.views', { count: countText(it.views) })}</span></Poster>
      </li>
    ))}
  </ul>
);

const Handle = ({ creator }: { readonly creator: WholeCreator }) => (
  creator.tiktokHandle
    ? <p className="flex gap-2"><Icon of={AtSign} className="mt-0.5 text-ink-3" /><a className="link font-medium" href={`https://www.tiktok.com/@${creator.tiktokHandle}`} target="_blank" rel="noreferrer">@{creator.tiktokHandle}</a></p>
    : <p className="flex gap-2 text-ink-2"><Icon of={EyeOff} className="mt-0.5 text-ink-3" />{say('creator.hidden')}</p>
);

/** The top of a creator's page: who, where, what they make. */
export const CreatorHead = ({ creator }: { readonly creator: WholeCreator }) => (
  <div className="flex items-start gap-4">
    <Avatar name={creator.displayName} size="lg" />
    <div className="grid min-w-0 gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1"><h1 tabIndex={-1} className="break-words">{creator.displayName}</h1>
        {creator.available ? <Chip tone="paid" dot>{say('creator.available')}</Chip> : <Chip>{say('creators.notNow')}</Chip>}</div>
      <p className="text-ink-2">{placeLine(creator)}</p>
      <p className="text-base">{creator.headline}</p>
    </div>
  </div>
);

/** A creator as brands see them: videos, numbers, audience and prices. */
export const CreatorProfile = ({ creator, reader }: { readonly creator: WholeCreator; readonly reader: Reader }) => (
  <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px] lg:gap-7">
    <div className="grid min-w-0 gap-5">
      <CreatorHead creator={creator} />
      {creator.portfolio.length > 0 ? <Portfolio creator={creator} /> : null}
      <Card><FactRow creator={creator} /></Card>
    </div>
    <aside aria-label={say('creator.rates')} className="lg:sticky lg:top-6 lg:row-span-2"><RatesOffer creator={creator} reader={reader} /></aside>
    <div className="grid min-w-0 gap-5">
      <Card title={say('creator.about')}>
        <div className="grid gap-3">
          <p className="max-w-[68ch] whitespace-pre-line text-pretty">{creator.bio}</p>
          {creator.niches.length > 0 ? <ul className="flex flex-wrap gap-1.5">{creator.niches.map((it) => <li key={it}><Chip>{it}</Chip></li>)}</ul> : null}
          <Handle creator={creator} />
          <p className="text-xs text-ink-3">{say('creator.since', { day: dayText(creator.joinedAt) })}</p>
        </div>
      </Card>
      <AudienceBars audience={creator.audience} />
    </div>
  </div>
);
