const UNITS: Readonly<Record<string, { readonly ms: number; readonly word: string }>> = {
  m: { ms: 60_000, word: 'minute' }, h: { ms: 3_600_000, word: 'hour' }, d: { ms: 86_400_000, word: 'day' }, w: { ms: 604_800_000, word: 'week' },
};
const SPAN_MS_MAX = 90 * 86_400_000;

/** Reads a span of time as a person types it, as in 7d. Units: ms. Throws: Error that says how to type one. */
export function spanOf(text: string): { readonly ms: number; readonly words: string } {
  const [, digits = '', unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const { ms = 0, word = '' } = UNITS[unit] ?? {};
  const count = Number(digits);
  if (count * ms <= 0 || count * ms > SPAN_MS_MAX) throw new Error(`“${text}” is no span of time: 30m, 3h, 7d or 2w, at most 90 days`);
  return { ms: count * ms, words: `${count} ${word}${count === 1 ? '' : 's'}` };
}
