import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName, languageName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { useCreatorQuery, type WholeCreator } from './creators-api.ts';

type Row = { readonly key: string; readonly word: string; readonly value: (it: WholeCreator) => string; /** A number by which the best is marked; larger is better. */ readonly better?: (it: WholeCreator) => number };

const shares = (list: readonly { readonly key: string; readonly percent: number }[]): string => list.filter((it) => it.key !== 'other').slice(0, 3).map((it) => `${/^[A-Z]{2}$/.test(it.key) ? countryName(it.key) : it.key} ${it.percent} %`).join(', ');

/** What is compared, line by line. */
function rowsFor(type: string): readonly Row[] {
  const price = (it: WholeCreator) => it.rates.find((rate) => rate.type === type)?.price;
  return [
    { key: 'price', word: findCollaborationType(type)?.label ?? say('compare.price'), value: (it) => { const found = price(it); return found ? formatMoney(found, true) : '–'; }, better: (it) => -Number(price(it)?.amountMinor ?? Infinity) },
    { key: 'views', word: say('creators.fact.views'), value: (it) => countText(it.medianViews), better: (it) => it.medianViews },
    { key: 'perThousand', word: say('compare.perThousand'), value: (it) => { const found = price(it); return found && it.medianViews > 0 ? formatMoney({ ...found, amountMinor: String(Math.round(Number(found.amountMinor) * 1_000 / it.medianViews)) }) : '–'; }, better: (it) => -Number(price(it)?.amountMinor ?? Infinity) / Math.max(1, it.medianViews) },
    { key: 'followers', word: say('creators.fact.followers'), value: (it) => countText(it.followers), better: (it) => it.followers },
    { key: 'engagement', word: say('creators.fact.engagement'), value: (it) => `${(it.engagementBps / 100).toFixed(1)} %`, better: (it) => it.engagementBps },
    { key: 'onTime', word: say('creators.fact.onTime'), value: (it) => (it.finished === 0 ? '–' : say('creators.fact.onTimeOf', { onTime: it.onTime, finished: it.finished })) },
    { key: 'answers', word: say('creators.fact.answers'), value: (it) => (it.answerHours === null ? '–' : say('creators.fact.hours', { hours: Math.max(1, it.answerHours) })), better: (it) => -(it.answerHours ?? Infinity) },
    { key: 'place', word: say('creators.filter.country'), value: (it) => countryName(it.country) },
    { key: 'languages', word: say('creators.filter.language'), value: (it) => it.languages.map(languageName).join(', ') },
    { key: 'niches', word: say('creators.filter.niche'), value: (it) => it.niches.join(', ') },
    { key: 'audienceCountries', word: say('compare.audienceCountries'), value: (it) => shares(it.audience.countries) },
    { key: 'audienceAges', word: say('compare.audienceAges'), value: (it) => shares([...it.audience.ages].sort((a, b) => b.percent - a.percent)) },
    { key: 'audienceGenders', word: say('compare.audienceGenders'), value: (it) => shares(it.audience.genders) },
  ];
}

/** Which of some creators is best at a row; several when they are alike, none when there is nothing to compare. */
function bestOf(row: Row, creators: readonly WholeCreator[]): ReadonlySet<string> {
  const { better } = row;
  const values = better && creators.length > 1 ? creators.map((it) => ({ id: it.id, value: better(it) })).filter((it) => Number.isFinite(it.value)) : [];
  const most = Math.max(...values.map((it) => it.value));
  const best = values.filter((it) => it.value === most);
  return new Set(best.length < values.length ? best.map((it) => it.id) : []);
}

type Props = { readonly ids: readonly [string, ...string[]]; readonly type: string; readonly briefId: string; readonly hrefWithout: (id: string) => string };

/** Up to five creators side by side; the best of a line is marked. */
export function CompareTable({ ids, type, briefId, hrefWithout }: Props) {
  const [a, b, c, d, e] = ids;
  const asked = [useOne(a), useOne(b), useOne(c), useOne(d), useOne(e)].slice(0, ids.length);
  const failed = asked.find((it) => it.error && !it.data);
  if (failed) return <Trouble fault={faultOf(failed.error)} onRetry={() => void failed.refetch()} />;
  if (asked.some((it) => it.isLoading)) return <Skeleton className="h-96 w-full" />;
  const creators = asked.flatMap((it) => it.data?.creator ?? []);
  return (
    <div className="card relative overflow-x-auto" role="region" aria-label={say('compare.title')} tabIndex={0}>
      <table className="w-full min-w-[560px] border-collapse text-sm">
        <caption className="sr-only">{say('compare.title')}</caption>
        <thead><tr className="border-b border-line"><td className="w-36" />{creators.map((it) => (
          <th key={it.id} scope="col" className="min-w-40 px-4 py-3 text-left align-top font-normal">
            <span className="flex items-center gap-2.5"><Avatar name={it.displayName} /><Link to={`/creators/${it.id}`} className="font-bold hover:underline">{it.displayName}</Link></span>
          </th>
        ))}</tr></thead>
        <tbody>{rowsFor(type).map((row) => {
          const best = bestOf(row, creators);
          return (
            <tr key={row.key} className="border-b border-line last:border-0">
              <th scope="row" className="sticky left-0 bg-card px-4 py-2.5 text-left text-xs font-medium text-ink-3">{row.word}</th>
              {creators.map((it) => <td key={it.id} className={`num px-4 py-2.5 ${best.has(it.id) ? 'font-bold text-brand' : ''}`}>{row.value(it)}{best.has(it.id) ? <span className="sr-only"> {say('compare.best')}</span> : null}</td>)}
            </tr>
          );
        })}</tbody>
        <tfoot><tr><td />{creators.map((it) => (
          <td key={it.id} className="px-4 py-3"><div className="grid gap-1.5"><LinkButton full tone="primary" to={`/brand/request/${it.id}?type=${type}${briefId ? `&brief=${briefId}` : ''}`}>{say('compare.request')}</LinkButton>{creators.length > 2 ? <LinkButton full size="sm" tone="quiet" to={hrefWithout(it.id)}>{say('compare.remove')}</LinkButton> : null}</div></td>
        ))}</tr></tfoot>
      </table>
    </div>
  );
}

const useOne = (id: string | undefined) => useCreatorQuery({ id: id ?? '' }, { skip: id === undefined });
