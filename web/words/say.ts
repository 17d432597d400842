import { setupI18n } from '@lingui/core';
import app from './en/app.json' with { type: 'json' };
import type chat from './en/chat.json';
import type find from './en/find.json';
import type papers from './en/papers.json';
import type rooms from './en/rooms.json';
import type work from './en/work.json';

/** The name of every sentence the screens may say: `app` is what the front page and every fault needs; `rooms` and `work` come with their pages (learn-….ts). */
export type WordKey = keyof typeof app | keyof typeof rooms | keyof typeof papers | keyof typeof chat | keyof typeof work | keyof typeof find;
export type WordValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: app } });

/** Adds an area's sentences; the router does it before it shows a page that needs them. */
export function learnWords(words: Readonly<Record<string, string>>): void {
  i18n.load('en', words);
}

/** Says a sentence in the reader's language; call it while drawing, not while a file loads. Shapes: `values` fill the `{names}` of the ICU message. */
export function say(key: WordKey, values?: WordValues): string {
  return i18n._(key, values);
}

/** Says a sentence whose name is made from data, or `instead` when there is none. */
export function sayIfKnown(key: string, instead: string, values?: WordValues): string {
  return Object.hasOwn(i18n.messages, key) ? i18n._(key, values) : instead;
}
