import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../start/say.ts';
import { ROOT, runNode, type Outcome, type Step } from './step.ts';
import { judge } from './vitest.ts';

const CONFIG = 'test/browser/playwright.config.ts';
const PACKAGES = ['chromium', 'fonts-liberation'];
const PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const HOW_TO_GET_CHROMIUM = `install Chromium: sudo apt-get install -y ${PACKAGES.join(' ')} (or set CHROMIUM to the one you have)`;

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine: what CHROMIUM names, else the first in the usual places; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, places: readonly string[] = PLACES): string | undefined {
  const named = env['CHROMIUM'];
  return named === undefined || named === '' ? places.find(mayRun) : [named].find(mayRun);
}

/** Sees to it that there is a Chromium: root on a machine with apt may install it, anybody else is told how. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  say('  installing Chromium for the browser tests …');
  for (const words of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) say(`${stdout}${stderr}`.trim());
  }
  return findChromium();
}

type Report = { readonly stats?: { readonly expected: number; readonly unexpected: number; readonly skipped: number; readonly flaky: number }; readonly errors?: readonly unknown[] };

/** What the browser tests came to: one that was skipped, or passed only when it was tried again, has failed. */
export function countBrowser(text: string): Omit<Outcome, 'said'> | undefined {
  const { stats, errors = [] } = JSON.parse(text) as Report;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.skipped + stats.flaky + errors.length };
}

/** The browser tests, with Playwright on the machine's Chromium; their own report goes to the terminal. */
export const browserTests: Step = {
  name: 'browser tests',
  run: async () => {
    if (!existsSync(join(ROOT, CONFIG))) return { passed: 0, failed: 1, said: `${CONFIG} is missing` };
    const chromium = ensureChromium();
    if (chromium === undefined) return { passed: 0, failed: 1, said: HOW_TO_GET_CHROMIUM };
    const folder = mkdtempSync(join(tmpdir(), 'fairhold-outcome-'));
    try {
      const file = join(folder, 'report.json');
      const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
      const { code } = await runNode([playwright, 'test', '-c', CONFIG, '--reporter=list,json'], { live: true, env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_HTML_OPEN: 'never' } });
      return judge(code, existsSync(file) ? countBrowser(readFileSync(file, 'utf8')) : undefined);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
