const THOUSAND = 1_000;
const MILLION = 1_000_000;

const short = (count: number, unit: number, sign: string): string => `${(count / unit).toLocaleString('en-IE', { maximumFractionDigits: count < 10 * unit ? 1 : 0 })} ${sign}`;

/** A count as people say it: `950`, `8.4 k`, `84 k`, `1.2 M`. */
export function countText(count: number): string {
  // What would round up to 1,000 k is a million already.
  if (count >= MILLION - THOUSAND / 2) return short(count, MILLION, 'M');
  return count >= THOUSAND ? short(count, THOUSAND, 'k') : String(count);
}

const KILO = 1_024;

/** A size as people say it: `820 KB`, `1.4 MB`. Units: bytes. */
export function bytesText(bytes: number): string {
  const [amount, unit] = bytes < KILO * KILO ? [bytes / KILO, 'KB'] : [bytes / KILO / KILO, 'MB'];
  return `${amount.toLocaleString('en-GB', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`;
}
