import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', '.data', '.git', 'test-results', 'playwright-report']);
const TEXT = /\.(c?[jt]sx?|mjs|json|md|sql|graphql|css|html|svg|txt|ya?ml|sh)$|(^|\/)(\.npmrc|\.gitignore|\.ci\/run|LICENSE)$/;

/** Every text file of ours below a folder, by its path from the root, in order. */
export function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).filter((it) => !NOT_OURS.has(it.name)).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((it) => {
    const path = folder === '' ? it.name : `${folder}/${it.name}`;
    if (it.isDirectory()) return filesBelow(root, path);
    return it.isFile() && TEXT.test(path) ? [path] : [];
  });
}

/** Reads a file of the tree. */
export const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

/** The lines of a file in which a pattern is found, with their numbers and what was found. */
export function linesWith(text: string, pattern: RegExp): { readonly line: number; readonly found: string }[] {
  return text.split('\n').flatMap((line, index) => [...line.matchAll(pattern)].map((match) => ({ line: index + 1, found: match[0] })));
}
