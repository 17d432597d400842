import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './files.ts';

const FOLDER = 'db/migrations';
const NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*$/;
export const NOTES = ['Why', 'Lock', 'Way back'] as const;

/** What is wrong with the migrations: their numbers run from 0001 without gaps, and each says why, which lock it takes, and the way back. */
export function findMigrationFaults(root: string): string[] {
  const folders = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  if (folders.length === 0) return [`${FOLDER} is empty`];
  return folders.flatMap((name, index) => {
    const path = `${FOLDER}/${name}`;
    const wanted = String(index + 1).padStart(4, '0');
    const [, number] = NAME.exec(name) ?? [];
    if (number === undefined) return [`${path}: a migration is a folder named like ${wanted}-what-it-does`];
    const faults = number === wanted ? [] : [`${path}: ${wanted} comes here`];
    if (!existsSync(join(root, path, 'up.sql'))) faults.push(`${path}: up.sql is missing`);
    if (!existsSync(join(root, path, 'notes.md'))) return [...faults, `${path}: notes.md is missing`];
    const notes = read(root, `${path}/notes.md`);
    return [...faults, ...NOTES.filter((it) => !new RegExp(`\\*\\*${it}\\.\\*\\* \\S`).test(notes)).map((it) => `${path}/notes.md does not say: **${it}.**`)];
  });
}
