import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning } from '#server/platform/postgres/processes.ts';
import { lineForTerminal, raise, type Nursery } from './children.ts';
import { gather } from './crew.ts';
import { keep, readKept } from './keep.ts';
import { choosePorts, emulatorPrograms, serverEnvironment, serverPrograms, vitePrograms, type Plan } from './plan.ts';
import { choosePort, isFree } from './ports.ts';
import { leaveCheckout, readRunning, takeCheckout } from './running.ts';
import { loadSecrets } from './secrets.ts';
import { spanOf } from './span.ts';
import { hashOfSources, isFresh } from './web-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairhold parts '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nursery = (): Nursery => ({ root: folder, logDir: join(folder, 'logs'), changed: () => undefined });
const script = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

async function listening(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test('a port somebody has is passed by, and so is one that was just given away', async () => {
  const { port, close } = await listening();
  expect(await isFree(port)).toBe(false);
  const next = await choosePort(port, new Set());
  expect(next).toBeGreaterThan(port);
  expect(await choosePort(port, new Set([next]))).toBeGreaterThan(next);
  close();
});

test('doors get different ports, and what was changed is said', async () => {
  const { port, close } = await listening();
  const { ports, changed } = await choosePorts({ dev: true, wanted: { web: port, stripe: port, tiktok: port, mailbox: port, smtp: port, vies: port, api: port } });
  expect(new Set(Object.values(ports)).size).toBe(7);
  expect(changed[0]).toBe(`port ${port} is taken: web listens on ${ports.web}`);
  close();
});

test('a small file is whole or missing, and nobody else may read it', () => {
  const file = join(folder, 'deep', 'kept.json');
  expect(readKept(file)).toBeUndefined();
  keep(file, { a: 1 });
  expect(readKept(file)).toEqual({ a: 1 });
  expect(statSync(file).mode & 0o077).toBe(0);
  writeFileSync(file, '{"a":');
  expect(readKept(file)).toBeUndefined();
});

test('secrets stay the same over starts, differ between checkouts, and are long enough', () => {
  const first = loadSecrets(folder);
  expect(loadSecrets(folder)).toEqual(first);
  const other = join(folder, 'other');
  mkdirSync(other);
  expect(loadSecrets(other).FAIRHOLD_SECRET).not.toBe(first.FAIRHOLD_SECRET);
  expect(first.FAIRHOLD_SECRET.length).toBeGreaterThanOrEqual(32);
});

test('a checkout is taken once; a number left by a crash does not hold it', () => {
  writeFileSync(join(folder, 'start.lock'), '999999999');
  expect(takeCheckout(folder)).toBeNull();
  leaveCheckout(folder);
  keep(join(folder, 'running.json'), { pid: process.pid, url: '', mailboxUrl: '', databaseUrl: '', children: {}, startedAt: '' });
  expect(readRunning(folder)).toBeUndefined();
});

test.each([['30m', 1_800_000, '30 minutes'], ['1h', 3_600_000, '1 hour'], ['7d', 604_800_000, '7 days'], ['2w', 1_209_600_000, '2 weeks']])('%s is a span of time', (text, ms, words) => {
  expect(spanOf(text)).toEqual({ ms, words });
});

test.each(['', '7', 'd', '-1d', '1.5h', '7 d', '0d', '91d', '7dd', '7y'])('“%s” is none', (text) => {
  expect(() => spanOf(text)).toThrow(/no span of time/);
});

test('of a log only what went wrong reaches the terminal', () => {
  expect(lineForTerminal('{"level":30,"msg":"ready"}', false)).toBe('');
  expect(lineForTerminal('{"level":50,"msg":"a job failed","err":{"message":"no line"}}', false)).toBe('a job failed: no line');
  expect(lineForTerminal('plain words', false)).toBe('');
  expect(lineForTerminal('plain words', true)).toBe('plain words');
  expect(lineForTerminal('(node:12) Warning: x', true)).toBe('');
  expect(lineForTerminal('{broken', true)).toBe('');
});

test('a program that says it is ready is kept running, and stops when asked', async () => {
  const words = [script('loud.js', 'console.log("ready now"); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);')];
  const { child, line } = await raise({ name: 'loud', words, env: {}, readyWhen: /^ready/ }, nursery());
  expect(line).toBe('ready now');
  await expect.poll(() => readFileSync(join(folder, 'logs', 'loud.log'), 'utf8')).toContain('ready now');
  await child.stop();
  expect(isRunning(child.pid())).toBe(false);
});

test('a program that dies is started again', async () => {
  const words = [script('frail.js', 'console.log("ready"); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);')];
  const born: (number | undefined)[] = [];
  const crew = gather({ ...nursery(), changed: () => born.push(crew.pids()['frail']) });
  await crew.raise([{ name: 'frail', words, env: {}, readyWhen: /ready/ }]);
  const first = crew.pids()['frail'];
  expect(first).toBeGreaterThan(1);
  process.kill(first ?? process.pid, 'SIGKILL');
  const until = Date.now() + 5_000;
  while (born.length < 2 && Date.now() < until) await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(born[1]).toBeGreaterThan(1);
  expect(born[1]).not.toBe(first);
  await crew.stop();
  expect(isRunning(born[1] ?? process.pid)).toBe(false);
});

test('a program that ends before it is ready says why, and the others of its group go down', async () => {
  const crew = gather({ ...nursery(), changed: () => undefined });
  const good = script('good.js', 'console.log("ready"); setInterval(() => {}, 1000);');
  const bad = script('bad.js', 'console.error("no room at all"); process.exit(3);');
  const program = (name: string, file: string) => ({ name, words: [file], env: {}, readyWhen: /ready/ });
  await expect(crew.raise([program('good', good), program('bad', bad)])).rejects.toThrow(/bad ended \(exit 3\)[\s\S]*no room at all/);
  const pid = crew.pids()['good'] ?? process.pid;
  await crew.stop();
  expect(isRunning(pid)).toBe(false);
});

test('a build is fresh until a source changes; its tests are no source', () => {
  for (const place of ['web', 'domain', 'dist/web']) mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(join(folder, 'web', 'a.ts'), '1');
  expect(isFresh(folder)).toBe(false);
  writeFileSync(join(folder, 'dist', 'web.sha256'), hashOfSources(folder));
  expect(isFresh(folder)).toBe(true);
  writeFileSync(join(folder, 'web', 'a.test.ts'), '2');
  expect(isFresh(folder)).toBe(true);
  writeFileSync(join(folder, 'web', 'a.ts'), '3');
  expect(isFresh(folder)).toBe(false);
});

test('the plan gives every program what it needs, and Vite the door only for those who change things', () => {
  const ports = { web: 3000, stripe: 3010, tiktok: 3020, mailbox: 3030, smtp: 3025, vies: 3040, api: 3001 };
  const plan: Plan = { root: folder, dataDir: folder, dev: true, ports, secrets: loadSecrets(folder), logLevel: 'info' };
  expect(serverEnvironment(plan, 'postgresql://x')).toMatchObject({ PORT: '3001', PUBLIC_URL: 'http://localhost:3000', DATABASE_URL: 'postgresql://x', STRIPE_API_BASE: 'http://127.0.0.1:3010', FAIRHOLD_MODE: 'demo' });
  expect(serverPrograms(plan, '')[0]?.words).toEqual(['--watch', '--watch-preserve-output', 'server/main.ts', '--roles=web']);
  expect(serverPrograms({ ...plan, dev: false }, '').map((it) => it.words.at(-1))).toEqual(['--roles=web', '--roles=worker,scheduler']);
  expect(vitePrograms(plan)).toHaveLength(1);
  expect(vitePrograms({ ...plan, dev: false })).toEqual([]);
  const hooks = JSON.parse(emulatorPrograms(plan)[0]?.env['STRIPE_EMULATOR_WEBHOOKS'] ?? '') as { kind: string; url: string }[];
  expect(hooks.map((it) => it.url)).toEqual(['account', 'connect', 'thin'].map((kind) => `http://127.0.0.1:3001/webhooks/stripe/${kind}`));
});
