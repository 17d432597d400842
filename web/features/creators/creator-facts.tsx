import { say } from '#web/words/say.ts';
import { countText } from '#web/ui/number-text.ts';
import { countryName, languageName } from '#web/ui/names.ts';
import type { FoundCreator } from './creators-api.ts';

type Facts = Pick<FoundCreator, 'followers' | 'medianViews' | 'engagementBps' | 'onTime' | 'finished' | 'answerHours'>;

/** Where someone is and what they speak: `Aarhus, Denmark · Danish, German`. */
export const placeLine = (it: Pick<FoundCreator, 'city' | 'country' | 'languages'>): string =>
  [[it.city, countryName(it.country)].filter(Boolean).join(', '), it.languages.map(languageName).join(', ')].filter(Boolean).join(' · ');

/** The numbers of a creator, each with its word. */
export function factsOf(it: Facts): readonly { readonly key: string; readonly value: string; readonly word: string }[] {
  return [
    { key: 'followers', value: countText(it.followers), word: say('creators.fact.followers') },
    { key: 'views', value: countText(it.medianViews), word: say('creators.fact.views') },
    { key: 'engagement', value: `${(it.engagementBps / 100).toFixed(1)} %`, word: say('creators.fact.engagement') },
    { key: 'onTime', value: it.finished === 0 ? '–' : say('creators.fact.onTimeOf', { onTime: it.onTime, finished: it.finished }), word: say('creators.fact.onTime') },
    { key: 'answers', value: it.answerHours === null ? '–' : say('creators.fact.hours', { hours: Math.max(1, it.answerHours) }), word: say('creators.fact.answers') },
  ];
}

/** The numbers in a row, big, with their words below. */
export const FactRow = ({ creator, leaveOut = [] }: { readonly creator: Facts; readonly leaveOut?: readonly string[] }) => (
  <dl className="grid grid-cols-2 gap-x-5 gap-y-2.5 sm:flex sm:flex-wrap sm:gap-x-7">
    {factsOf(creator).filter((it) => !leaveOut.includes(it.key)).map((it) => (
      <div key={it.key} className="flex flex-col-reverse"><dt className="text-xs text-ink-3">{it.word}</dt><dd className="num text-base font-bold tracking-[-0.01em]">{it.value}</dd></div>
    ))}
  </dl>
);
