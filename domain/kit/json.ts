/** Any value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Writes a value as JSON; whole numbers too large for JSON (bigint) become decimal text. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) => (typeof it === 'bigint' ? it.toString() : it)) ?? 'null';
}

/** Writes a value as JSON with sorted keys, so that equal values have equal text (for hashes). */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) => {
    if (typeof it === 'bigint') return it.toString();
    if (it === null || typeof it !== 'object' || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? 'null';
}
