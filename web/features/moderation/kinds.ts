import { sayIfKnown } from '#web/words/say.ts';

/** What was found, in words, as a title: "A telephone number, a link". */
export function kindsText(kinds: readonly string[]): string {
  const text = kinds.map((it) => sayIfKnown(`guard.kind.${it}`, it)).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
