import { AUDIENCE_FROM, SIZES, type Listed } from './listed.ts';

/** Names that stand in many rows, each with a number. */
export type Names = { of(name: string): number; find(name: string): number | undefined; name(at: number): string; size(): number };

function createNames(): Names {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  return {
    find: (name) => numbers.get(name), name: (at) => list[at] ?? '', size: () => list.length,
    of(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, list.length);
      return list.push(name) - 1;
    },
  };
}

const ROOM_MIN = 1_024;
export const NEVER = Infinity;

/** Creators as columns, one slot each. A changed creator gets a new slot; its old one is dead. Lists of names stand as numbers, one after the other, from `…From[slot]` to `…From[slot + 1]`. */
export class Columns {
  readonly countries = createNames();
  readonly languages = createNames();
  readonly niches = createNames();
  readonly types = createNames();
  readonly ages = createNames();
  readonly ids: string[] = [];
  /** The slots of a creator's languages, niches, and the countries of its audience. */
  readonly languagesOf: number[][] = [];
  readonly nichesOf: number[][] = [];
  readonly audienceCountriesOf: number[][] = [];
  readonly audienceAgesOf: number[][] = [];
  /** One column per collaboration type. Units: cents of euro, NEVER where it is not offered. */
  readonly prices: Float64Array[] = [];
  country = new Uint16Array(ROOM_MIN);
  followers = new Float64Array(ROOM_MIN);
  views = new Float64Array(ROOM_MIN);
  engagement = new Float64Array(ROOM_MIN);
  answer = new Float64Array(ROOM_MIN);
  joined = new Float64Array(ROOM_MIN);
  cheapest = new Float64Array(ROOM_MIN);
  size = new Uint8Array(ROOM_MIN);
  available = new Uint8Array(ROOM_MIN);
  /** 0 nobody in particular, 1 female, 2 male. */
  gender = new Uint8Array(ROOM_MIN);
  dead = new Uint8Array(ROOM_MIN);
  count = 0;
  readonly #slots = new Map<string, number>();

  /** Takes a creator in, in place of what was known of it. Returns its slot and the one it had. */
  put(it: Listed): { readonly slot: number; readonly old: number | undefined } {
    const old = this.remove(it.id);
    const slot = this.count;
    if (slot === this.country.length) this.#grow();
    this.count += 1;
    this.ids[slot] = it.id;
    this.#slots.set(it.id, slot);
    this.country[slot] = this.countries.of(it.country);
    this.followers[slot] = it.followers;
    this.views[slot] = it.medianViews;
    this.engagement[slot] = it.engagementBps;
    this.answer[slot] = it.answerHours ?? NEVER;
    this.joined[slot] = it.joinedAtMs;
    this.size[slot] = SIZES.findIndex((one) => it.followers < one.max);
    this.available[slot] = it.available ? 1 : 0;
    this.#putLists(slot, it);
    this.#putPrices(slot, it);
    return { slot, old };
  }

  /** Takes a creator out. Returns the slot it had. */
  remove(id: string): number | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    this.dead[slot] = 1;
    this.#slots.delete(id);
    return slot;
  }

  #putLists(slot: number, it: Listed): void {
    const { countries, ages, genders } = it.audience;
    const numbers = (names: Names, list: readonly string[]): number[] => [...new Set(list.map((one) => names.of(one)))];
    this.languagesOf[slot] = numbers(this.languages, it.languages);
    this.nichesOf[slot] = numbers(this.niches, it.niches.map((one) => one.toLowerCase()));
    this.audienceCountriesOf[slot] = numbers(this.countries, countries.filter((one) => one.key !== 'other' && one.percent >= AUDIENCE_FROM.country).map((one) => one.key));
    this.audienceAgesOf[slot] = numbers(this.ages, ages.filter((one) => one.percent >= AUDIENCE_FROM.age).map((one) => one.key.replace('–', '-')));
    const mostly = (key: string): boolean => genders.some((one) => one.key === key && one.percent >= AUDIENCE_FROM.gender);
    this.gender[slot] = mostly('female') ? 1 : mostly('male') ? 2 : 0;
  }

  #putPrices(slot: number, it: Listed): void {
    let cheapest: number = NEVER;
    for (const column of this.prices) column[slot] = NEVER;
    for (const { type, cents } of it.prices) {
      const at = this.types.of(type);
      const column = this.prices[at] ??= new Float64Array(this.country.length).fill(NEVER);
      column[slot] = cents;
      cheapest = Math.min(cheapest, cents);
    }
    this.cheapest[slot] = cheapest;
  }

  #grow(): void {
    const room = this.country.length * 2;
    const wider = <Column extends Float64Array | Uint8Array | Uint16Array>(column: Column, empty: Column): Column => { empty.set(column); return empty; };
    this.country = wider(this.country, new Uint16Array(room));
    this.followers = wider(this.followers, new Float64Array(room));
    this.views = wider(this.views, new Float64Array(room));
    this.engagement = wider(this.engagement, new Float64Array(room));
    this.answer = wider(this.answer, new Float64Array(room));
    this.joined = wider(this.joined, new Float64Array(room));
    this.cheapest = wider(this.cheapest, new Float64Array(room));
    this.size = wider(this.size, new Uint8Array(room));
    this.available = wider(this.available, new Uint8Array(room));
    this.gender = wider(this.gender, new Uint8Array(room));
    this.dead = wider(this.dead, new Uint8Array(room));
    for (const [at, column] of this.prices.entries()) this.prices[at] = wider(column, new Float64Array(room).fill(NEVER));
  }
}
