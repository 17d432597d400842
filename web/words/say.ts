import { setupI18n } from '@lingui/core';
import app from './en/app.json' with { type: 'json' };
import type work from './en/work.json';

/** The name of every sentence the screens may say. */
export type WordKey = keyof typeof app | keyof typeof work;
export type WordValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: app } });

/** Adds an area's sentences; the router does it before it shows a screen that needs them. */
export function learnWords(words: Readonly<Record<string, string>>): void {
  i18n.load('en', words);
}

/** Says a sentence in the reader's language. Shapes: `values` fill the `{names}` of the ICU message. */
export function say(key: WordKey, values?: WordValues): string {
  return i18n._(key, values);
}

/** Says a sentence whose name is made from data, or `instead` when there is none. */
export function sayIfKnown(key: string, instead: string): string {
  return Object.hasOwn(i18n.messages, key) ? i18n._(key) : instead;
}
