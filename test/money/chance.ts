/** Chance that can be had again: the same seed, the same draws. */
export type Chance = {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  oneOf<It>(list: readonly It[]): It;
  /** One of a list, each as often as its weight says. */
  byWeight<It extends { readonly weight: number }>(list: readonly It[]): It;
  /** Another stream from the same seed, so that one may draw more without changing the other. */
  split(name: string): Chance;
};

/** Makes chance from a seed. Source: mulberry32, Tommy Ettinger, public domain. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const oneOf = <It>(list: readonly It[]): It => list[between(0, list.length - 1)] as It;
  return {
    next, between, oneOf,
    byWeight: (list) => {
      let left = next() * list.reduce((sum, it) => sum + it.weight, 0);
      return list.find((it) => (left -= it.weight) < 0) ?? (list.at(-1) as (typeof list)[number]);
    },
    split: (name) => createChance([...name].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), seed)),
  };
}
