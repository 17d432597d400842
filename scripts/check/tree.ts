import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './files.ts';

const PAGE = 'ARCHITECTURE.md';
const HIDDEN = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
const NAME = /^[\w.@-]+\/?$/;

/** Reads a drawn tree: names at the start of a line, each deeper line inside the folder above it; what follows the names is a remark. */
export function drawnPaths(page: string): string[] {
  const block = /^```tree\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
  const above: { depth: number; path: string }[] = [];
  return block.split('\n').filter((it) => it.trim() !== '').flatMap((line) => {
    const depth = line.length - line.trimStart().length;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parts = line.trim().split(/\s{2,}/);
    const remark = parts.findIndex((it) => !NAME.test(it) || !/[./]/.test(it));
    const names = remark === -1 ? parts : parts.slice(0, remark);
    const paths = names.map((it) => `${above.at(-1)?.path ?? ''}${it}`);
    const last = paths.at(-1);
    if (last?.endsWith('/') === true) above.push({ depth, path: last });
    return paths;
  });
}

const foldersIn = (root: string, folder: string): string[] => readdirSync(join(root, folder), { withFileTypes: true })
  .filter((it) => it.isDirectory() && !HIDDEN.has(it.name) && !it.name.startsWith('.')).map((it) => `${folder}${it.name}/`);

/** Where the drawn tree and the folders differ: what is drawn must be there, and a folder of which some rooms are drawn must have all of them drawn. */
export function findTreeFaults(root: string): string[] {
  const drawn = drawnPaths(read(root, PAGE));
  if (drawn.length === 0) return [`${PAGE} draws no tree`];
  const open = new Set(['', ...drawn.filter((path) => path.endsWith('/') && drawn.some((it) => it !== path && it.startsWith(path) && it.endsWith('/')))]);
  return [
    ...drawn.filter((path) => !existsSync(join(root, path))).map((path) => `${PAGE} draws ${path}, which is not there`),
    ...[...open].filter((path) => existsSync(join(root, path))).flatMap((path) => foldersIn(root, path)).filter((path) => !drawn.includes(path)).map((path) => `${path} is not drawn in ${PAGE}`),
  ];
}
