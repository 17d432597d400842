import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from './pages.ts';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairhold-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><head></head><body></body>');
  writeFileSync(join(folder, 'landing.html'), '<!doctype html><body>drawn</body>');
  writeFileSync(join(folder, 'assets', 'first-1.js'), 'first');
  writeFileSync(join(folder, 'assets', 'first-1.js.gz'), gzipSync('first'));
  const app = express();
  app.use(servePages(folder));
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it('every address of the app is the one page, never kept by caches', async () => {
  const answer = await fetch(`${url}/work/col_1`, { headers: { accept: 'text/html' } });
  expect([answer.headers.get('cache-control'), await answer.text()]).toEqual(['no-cache', '<!doctype html><head></head><body></body>']);
});

it('files with their hash are kept for ever and come as the build compressed them', async () => {
  const answer = await fetch(`${url}/assets/first-1.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control'), await answer.text()]).toEqual(['gzip', 'public, max-age=31536000, immutable', 'first']);
});

it('a missing file is missing, and no path leads out of the folder', async () => {
  for (const path of ['/assets/nothing.js', '/assets/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd.js']) expect((await fetch(`${url}${path}`, { headers: { accept: '*/*' } })).ok && path.startsWith('/assets')).toBe(false);
  expect(await (await fetch(`${url}/%2e%2e/%2e%2e/etc/passwd`)).text()).not.toContain('root:');
});

it('the front page comes as it was drawn when it was built', async () => {
  const answer = await fetch(url);
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control'), await answer.text()]).toEqual(['text/html; charset=utf-8', 'no-cache', '<!doctype html><body>drawn</body>']);
});
