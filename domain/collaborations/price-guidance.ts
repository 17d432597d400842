/** What was paid for the like: the middle and where half of all prices lie, and from how many. Units: cents of euro, roughly. */
export type PriceGuidance = { readonly paidCount: number; readonly lowCents: number; readonly middleCents: number; readonly highCents: number };

/** Fewer say more about whoever made them than about a price. Source: PRODUCT.md, price guidance hidden when too few. */
export const GUIDANCE_PAID_MIN = 8;
/** Channels from half to twice the median views are alike. */
export const ALIKE_TIMES = 2;

/** The price a part of the way through a sorted list, between two neighbours in proportion. */
function atPart(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  return Math.round(below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1));
}

/** What paid collaborations say about a price; nothing when there are too few. Units: cents. */
export function guideBy(pricesCents: readonly number[]): PriceGuidance | null {
  if (pricesCents.length < GUIDANCE_PAID_MIN) return null;
  const sorted = [...pricesCents].sort((a, b) => a - b);
  return { paidCount: sorted.length, lowCents: atPart(sorted, 0.25), middleCents: atPart(sorted, 0.5), highCents: atPart(sorted, 0.75) };
}
