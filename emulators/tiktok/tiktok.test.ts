import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { momentOf } from './ids.ts';
import { startTikTokEmulator, type TikTokEmulator, type TikTokOptions } from './start.ts';

type Made = { readonly id: string; readonly handle: string; readonly url: string; readonly short_url: string; readonly duetOf: string | null };
type Described = { readonly title: string; readonly author_unique_id: string; readonly embed_product_id: string; readonly html: string };

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function start(options: TikTokOptions = {}): Promise<TikTokEmulator> {
  const emulator = await startTikTokEmulator(options);
  cleanups.push(() => emulator.close());
  return emulator;
}

const post = (url: string, body: unknown): Promise<Response> => fetch(url, { method: 'POST', body: JSON.stringify(body) });
const publish = async ({ url }: TikTokEmulator, it: object): Promise<Made> => await (await post(`${url}/_emulator/videos`, it)).json() as Made;
const describe = (at: TikTokEmulator, link: string): Promise<Response> => fetch(`${at.url}/oembed?url=${encodeURIComponent(link)}`);
const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers });

test('a person publishes on the page and gets the link to hand in', async () => {
  const emulator = await start();
  const answer = await form(`${emulator.url}/publish`, { as: '@lena.bakes', caption: 'Side by side <3 #duet', relation: 'duet', original: 'https://www.tiktok.com/@brand/video/7547546516831997191', sound: '' });
  expect(answer.status).toBe(303);
  const place = answer.headers.get('location') ?? '';
  expect(place).toMatch(/^\/@lena\.bakes\/video\/\d{19}$/);
  const page = await (await fetch(`${emulator.url}${place}`)).text();
  expect(page).toContain(`value="https://www.tiktok.com${place}"`);
  expect(page).toContain('Side by side &lt;3 #duet');
  expect(page).toContain('7547546516831997191');
});

test.each([
  ['a handle that cannot be', { as: 'not a handle', relation: '', original: '' }], ['a duet of nothing', { as: 'lena', relation: 'duet', original: '' }], ['a sound that is none', { as: 'lena', relation: '', original: '', sound: 'https://example.com/x' }],
])('%s is refused in words, and what was typed stays', async (_name, fields) => {
  const emulator = await start();
  const answer = await form(`${emulator.url}/publish`, { caption: 'kept words', sound: '', ...fields } as Record<string, string>);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('role="alert"');
  expect(page).toContain('kept words');
});

test('the id of a video carries the second of its upload, by the clock of the demonstration', async () => {
  const clock = await start();
  await post(`${clock.url}/_emulator/clock`, { now_ms: 1_900_000_000_000 });
  const emulator = await start({ clockUrl: `${clock.url}/_emulator/clock` });
  const { id } = await publish(emulator, { handle: 'lena' });
  expect(Math.abs(momentOf(id) - 1_900_000_000_000)).toBeLessThan(5_000);
});

test('the public answer has the fields of the network, and never tells duets', async () => {
  const emulator = await start();
  const made = await publish(emulator, { handle: 'lena', caption: 'Hello #a', duetOf: '7547546516831997191' });
  const answer = await describe(emulator, made.url);
  expect(answer.headers.get('content-type')).toContain('application/json');
  const body = await answer.json() as Described;
  expect(Object.keys(body).sort()).toEqual(['author_name', 'author_unique_id', 'author_url', 'embed_product_id', 'embed_type', 'height', 'html', 'provider_name', 'provider_url', 'thumbnail_height', 'thumbnail_url', 'thumbnail_width', 'title', 'type', 'version', 'width']);
  expect(body).toMatchObject({ title: 'Hello #a', author_unique_id: 'lena', embed_product_id: made.id });
  expect(JSON.stringify(body)).not.toContain('7547546516831997191');
});

test('short links and links under any handle lead to the same video', async () => {
  const emulator = await start();
  const made = await publish(emulator, { handle: 'lena' });
  for (const link of [made.short_url, `https://www.tiktok.com/@_/video/${made.id}`, made.url]) expect(await (await describe(emulator, link)).json()).toMatchObject({ embed_product_id: made.id });
});

test('deleted and unknown answer 400 without a reason; it is the same again when public', async () => {
  const emulator = await start();
  const made = await publish(emulator, { handle: 'lena' });
  await form(`${emulator.url}/videos/${made.id}/status`, { status: 'deleted' });
  const answer = await describe(emulator, made.url);
  expect([answer.status, await answer.json()]).toEqual([400, { message: 'Something went wrong', code: 400 }]);
  await form(`${emulator.url}/videos/${made.id}/status`, { status: 'public' });
  expect((await describe(emulator, made.url)).status).toBe(200);
});

test('a flapping video is refused every other time', async () => {
  const emulator = await start();
  const made = await publish(emulator, { handle: 'lena' });
  await post(`${emulator.url}/_emulator/faults`, { mode: 'flapping', video: made.id });
  const seen: number[] = [];
  for (let i = 0; i < 4; i += 1) seen.push((await describe(emulator, made.url)).status);
  expect(seen).toEqual([400, 200, 400, 200]);
});

test('what was published outlives the process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiktok-emulator-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const dataFile = join(folder, 'videos.json');
  const first = await startTikTokEmulator({ dataFile });
  const made = await publish(first, { handle: 'lena' });
  await first.close();
  expect((await describe(await start({ dataFile }), made.url)).status).toBe(200);
});

test('another site cannot publish through a person’s browser', async () => {
  const emulator = await start();
  expect((await form(`${emulator.url}/publish`, { as: 'lena' }, { origin: 'https://evil.example' })).status).toBe(403);
});
