import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, linesWith, read } from './files.ts';

const GLOSSARY = 'docs/glossary.md';
const READ_BY_PEOPLE = /^(domain|server|web|db|docs|ops|test\/stories)\/|^[^/]+\.md$/;
const ROW = /^\| ([a-z][a-z -]*) \| ([^|]+) \| ([^|]+) \|$/;

/** A word that is not used here, what is said instead, and how often it may stand in which file all the same. */
export type Forbidden = { readonly word: string; readonly instead: string; readonly allowed: Readonly<Record<string, number>> };

/** Reads the table of the glossary's last part: `| word | say instead | may stand |`. */
export function forbiddenWords(glossary: string): Forbidden[] {
  const part = glossary.split(/^## Words not to use$/m)[1] ?? '';
  return part.split('\n').flatMap((line) => {
    const [, word, instead, where] = ROW.exec(line.trim()) ?? [];
    if (word === undefined || instead === undefined || where === undefined || word === 'word') return [];
    const allowed = Object.fromEntries([...where.matchAll(/`([^`]+)` ×(\d+)/g)].map(([, file, times]) => [file ?? '', Number(times)]));
    return [{ word, instead: instead.trim(), allowed }];
  });
}

/** Where a word stands that the glossary forbids. */
export function findForbiddenWords(root: string): string[] {
  if (!existsSync(join(root, GLOSSARY))) return [`${GLOSSARY} is missing`];
  const words = forbiddenWords(read(root, GLOSSARY));
  if (words.length === 0) return [`${GLOSSARY} has no table under “Words not to use”`];
  const files = filesBelow(root).filter((it) => READ_BY_PEOPLE.test(it) && it !== GLOSSARY && !/\.test\.tsx?$/.test(it));
  return files.flatMap((file) => {
    const text = read(root, file);
    return words.flatMap(({ word, instead, allowed }) => {
      const found = linesWith(text, new RegExp(`\\b${word}(s|es)?\\b`, 'gi'));
      return found.slice(allowed[file] ?? 0).map((it) => `${file}:${it.line} says “${it.found}”: say ${instead}`);
    });
  });
}
