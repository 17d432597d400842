import { useState } from 'react';
import { say, sayIfKnown, type WordKey } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { countryName } from '#web/ui/names.ts';
import type { WholeCreator } from './creators-api.ts';

type Audience = WholeCreator['audience'];
type Part = { readonly key: keyof Audience; readonly word: WordKey; readonly name: (key: string) => string };

const PARTS: readonly Part[] = [
  { key: 'countries', word: 'creator.audience.countries', name: (key) => sayIfKnown(`creator.country.${key}`, countryName(key)) },
  { key: 'ages', word: 'creator.audience.ages', name: (key) => key },
  { key: 'genders', word: 'creator.audience.genders', name: (key) => sayIfKnown(`creator.gender.${key}`, key) },
];

const Bars = ({ part, audience }: { readonly part: Part; readonly audience: Audience }) => (
  <div className="grid content-start gap-2">
    <h3 className="text-xs font-medium text-ink-2">{say(part.word)}</h3>
    <ul className="grid gap-2">
      {audience[part.key].map((it) => (
        <li key={it.key} className="grid gap-1 text-xs">
          <span className="flex justify-between gap-3"><span className="truncate">{part.name(it.key)}</span><span className="num text-ink-2">{it.percent} %</span></span>
          <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-sunk"><span className="block h-full rounded-full bg-brand" style={{ width: `${Math.min(100, it.percent)}%` }} /></span>
        </li>
      ))}
    </ul>
  </div>
);

const Rows = ({ audience }: { readonly audience: Audience }) => (
  <table className="w-full text-sm">
    <caption className="sr-only">{say('creator.audience')}</caption>
    <thead><tr className="border-b border-line text-left text-xs text-ink-3"><th scope="col" className="py-2 font-medium">{say('creator.audience.part')}</th><th scope="col" className="py-2 font-medium">{say('creator.audience.who')}</th><th scope="col" className="py-2 text-right font-medium">{say('creator.audience.share')}</th></tr></thead>
    <tbody>{PARTS.flatMap((part) => audience[part.key].map((it) => <tr key={`${part.key} ${it.key}`} className="border-b border-line last:border-0"><td className="py-2 text-ink-2">{say(part.word)}</td><td className="py-2">{part.name(it.key)}</td><td className="num py-2 text-right">{it.percent} %</td></tr>))}</tbody>
  </table>
);

/** Who watches: as bars, or as a table for whoever prefers to read. */
export function AudienceBars({ audience }: { readonly audience: Audience }) {
  const [asTable, setAsTable] = useState(false);
  if (PARTS.every((it) => audience[it.key].length === 0)) return null;
  return (
    <Card title={say('creator.audience')} actions={<Button size="sm" tone="quiet" onPress={() => setAsTable(!asTable)}>{say(asTable ? 'creator.audience.asBars' : 'creator.audience.asTable')}</Button>}>
      {asTable ? <Rows audience={audience} /> : <div className="grid gap-5 sm:grid-cols-3">{PARTS.filter((it) => audience[it.key].length > 0).map((it) => <Bars key={it.key} part={it} audience={audience} />)}</div>}
    </Card>
  );
}
