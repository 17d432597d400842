import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTikTokEmulator, type TikTokEmulator } from '../../../emulators/tiktok/start.ts';
import { isPrivate } from './get-json.ts';
import { createOembedPosts, postIdOf, uploadedAtMs } from './oembed.ts';
import type { PostsPort } from './port.ts';

const SOUND = 'https://www.tiktok.com/music/Morning-Light-7547546595957508880';
const POSTED_MS = 1_757_000_000_000;

let emulator: TikTokEmulator;
let posts: PostsPort;

beforeEach(async () => {
  emulator = await startTikTokEmulator();
  posts = createOembedPosts({ baseUrl: emulator.url, timeoutMs: 500 });
});
afterEach(() => emulator.close());

async function control<Answer>(path: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`${emulator.url}/_emulator${path}`, { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return await answer.json() as Answer;
}
const publish = (more: object = {}): Promise<{ id: string; url: string }> => control('/videos', { handle: 'lena.bakes', caption: 'Oats, at last #breakfast 🥣 مرحبا', soundUrl: SOUND, posted_ms: POSTED_MS, ...more });

test('whose a post is, what it says, its sound and its time are read', async () => {
  const { url } = await publish();
  expect(await posts.readPost(`${url}?utm_source=copy`)).toEqual({
    kind: 'found', post: { handle: 'lena.bakes', caption: 'Oats, at last #breakfast 🥣 مرحبا', soundId: '7547546595957508880', postedAtMs: POSTED_MS, duetOf: null, stitchOf: null },
  });
});

test('an answer in the older shape and a photo are read alike', async () => {
  const { url, id } = await publish({ kind: 'photo' });
  await control('/faults', { mode: 'old_shape' });
  expect(await posts.readPost(url)).toMatchObject({ kind: 'found', post: { handle: 'lena.bakes', soundId: '7547546595957508880' } });
  expect(url).toContain(`/photo/${id}`);
});

test('a renamed account answers under its new name, whatever the link says', async () => {
  const { url } = await publish();
  await control('/handles/lena.bakes', { to: 'lena.cooks' });
  expect(await posts.readPost(url)).toMatchObject({ kind: 'found', post: { handle: 'lena.cooks' } });
});

test('deleted, private and never published look the same: gone', async () => {
  const { url, id } = await publish();
  for (const status of ['private', 'deleted']) {
    await control(`/videos/${id}`, { status });
    expect(await posts.readPost(url)).toEqual({ kind: 'gone' });
  }
  await control(`/videos/${id}`, { status: 'public' });
  expect((await posts.readPost(url)).kind).toBe('found');
  expect(await posts.readPost('https://www.tiktok.com/@nobody/video/7547546516831997191')).toEqual({ kind: 'gone' });
});

test.each([
  ['429', 'wait'], ['500', 'error'], ['stall', 'in time'], ['drop', 'reached'], ['html', 'not about a post'], ['cut_json', 'cut off'], ['huge', 'too large'], ['other_video', 'another post'], ['off_host', 'elsewhere'],
])('when the answer is %s, it is unknown and says why', async (mode, why) => {
  const { url } = await publish();
  await control('/faults', { mode });
  const answer = await posts.readPost(url);
  expect(answer).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) as string });
});

test('a redirect on the same host is followed, a few times only', async () => {
  const { url } = await publish();
  await control('/faults', { mode: 'moved', times: 2 });
  expect((await posts.readPost(url)).kind).toBe('found');
  await control('/faults', { mode: 'moved' });
  expect(await posts.readPost(url)).toMatchObject({ kind: 'unknown', why: expect.stringContaining('elsewhere') as string });
});

test('hostile markup leaves nothing behind but plain text', async () => {
  const { url } = await publish();
  await control('/faults', { mode: 'hostile' });
  const answer = await posts.readPost(url);
  expect(answer).toMatchObject({ kind: 'found', post: { soundId: '7547546595957508880' } });
  expect(JSON.stringify(answer)).not.toMatch(/<script|javascript:|\\u202e|\\u0000|\u202e/);
});

test('a caption that plays a sound link does not pass for the sound', async () => {
  const { url } = await publish({ caption: '<a href="https://www.tiktok.com/music/x-7000000000000000009">', soundUrl: undefined });
  expect(await posts.readPost(url)).not.toMatchObject({ post: { soundId: '7000000000000000009' } });
});

test.each([
  'https://www.tiktok.com.evil.example/@a/video/7547546516831997191', 'http://www.tiktok.com/@a/video/7547546516831997191', 'https://user@www.tiktok.com/@a/video/7547546516831997191',
  'https://www.tiktok.com:8443/@a/video/7547546516831997191', 'https://127.0.0.1/@a/video/7547546516831997191', 'https://www.tiktok.com/@a', 'nonsense',
])('%s is no link to a post, and is not asked about', async (link) => {
  expect(postIdOf(link)).toBeNull();
  expect(await posts.readPost(link)).toMatchObject({ kind: 'unknown', why: expect.stringContaining('does not lead') as string });
});

test('the time comes from the upper half of the id; an id that says nonsense says nothing', () => {
  expect(uploadedAtMs('7045537727743380782')).toBe(1_640_417_084_000);
  expect(uploadedAtMs('100000000000000')).toBeNull();
});

test.each(['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', 'no address'])('%s is not spoken to', (address) => {
  expect(isPrivate(address)).toBe(true);
});

test('public addresses are', () => {
  expect(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'].map(isPrivate)).toEqual([false, false, false]);
});
