import { afterAll, expect, test } from 'vitest';
import { drawn, filmOf, voiceOf } from '#test/support/made-files.ts';
import sharp from 'sharp';
import { createFilms } from './films.ts';

const films = createFilms();
afterAll(() => films.close());
const told = (bytes: Uint8Array): boolean => /noor|612 345/.test(Buffer.from(bytes).toString('latin1'));

test.each([['mp4', 'video/mp4'], ['mov', 'video/quicktime'], ['webm', 'video/webm']] as const)('a film as %s is made anew without its maker, and its frames are drawn', async (ending, type) => {
  const film = await filmOf({ seconds: 7, ending, shown: { picture: await drawn('Call'), from: 4.9, to: 5.5 } });
  expect(told(film)).toBe(true);
  const seen = await films.look(film, { type });
  expect(seen).toMatchObject({ width: 640, height: 360, whole: true });
  expect(seen?.frames).toHaveLength(7);
  expect(told(seen?.bytes ?? film)).toBe(false);
  // What is shown for a second in the middle is in the frame of that moment alone.
  const brightness = await Promise.all((seen?.frames ?? []).map(async (it) => (await sharp(it).extract({ left: 0, top: 60, width: 640, height: 40 }).stats()).channels[0]?.mean ?? 0));
  expect(brightness.filter((it) => it > 200)).toHaveLength(1);
});

test.each([['ogg', 'audio/ogg'], ['mp3', 'audio/mpeg'], ['wav', 'audio/wav'], ['m4a', 'audio/mp4']] as const)('a voice as %s is made anew without its maker', async (ending, type) => {
  const voice = await voiceOf(ending);
  expect(told(voice)).toBe(true);
  const seen = await films.look(voice, { type });
  expect(seen).toMatchObject({ frames: [], whole: true });
  expect([told(seen?.bytes ?? voice), (seen?.bytes.length ?? 0) > voice.length / 2]).toEqual([false, true]);
});

test.each([['mp4', 'video/mp4', 'audio/mp4'], ['webm', 'video/webm', 'audio/webm']] as const)('a film as %s without pictures is a voice', async (ending, said, type) => {
  const voice = await voiceOf(ending);
  const seen = await films.look(voice, { type: said });
  expect(seen).toMatchObject({ type, frames: [], width: null, whole: true });
  expect(told(seen?.bytes ?? voice)).toBe(false);
});

test('a film that was made standing is as large as it is shown, stays standing, and plays while it still comes', async () => {
  const seen = await films.look(await filmOf({ seconds: 1, lying: true }), { type: 'video/mp4' });
  expect(seen).toMatchObject({ width: 360, height: 640, whole: true });
  expect(await films.look(seen?.bytes ?? new Uint8Array(), { type: 'video/mp4' })).toMatchObject({ width: 360, height: 640 });
  const frame = await sharp(seen?.frames[0]).metadata();
  expect([frame.width, frame.height]).toEqual([360, 640]);
  const bytes = Buffer.from(seen?.bytes ?? []);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
});

test('what is no film, or only begins as one, is none; a film may not be said to be another kind', async () => {
  const film = await filmOf({ seconds: 2 });
  for (const [bytes, type] of [[Buffer.from('\0\0\0\u0010ftypisom0000mdatframes'), 'video/mp4'], [film.subarray(0, 600), 'video/mp4'], [film, 'video/webm'], [Buffer.from('#EXTM3U\nhttp://127.0.0.1:1/x.ts'), 'video/mp4']] as const) {
    expect(await films.look(bytes, { type })).toBeNull();
  }
});

test('a film longer than its frames may be is not seen whole', async () => {
  const seen = await films.look(await filmOf({ seconds: 320 }), { type: 'video/mp4' });
  expect([seen?.whole, seen?.frames.length]).toEqual([false, 2]);
});

test('how long a film is, is counted and not believed', async () => {
  const long = await filmOf({ seconds: 12, ending: 'webm' });
  const honest = await films.look(long, { type: 'video/webm' });
  // The length as it is written in the head: a number of eight bytes behind its mark.
  const at = long.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3;
  for (const milliseconds of [500, 36_000_000]) {
    const lying = Buffer.from(long);
    lying.writeDoubleBE(milliseconds, at);
    const seen = await films.look(lying, { type: 'video/webm' });
    expect([seen?.whole, seen?.frames.length]).toEqual([true, honest?.frames.length]);
  }
  expect(honest?.frames).toHaveLength(8);
});

test('of a film that was cut short only what is there is handed on', async () => {
  const long = await filmOf({ seconds: 12, ending: 'webm' });
  const seen = await films.look(long.subarray(0, long.length / 2), { type: 'video/webm' });
  expect(seen?.whole).toBe(true);
  expect(seen?.frames.length).toBeLessThan(8);
});
