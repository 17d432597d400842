import { TOPICS } from './lexicon/topics.ts';
import { meaningOf } from './meaning.ts';
import { readSentences } from './words.ts';

/** The coarse categories some texts speak of, most often named first. */
export function categoriesOf(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap(readSentences).map(({ words }) => ({ words, weights: [] }));
  const counts = new Map<string, number>();
  for (const [topic, count] of meaningOf(sentences, texts).topics) {
    const category = TOPICS[topic]?.category ?? '';
    counts.set(category, (counts.get(category) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([category]) => category);
}
