import { CircleAlert, CircleCheck, Ellipsis, ThumbsDown } from 'lucide-react';
import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName, languageName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import { Poster } from '#web/ui/poster.tsx';
import type { Brief, Match } from './briefs-api.ts';
import { reasonText } from './reason-text.ts';

export const REFUSALS = ['topic', 'style', 'audience', 'price', 'worked_before', 'other'] as const;
export type Refusal = (typeof REFUSALS)[number];
type Props = { readonly match: Match; readonly brief: Brief; readonly place: number; readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void; readonly onRefuse: (reason: Refusal) => void };

/** How well a creator fits beside the best, as a bar with its number. */
const Fit = ({ percent }: { readonly percent: number }) => (
  <div className="grid gap-1" role="img" aria-label={say('match.fit', { percent })}>
    <span className="num text-xs text-ink-2">{say('match.fit', { percent })}</span>
    <span className="h-1.5 overflow-hidden rounded-full bg-sunk"><span className="block h-full rounded-full bg-brand" style={{ width: `${percent}%` }} /></span>
  </div>
);

const facts = ({ creator }: Match) => [
  { key: 'views', value: countText(creator.medianViews), word: say('creators.fact.views') }, { key: 'followers', value: countText(creator.followers), word: say('creators.fact.followers') },
  { key: 'engagement', value: `${(creator.engagementBps / 100).toFixed(1)} %`, word: say('creators.fact.engagement') },
];

function Why({ match }: { readonly match: Match }) {
  return (
    <ul className="grid gap-1.5 text-sm" aria-label={say('match.why')}>
      {match.reasons.map((it) => <li key={it.kind} className="flex gap-2"><Icon of={CircleCheck} size={16} className="mt-0.5 shrink-0 text-brand" /><span>{reasonText(it)}</span></li>)}
      {match.caution ? <li className="flex gap-2 text-ink-2"><Icon of={CircleAlert} size={16} className="mt-0.5 shrink-0 text-why" /><span>{reasonText(match.caution)}</span></li> : null}
    </ul>
  );
}

/** One creator of a brief's list: who, why, for how much. */
export function MatchCard({ match, brief, place, chosen, onChoose, onRefuse }: Props) {
  const { creator } = match;
  const rate = creator.rates.find((it) => it.type === brief.type);
  const type = findCollaborationType(brief.type)?.label ?? brief.type;
  return (
    <article aria-label={creator.displayName} className={`card relative grid gap-4 p-4 sm:grid-cols-[104px_minmax(0,1fr)] xl:grid-cols-[104px_minmax(0,1fr)_220px] ${chosen ? 'border-brand' : ''}`}>
      <div aria-hidden="true" className="hidden h-fit overflow-hidden rounded-control sm:block">
        {creator.portfolio[0] ? <Poster hue={creator.portfolio[0].hue} className="num flex aspect-[3/4]">{countText(creator.portfolio[0].views)}</Poster> : <span className="block aspect-[3/4] bg-sunk" />}
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <div className="flex items-center gap-3">
          <span className="num w-6 text-center text-sm text-ink-3" aria-hidden="true">{place}</span><Avatar name={creator.displayName} />
          <div className="grid min-w-0 flex-1">
            <h2 className="text-base"><Link data-row to={`/creators/${creator.id}`} className="rounded-control hover:underline">{creator.displayName}</Link></h2>
            <span className="truncate text-xs text-ink-2">{[[creator.city, countryName(creator.country)].filter(Boolean).join(', '), creator.languages.map(languageName).join(', ')].filter(Boolean).join(' · ')}</span>
          </div>
          {match.explored ? <Chip tone="paid">{say('match.newHere')}</Chip> : null}
          <Menu label={say('match.more', { name: creator.displayName })} trigger={<span className="grid size-9 place-items-center text-ink-2"><Icon of={Ellipsis} size={18} /></span>} header={<span className="flex items-center gap-2 text-xs text-ink-2"><Icon of={ThumbsDown} size={14} />{say('match.notForUs')}</span>}
            items={REFUSALS.map((it) => ({ key: it, label: say(`match.refusal.${it}`), onPress: () => onRefuse(it) }))} />
        </div>
        <Why match={match} />
      </div>
      <div className="grid content-start gap-3 border-t border-line pt-3 sm:col-span-2 xl:col-span-1 xl:border-l xl:border-t-0 xl:pl-4 xl:pt-0">
        <Fit percent={match.fit} />
        <dl className="num flex flex-wrap gap-x-5 gap-y-1">{facts(match).map((it) => <div key={it.key} className="flex flex-col-reverse"><dt className="text-xs text-ink-3">{it.word}</dt><dd className="font-bold">{it.value}</dd></div>)}</dl>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="num text-sm"><strong className="text-lg">{rate ? formatMoney(rate.price, true) : '–'}</strong> <span className="text-ink-2">{type}</span></span>
          <Checkbox label={say('match.choose')} aria-label={say('match.chooseName', { name: creator.displayName })} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        </div>
        <LinkButton full to={`/brand/request/${creator.id}?type=${brief.type}&brief=${brief.id}`}>{say('match.request', { type: type.toLowerCase() })}</LinkButton>
      </div>
    </article>
  );
}
