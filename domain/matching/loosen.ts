import { eligiblePlaces, type Candidates } from './candidates.ts';
import type { MatchBrief } from './subjects.ts';

/** A wish of a brief that keeps creators out, and how many there would be without it. */
export const WISHES = ['budget', 'creatorCountries', 'languages', 'followers', 'type'] as const;
export type Wish = (typeof WISHES)[number];
export type Loosened = { readonly wish: Wish; readonly count: number; /** For the budget: the least it would have to be for anybody. Units: cents. */ readonly leastCents: number | null };

/** What would be found without each wish alone, most first; only wishes whose going helps. */
export function loosen(candidates: Candidates, brief: MatchBrief): Loosened[] {
  const without: Readonly<Record<Exclude<Wish, 'type'>, MatchBrief>> = {
    budget: { ...brief, budgetCents: Number.MAX_SAFE_INTEGER }, creatorCountries: { ...brief, creatorCountries: [] }, languages: { ...brief, contentLanguages: [] }, followers: { ...brief, followersMin: null, followersMax: null },
  };
  const now = eligiblePlaces(candidates, brief).length;
  const prices = candidates.pricesCents.get(brief.collaborationType);
  const found = Object.entries(without).map(([wish, it]): Loosened => {
    const places = eligiblePlaces(candidates, it);
    const least = wish === 'budget' ? places.reduce((sum, at) => Math.min(sum, prices?.[at] ?? Infinity), Infinity) : Infinity;
    return { wish: wish as Wish, count: places.length, leastCents: Number.isFinite(least) ? least : null };
  });
  const otherTypes = [...candidates.pricesCents.keys()].filter((it) => it !== brief.collaborationType).map((collaborationType) => eligiblePlaces(candidates, { ...brief, collaborationType }).length);
  return [...found, { wish: 'type' as const, count: Math.max(0, ...otherTypes), leastCents: null }].filter((it) => it.count > now).sort((a, b) => b.count - a.count);
}
