import { say, sayIfKnown } from '#web/words/say.ts';

/** What was found, in words, as a title: "A telephone number, a link"; for a file nobody could read, that. */
export function kindsText(kinds: readonly string[]): string {
  if (kinds.length === 0) return say('guard.unread');
  const text = kinds.map((it) => sayIfKnown(`guard.kind.${it}`, it)).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
