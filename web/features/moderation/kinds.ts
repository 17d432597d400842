import { sayIfKnown } from '#web/words/say.ts';

/** What was found, in words: "a telephone number, a link". */
export const kindsText = (kinds: readonly string[]): string => kinds.map((it) => sayIfKnown(`guard.kind.${it}`, it)).join(', ');
