import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOf, troubleWith } from './bootstrap.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fairhold bootstrap '));
  mkdirSync(join(root, 'scripts'));
  cpSync(fileURLToPath(new URL('./bootstrap.mjs', import.meta.url)), join(root, 'scripts', 'bootstrap.mjs'));
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (version: string): string => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/for-others': { version: '2.0.0', optional: true } } });

/** An npm that only notes how it was called and makes the folder; `exit` other than 0 fails as npm does. */
function fakeNpm(exit = 0): string {
  const file = join(root, 'npm.js');
  writeFileSync(file, `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(join(root, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');
    fs.mkdirSync('node_modules/.bin', { recursive: true }); fs.writeFileSync('node_modules/.bin/node', ''); if (${exit}) console.error('npm error code EWHATEVER'); process.exit(${exit});`);
  return file;
}

function run(npm: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'bootstrap.mjs')], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], npm_execpath: npm, npm_node_execpath: process.execPath } });
  return { code: status, said: `${stdout}${stderr}` };
}
const calls = (): string[] => (existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : []);

test('nothing installed: it installs as the lock says, with no install scripts, once', () => {
  const npm = fakeNpm();
  expect(stateOf(root)).toBe('missing');
  expect(run(npm)).toMatchObject({ code: 0, said: expect.stringContaining('✓ installed') as string });
  expect(calls()).toEqual([expect.stringMatching(/^ci --ignore-scripts/)]);
  expect(run(npm)).toEqual({ code: 0, said: '' });
  expect(calls()).toHaveLength(1);
});

test('a changed lock installs again', () => {
  const npm = fakeNpm();
  run(npm);
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.1'));
  expect(stateOf(root)).toBe('outdated');
  run(npm);
  expect(calls()).toHaveLength(2);
});

test('what the person installed themself counts when it is what the lock says', () => {
  mkdirSync(join(root, 'node_modules'));
  const written = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(written, JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
  expect(stateOf(root)).toBe('ready');
  writeFileSync(written, JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
  expect(stateOf(root)).toBe('outdated');
  writeFileSync(written, '{');
  expect(stateOf(root)).toBe('outdated');
});

test('when npm fails, what it said is shown, nothing is started, and the next run tries again', () => {
  const failed = run(fakeNpm(1));
  expect(failed.code).toBe(1);
  expect(failed.said).toContain('EWHATEVER');
  expect(failed.said).toContain('Nothing was started');
  expect(run(fakeNpm()).code).toBe(0);
});

test('a Node that is too old is told in one line', () => {
  expect(troubleWith({ version: '18.20.0', ours: true })).toContain('Node 20 or newer is needed');
  expect(troubleWith({ version: '20.0.0', ours: true })).toBe('');
  expect(troubleWith({ version: '22.1.0', ours: false })).toContain('install Node 24');
  expect(troubleWith({ version: '24.0.0', ours: false })).toBe('');
});

test('it is plain JavaScript for the oldest Node we take: no import but Node’s own', () => {
  const source = readFileSync(fileURLToPath(new URL('./bootstrap.mjs', import.meta.url)), 'utf8');
  expect([...source.matchAll(/from '([^']+)'/g)].map((it) => it[1]).filter((it) => !it?.startsWith('node:'))).toEqual([]);
});
