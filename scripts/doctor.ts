import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '#server/platform/postgres/binaries.ts';
import { stateOf, troubleWith } from './bootstrap.mjs';
import { findChromium, HOW_TO_GET_CHROMIUM } from './run/browser.ts';
import { ROOT } from './run/step.ts';
import { isFree } from './start/ports.ts';
import { readRunning } from './start/running.ts';
import { amber, dim, green, red, say } from './start/say.ts';

/** What was found, or the line that mends it. `needed`: whether nothing runs without it. */
export type Finding = { readonly name: string; readonly found: string } | { readonly name: string; readonly mend: string; readonly needed: boolean };

const DISK_BYTES_MIN = 1_000_000_000;
const PORT = 3000;

const node = (): Finding => {
  const ours = existsSync(join(ROOT, 'node_modules', '.bin', 'node'));
  const trouble = troubleWith({ version: process.versions.node, ours });
  return trouble === '' ? { name: 'Node', found: process.versions.node } : { name: 'Node', mend: trouble, needed: true };
};

const packages = (): Finding => {
  const state = stateOf(ROOT);
  return state === 'ready' ? { name: 'packages', found: 'as in package-lock.json' } : { name: 'packages', mend: `node_modules is ${state}: npm ci`, needed: true };
};

const database = (): Finding => {
  if (process.env['DATABASE_URL'] !== undefined) return { name: 'PostgreSQL', found: 'the one in DATABASE_URL' };
  try {
    const { version, origin } = findBinaries();
    return { name: 'PostgreSQL', found: `${version} (${origin === 'npm' ? 'installed with the packages' : 'the machine’s own'})` };
  } catch (error) {
    return { name: 'PostgreSQL', mend: (error as Error).message, needed: true };
  }
};

const chromium = (): Finding => {
  const found = findChromium();
  return found === undefined ? { name: 'Chromium', mend: `only the browser tests of npm test need it; ${HOW_TO_GET_CHROMIUM}`, needed: false } : { name: 'Chromium', found };
};

async function port(): Promise<Finding> {
  const running = readRunning(join(ROOT, '.data'));
  if (running !== undefined) return { name: 'port', found: `Fairhold runs here already: ${running.url}` };
  return await isFree(PORT) ? { name: 'port', found: `${PORT} is free` } : { name: 'port', mend: `${PORT} is taken: npm start takes the next free one and says which`, needed: false };
}

const disk = (): Finding => {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = bavail * bsize;
  const gigabytes = `${(free / 1e9).toFixed(1)} GB free`;
  return free >= DISK_BYTES_MIN ? { name: 'disk', found: gigabytes } : { name: 'disk', mend: `${gigabytes}: make room for at least ${DISK_BYTES_MIN / 1e9} GB`, needed: true };
};

/** Looks at everything the project needs of a machine. */
export const examine = async (): Promise<Finding[]> => [node(), packages(), database(), chromium(), await port(), disk()];

/** One line for each finding. */
export function lineOf(it: Finding): string {
  const name = it.name.padEnd(12);
  if ('found' in it) return `${green('✓')} ${name} ${dim(it.found)}`;
  return `${it.needed ? red('✗') : amber('!')} ${name} ${it.mend}`;
}

if (import.meta.main) {
  const findings = await examine();
  for (const it of findings) say(lineOf(it));
  process.exitCode = findings.some((it) => 'mend' in it && it.needed) ? 1 : 0;
}
