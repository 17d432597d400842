import { Link } from 'react-router';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import { Section } from '#web/ui/page.tsx';
import { Poster } from '#web/ui/poster.tsx';
import { useSimilarCreatorsQuery } from './creators-api.ts';

/** A few who make the like of what a creator makes; nothing while they are looked for, or when there are none. */
export function SimilarCreators({ creatorId }: { readonly creatorId: string }) {
  const { currentData } = useSimilarCreatorsQuery({ creatorId });
  const list = currentData?.similarCreators ?? [];
  if (list.length === 0) return null;
  return (
    <Section title={say('creator.similar')}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">{list.map((it) => (
        <li key={it.id} className="card relative grid content-start gap-3 p-3 hover:border-line-2">
          {it.portfolio[0] ? <Poster hue={it.portfolio[0].hue} className="num aspect-video rounded-control">{countText(it.portfolio[0].views)}</Poster> : null}
          <div className="flex items-center gap-2.5">
            <Avatar name={it.displayName} size="sm" />
            <div className="grid min-w-0 flex-1"><Link to={`/creators/${it.id}`} className="truncate rounded-control font-bold after:absolute after:inset-0 after:rounded-card">{it.displayName}</Link><span className="truncate text-xs text-ink-2">{[it.city, countryName(it.country)].filter(Boolean).join(', ')}</span></div>
            {it.rates[0] ? <span className="num text-sm font-medium">{formatMoney(it.rates[0].price, true)}</span> : null}
          </div>
          <p className="line-clamp-2 text-sm text-ink-2">{it.headline}</p>
        </li>
      ))}</ul>
    </Section>
  );
}
