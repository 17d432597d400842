import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskUploads } from './disk.ts';
import { TooMuch } from './port.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fairhold-uploads-')); });
afterEach(() => rmSync(folder, { recursive: true }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> { for (const it of texts) yield await Promise.resolve(bytes(it)); }
const text = (it: Uint8Array | null): string | null => (it === null ? null : new TextDecoder().decode(it));

test('a stream is kept whole, read as it was, in part, and taken away', async () => {
  const uploads = createDiskUploads(folder);
  expect(await uploads.keep('quarantine/att_1', pieces('one ', 'two'), { bytesMax: 7 })).toBe(7);
  expect(text(await uploads.read('quarantine/att_1'))).toBe('one two');
  const part = await uploads.open('quarantine/att_1', { from: 4, to: 6 });
  expect(part?.bytes).toBe(7);
  expect(text(Buffer.concat(await Array.fromAsync(part?.stream ?? pieces())))).toBe('two');
  expect(statSync(join(folder, 'quarantine', 'att_1')).mode & 0o077).toBe(0);
  await uploads.remove('quarantine/att_1');
  expect([await uploads.read('quarantine/att_1'), await uploads.open('quarantine/att_1')]).toEqual([null, null]);
});

test.each([
  [{ from: 4, to: 6 }, { from: 4, to: 6 }, 'two'], [{ from: 4, to: null }, { from: 4, to: 6 }, 'two'], [{ from: 5, to: 99 }, { from: 5, to: 6 }, 'wo'],
  [{ from: 7, to: null }, null, 'one two'], [{ from: 3, to: 2 }, null, 'one two'], [null, null, 'one two'],
])('of a file of seven bytes %j is %j: what there is of it, or the whole', async (wanted, part, said) => {
  const uploads = createDiskUploads(folder);
  await uploads.write('seven', bytes('one two'));
  const opened = await uploads.open('seven', wanted);
  expect([opened?.bytes, opened?.part, text(Buffer.concat(await Array.fromAsync(opened?.stream ?? pieces())))]).toEqual([7, part, said]);
});

test('more than was said, a refused beginning and a line that breaks leave nothing behind', async () => {
  const uploads = createDiskUploads(folder);
  await expect(uploads.keep('q/a', pieces('12345', '6'), { bytesMax: 5 })).rejects.toThrow(TooMuch);
  await expect(uploads.keep('q/a', pieces('x'), { bytesMax: 5, first: () => { throw new Error('not this'); } })).rejects.toThrow('not this');
  async function* broken(): AsyncGenerator<Uint8Array> { yield bytes('a'); await Promise.reject(new Error('the line broke')); }
  await expect(uploads.keep('q/a', broken(), { bytesMax: 5 })).rejects.toThrow('the line broke');
  expect(readdirSync(join(folder, 'q'))).toEqual([]);
});

test.each(['../outside', '/etc/passwd', 'a/../../b', 'a\u0000', '.hidden', 'a//b', ''])('a name like %j leads nowhere', async (name) => {
  const uploads = createDiskUploads(folder);
  expect(() => uploads.read(name)).toThrow('no name of a file');
  await expect(uploads.write(name, bytes('x'))).rejects.toThrow('no name of a file');
});
