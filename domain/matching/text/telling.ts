/** How much a term tells about what a text is about, 0..1: terms that stand in texts of every category alike (“running late since birth”) tell nothing. Learnt from the categories creators and brands gave themselves. */
export type Telling = { of(term: string): number; ofWords(stems: readonly string[]): number[] };
export type Labelled = { readonly terms: Iterable<string>; readonly categories: readonly string[] };

/** How many texts' worth of the usual spread is mixed into each term's own. */
const PRIOR = 4;
const SEEN_MIN = 12;
/** Divergence (nats) at which a term tells all there is to tell. */
const FULL_DIVERGENCE = 1.2;
const UNKNOWN = 0.6;
const GENERIC_MAX = 0.2;

/** Learns what terms tell from texts that are filed under categories. */
export function learnTelling(texts: readonly Labelled[]): Telling {
  const categories = [...new Set(texts.flatMap((it) => it.categories))];
  const column = new Map(categories.map((it, at) => [it, at]));
  const usual = new Float64Array(categories.length);
  const counts = new Map<string, { seen: number; by: Float64Array }>();
  for (const { terms, categories: own } of texts) {
    const share = own.length === 0 ? 0 : 1 / own.length;
    for (const it of own) usual[column.get(it) ?? 0] = (usual[column.get(it) ?? 0] ?? 0) + share;
    for (const term of terms) {
      const count = counts.get(term) ?? { seen: 0, by: new Float64Array(categories.length) };
      if (own.length > 0) count.seen += 1;
      for (const it of own) count.by[column.get(it) ?? 0] = (count.by[column.get(it) ?? 0] ?? 0) + share;
      counts.set(term, count);
    }
  }
  const total = usual.reduce((sum, it) => sum + it, 0);
  const tells = new Map<string, number>();
  for (const [term, { seen, by }] of counts) {
    if (seen < SEEN_MIN) continue;
    let divergence = 0;
    for (let at = 0; at < by.length; at += 1) {
      const often = (usual[at] ?? 0) / total;
      const here = ((by[at] ?? 0) + PRIOR * often) / (seen + PRIOR);
      if (here > 0 && often > 0) divergence += here * Math.log(here / often);
    }
    // What a term that tells nothing would diverge by from being seen so few times.
    const byChance = (categories.length - 1) / (2 * (seen + PRIOR)) * (seen / (seen + PRIOR)) ** 2;
    tells.set(term, Math.max(0, Math.min(1, (divergence - byChance) / FULL_DIVERGENCE)));
  }
  const of = (term: string): number => tells.get(term) ?? UNKNOWN;

  return {
    of,
    ofWords(stems) {
      const pair = (at: number): number => tells.get(`${stems[at - 1] ?? ''} ${stems[at] ?? ''}`) ?? 1;
      return stems.map((_it, at) => {
        const least = Math.min(at > 0 ? pair(at) : 1, at + 1 < stems.length ? pair(at + 1) : 1);
        return least < GENERIC_MAX ? least : 1;
      });
    },
  };
}
