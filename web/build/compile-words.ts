import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const WORDS = /\/web\/words\/[a-z-]+\/[a-z-]+\.json$/;

/** Turns the sentences of `web/words` into ready-made pieces at build time, so that no parser is sent to browsers. */
export function compileWords(): Plugin {
  return {
    name: 'fairhold-compile-words',
    enforce: 'pre',
    transform(code, id) {
      if (!WORDS.test(id)) return null;
      const words = JSON.parse(code) as Record<string, string>;
      const compiled = Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, compileMessage(sentence)]));
      return { code: JSON.stringify(compiled), map: null };
    },
  };
}
