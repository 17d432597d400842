const LONG = 8;
const FOUND_MAX = 12;
const LENGTH_MAX = 40;

/** How many slips may lie between a word and what was meant: one, two in long words. */
const slipsIn = (word: string): number => (word.length >= LONG ? 2 : 1);

/** Counts a word's letters in 32 drawers, one bit each: a quick look at whether two words can be close at all. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The words of a list that differ from a word by a slip of the pen: a letter missing, added, changed, or two in the wrong order. The closest first, a dozen at most. */
export function closeTo(list: readonly string[], word: string): readonly string[] {
  if (word.length > LENGTH_MAX) return [];
  const most = slipsIn(word);
  const letters = lettersOf(word);
  const found: { readonly it: string; readonly slips: number }[] = [];
  for (const it of list) {
    if (Math.abs(it.length - word.length) > most || bitsOf(lettersOf(it) ^ letters) > most * 2) continue;
    const slips = slipsBetween(word, it, most);
    if (slips <= most) found.push({ it, slips });
  }
  return found.sort((a, b) => a.slips - b.slips).slice(0, FOUND_MAX).map((it) => it.it);
}

/** The slips between two words (Damerau and Levenshtein, no letter moved twice), or more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_it, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
