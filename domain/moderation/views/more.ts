import { ViewMaker, type View } from './view.ts';

/** At least six single characters in a row, each kept from the next by the same sort of small separator. */
const SPREAD = /(?<![a-z0-9])[a-z0-9](?:[ .\-_*~|]{1,3}[a-z0-9@/+:]|[ ]?[@.][ ]?[a-z0-9@.](?![a-z0-9])){5,}(?![a-z0-9])/g;

/** Joins one spread-out run: the separator that comes most often is dropped, another sign between two characters is kept. */
function joinRun(run: string): { readonly at: number; readonly unit: string }[] {
  const counts = new Map<string, number>();
  for (const char of run) if (/[ .\-_*~|]/.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ' ';
  const out: { at: number; unit: string }[] = [];
  for (let i = 0; i < run.length; i++) {
    const char = run.charAt(i);
    if (/[a-z0-9@/+:]/.test(char)) out.push({ at: i, unit: char });
    else if (char === ' ') continue;
    else if (char !== main) out.push({ at: i, unit: char });
    else if (main === '.' && /[ .]/.test(run.charAt(i - 1)) && !out.at(-1)?.unit.includes('.')) out.push({ at: i, unit: '.' });
  }
  return out;
}

/** A view with spread-out runs joined ("l e n a" reads "lena"), or nothing when there are none. */
export function collapsed(view: View): View | undefined {
  const maker = new ViewMaker();
  let at = 0;
  for (const match of view.text.matchAll(SPREAD)) {
    if (!/[a-z]/.test(match[0])) continue;
    maker.copy(view, at, match.index);
    for (const it of joinRun(match[0])) maker.add(it.unit, view.start[match.index + it.at] ?? 0, view.end[match.index + it.at] ?? 0);
    at = match.index + match[0].length;
  }
  if (at === 0) return undefined;
  maker.copy(view, at, view.text.length);
  return maker.done();
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '£': 'l' };
const LEET_WORD = /(?<![a-z0-9])(?=[0134578@$!|€£]*[a-z])(?=[a-z]*[0134578@$!|€£])[a-z0134578@$!|€£]*[a-z0134578@$](?![0-9])/g;
const LEET_DIGITS = /(?<![a-z0-9.,:/#-])[0134578]{1,4}(?![a-z0-9.,:/%€$£-])/g;
const ORDINARY = /^\d+(?:st|nd|rd|th|k|m|h|s|x|d|g|p|fps|px|min|am|pm|h\d+|x\d+|cm|mm|kg|ml|€|\$|£)?$|^[a-z]{1,2}\d+$|^[$€£]|^[a-z]+!+$|^[a-z]{3,}\d+$/;

/** A view in which words written with digits read as words ("p4y m3"), or nothing when there are fewer than two. */
export function unleet(view: View): View | undefined {
  const words = [...view.text.matchAll(LEET_WORD)].filter(([word]) => !ORDINARY.test(word));
  if (words.length < 2) return undefined;
  const turn = (it: string) => [...it].map((char) => LEET[char] ?? char).join('');
  const letterByLetter = (source: View, pattern: RegExp) => {
    const maker = new ViewMaker();
    const at = new Map<number, string>();
    for (const match of source.text.matchAll(pattern)) {
      if (pattern === LEET_WORD && /^\d+(?:st|nd|rd|th|k|m)$/.test(match[0])) continue;
      [...turn(match[0])].forEach((unit, i) => at.set(match.index + i, unit));
    }
    for (let i = 0; i < source.text.length; i++) maker.add(at.get(i) ?? source.text.charAt(i), source.start[i] ?? 0, source.end[i] ?? 0);
    return maker.done();
  };
  return letterByLetter(letterByLetter(view, LEET_WORD), LEET_DIGITS);
}

/** The same view from right to left. */
export function reversed(view: View): View {
  return { text: [...Array(view.text.length).keys()].map((i) => view.text.charAt(view.text.length - 1 - i)).join(''), start: view.start.toReversed(), end: view.end.toReversed() };
}
