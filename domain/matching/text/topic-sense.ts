import { unit } from './unit.ts';

/**
 * What terms say about topics, learnt from the texts at hand: the thesaurus names a topic here and there, and every term takes the sense of the topics it is met beside.
 * So “my villagers know all my secrets” becomes a word of cosy games in a world where those who say it also tag it so, in any language.
 */
export type TopicSense = { read(text: Senses): Float32Array };
type Senses = { readonly terms: ReadonlyMap<string, number>; readonly named: Float32Array };

/** Texts to learn from; `offers` are pairs of a brief and the creators an offer was made to for it (indices into `texts`): their topics belong together. */
export type TopicLessons = { readonly texts: readonly Senses[]; readonly offers: readonly { readonly brief: number; readonly creators: readonly number[] }[] };

const ROUNDS = 3;
/** Texts' worth of the usual spread that is mixed into each term's own. */
const PRIOR = 4;
const SEEN_MIN = 3;
const BESIDES_MIN = 2;
/** How much the thesaurus's own word counts beside what was learnt; where there are few texts to learn from, more. */
const NAMED_WEIGHT = 0.4;
const NAMED_WEIGHT_MORE = 3;
const FEW_TEXTS = 100;
/** How much of a brief's topics is taken from those it made offers to. */
const OFFERS_SHARE = 0.7;
const TOPICS_KEPT = 8;

/** The topics of a text as shares that sum to 1: few, the rest left out. */
type Shares = { readonly topics: Int32Array; readonly shares: Float32Array };
type Lesson = { readonly namedWeight: number; readonly usual: Float32Array; readonly terms: Map<string, { texts: number; topics: Float32Array }> };

const NOTHING: Shares = { topics: new Int32Array(0), shares: new Float32Array(0) };

function sharesOf(vector: Float32Array): Shares {
  const order = [...vector.keys()].filter((it) => (vector[it] ?? 0) > 0).sort((a, b) => (vector[b] ?? 0) - (vector[a] ?? 0)).slice(0, TOPICS_KEPT);
  const squares = order.map((it) => (vector[it] ?? 0) ** 2);
  const total = squares.reduce((sum, it) => sum + it, 0);
  return total === 0 ? NOTHING : { topics: Int32Array.from(order), shares: Float32Array.from(squares, (it) => it / total) };
}

function mix(parts: readonly { readonly shares: Shares; readonly weight: number }[], count: number): Shares {
  const sum = new Float32Array(count);
  for (const { shares, weight } of parts) for (let at = 0; at < shares.topics.length; at += 1) sum[shares.topics[at] ?? 0] = (sum[shares.topics[at] ?? 0] ?? 0) + weight * (shares.shares[at] ?? 0);
  return sharesOf(sum.map(Math.sqrt));
}

function learn(texts: readonly Senses[], shares: readonly Shares[], { seen, count }: { seen: ReadonlyMap<string, number>; count: number }): Lesson {
  const usual = new Float32Array(count).fill(1);
  const terms = new Map<string, { texts: number; topics: Float32Array }>();
  for (const [index, text] of texts.entries()) {
    const own = shares[index] ?? NOTHING;
    if (own.topics.length === 0) continue;
    for (let at = 0; at < own.topics.length; at += 1) usual[own.topics[at] ?? 0] = (usual[own.topics[at] ?? 0] ?? 0) + (own.shares[at] ?? 0);
    for (const term of text.terms.keys()) {
      if ((seen.get(term) ?? 0) < SEEN_MIN) continue;
      const known = terms.get(term) ?? { texts: 0, topics: new Float32Array(count) };
      known.texts += 1;
      for (let at = 0; at < own.topics.length; at += 1) known.topics[own.topics[at] ?? 0] = (known.topics[own.topics[at] ?? 0] ?? 0) + (own.shares[at] ?? 0);
      terms.set(term, known);
    }
  }
  const total = usual.reduce((sum, it) => sum + it, 0);
  return { namedWeight: NAMED_WEIGHT + NAMED_WEIGHT_MORE / (1 + texts.length / FEW_TEXTS), usual: usual.map((it) => it / total), terms };
}

/** Reads a text by what its terms mean elsewhere: what it taught itself (`own`) is left out. */
function readWith({ namedWeight, usual, terms }: Lesson, text: Senses, own: Shares): Float32Array {
  const vector = new Float32Array(usual.length);
  const mine = new Float32Array(usual.length);
  for (let at = 0; at < own.topics.length; at += 1) mine[own.topics[at] ?? 0] = own.shares[at] ?? 0;
  const taught = own.topics.length > 0 ? 1 : 0;
  for (const [term, weight] of text.terms) {
    const known = terms.get(term);
    const texts = (known?.texts ?? 0) - taught;
    if (!known || texts < BESIDES_MIN) continue;
    for (let topic = 0; topic < usual.length; topic += 1) {
      const there = known.topics[topic] ?? 0;
      if (there === 0) continue;
      const often = usual[topic] ?? 0;
      const here = (there - (mine[topic] ?? 0) + PRIOR * often) / (texts + PRIOR);
      if (here > often) vector[topic] = (vector[topic] ?? 0) + Math.min(1, weight) * here * Math.log(here / often);
    }
  }
  unit(vector);
  for (let topic = 0; topic < vector.length; topic += 1) vector[topic] = (vector[topic] ?? 0) + namedWeight * (text.named[topic] ?? 0);
  return unit(vector);
}

/** Learns what terms say about topics. Answers with each text's topics (unit vectors), read without what it taught itself, and a sense that reads new texts. */
export function learnTopicSense({ texts, offers }: TopicLessons): { readonly topics: readonly Float32Array[]; readonly sense: TopicSense } {
  const count = texts[0]?.named.length ?? 0;
  const seen = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  let topics = texts.map((it) => it.named);
  let lesson: Lesson = { namedWeight: 1, usual: new Float32Array(count), terms: new Map() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = topics.map(sharesOf);
    if (round > 0) {
      for (const { brief, creators } of offers) {
        const own = { shares: shares[brief] ?? NOTHING, weight: 1 - OFFERS_SHARE };
        shares[brief] = mix([own, ...creators.map((it) => ({ shares: shares[it] ?? NOTHING, weight: OFFERS_SHARE / creators.length }))], count);
      }
    }
    const learnt = learn(texts, shares, { seen, count });
    lesson = learnt;
    topics = texts.map((it, index) => readWith(learnt, it, shares[index] ?? NOTHING));
  }
  return { topics, sense: { read: (text) => readWith(lesson, text, NOTHING) } };
}
