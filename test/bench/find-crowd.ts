import { readCrowd } from '../../db/seeds/crowd.ts';

/** Numbers in [0, 1) that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export type CrowdRow = {
  readonly n: number; readonly name: string; readonly country: string; readonly headline: string; readonly bio: string; readonly city: string; readonly languages: readonly string[]; readonly niches: readonly string[];
  readonly followers: number; readonly views: number; readonly engagement: number; readonly answer: number | null; readonly available: boolean; readonly audience: object; readonly prices: readonly (readonly [string, number])[]; readonly currency: string;
};

const LINES_OF_BIO = 4;

/** As many creators as wanted, put together from the pieces of the demo world's crowd: nobody is like another, and words are as common as they are there. */
export function* crowdOf(count: number): Generator<CrowdRow> {
  const crowd = readCrowd();
  const chance = dice(7);
  const lines = crowd.flatMap((it) => it.b.split('\n'));
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)] as Item;
  const about = (value: number): number => Math.max(1, Math.round(value * (0.4 + 1.2 * chance())));
  for (let n = 1; n <= count; n += 1) {
    const it = one(crowd);
    yield {
      n, name: `${it.n.split(' ')[0] ?? ''} ${one(crowd).n.split(' ').at(-1) ?? ''}`, country: it.c, headline: one(crowd).h, bio: Array.from({ length: LINES_OF_BIO }, () => one(lines)).join('\n'), city: it.y, languages: it.l, niches: it.t,
      followers: about(it.f), views: about(it.v), engagement: it.e, answer: it.r, available: chance() > 0.1, audience: it.a ?? {}, prices: Object.entries(it.k).map(([type, whole]) => [type, about(whole) * 100] as const), currency: it.m,
    };
  }
}
