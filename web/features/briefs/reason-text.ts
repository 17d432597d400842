import { say, sayIfKnown } from '#web/words/say.ts';
import { formatMoney } from '#web/ui/money-text.ts';
import { languageName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import type { MatchReason } from './briefs-api.ts';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const wordsOf = (kind: string, names: readonly string[]): string => listed(names.map((it) => sayIfKnown(`${kind}.${it}`, it.replaceAll('_', ' '))));

/** Why a creator stands where it stands, as a sentence. */
export function reasonText(it: MatchReason): string {
  const price = it.price ? formatMoney(it.price, true) : '';
  const usual = it.usual ? formatMoney(it.usual, true) : '';
  const named: Readonly<Record<string, string>> = { topics: 'topic', other_topics: 'topic', tone: 'tone', other_tone: 'tone', refuses: 'value' };
  const kind = named[it.kind];
  const names = kind ? wordsOf(kind, it.names) : it.names.map(languageName).join(', ');
  return sayIfKnown(`reason.${it.kind}`, it.kind, { names, percent: it.percent ?? 0, price, usual, views: countText(it.count ?? 0), count: it.count ?? 0, of: it.of ?? 0, value: (it.value ?? 0).toFixed(1) });
}

/** The sentence of a wish that could be loosened. */
export const wishText = (wish: string, least: string | null): string => say(least === null ? 'match.without' : 'match.withBudget', { wish: sayIfKnown(`match.wish.${wish}`, wish), least: least ?? '' });
