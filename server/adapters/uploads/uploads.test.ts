import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { startS3Emulator, type S3Emulator } from '../../../emulators/s3/start.ts';
import { createDiskUploads } from './disk.ts';
import { TooMuch, type UploadsPort } from './port.ts';
import { createS3Uploads } from './s3.ts';

let folder: string;
let s3: S3Emulator;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairhold-uploads-'));
  s3 = await startS3Emulator();
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await s3.close();
});
const inBucket = (change: Partial<S3Emulator> = {}): UploadsPort => {
  const { url, bucket, region, accessKeyId, secretAccessKey } = { ...s3, ...change };
  return createS3Uploads({ endpoint: url, bucket, region, accessKeyId, secretAccessKey }, createDiskUploads(folder));
};
const DAY_MS = 86_400_000;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> { for (const it of texts) yield await Promise.resolve(bytes(it)); }
const text = (it: Uint8Array | null): string | null => (it === null ? null : new TextDecoder().decode(it));
const textOf = async (stream: AsyncIterable<Uint8Array> | undefined): Promise<string | null> => text(Buffer.concat(await Array.fromAsync(stream ?? pieces())));

type Storage = { readonly make: () => UploadsPort; readonly names: () => readonly string[]; readonly age: (name: string) => void };
const filesIn = (inside: string): readonly string[] => (existsSync(inside) ? readdirSync(inside, { recursive: true, withFileTypes: true }).filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name).slice(folder.length + 1)) : []);
const STORAGES: Readonly<Record<string, Storage>> = {
  disk: { make: () => createDiskUploads(folder), names: () => filesIn(folder), age: (name) => utimesSync(join(folder, name), new Date(Date.now() - DAY_MS), new Date(Date.now() - DAY_MS)) },
  // What came through us may not stay in the folder it passed.
  s3: { make: inBucket, names: () => [...s3.names(), ...filesIn(folder)], age: (name) => s3.age(name, DAY_MS) },
};

describe.each(Object.entries(STORAGES))('%s', (_name, { make, names, age }) => {
  test('a stream is kept whole, read as it was, in part, replaced, and taken away', async () => {
    const uploads = make();
    expect(await uploads.keep('quarantine/att_1', pieces('one ', 'two'), { bytesMax: 7 })).toBe(7);
    expect(text(await uploads.read('quarantine/att_1'))).toBe('one two');
    const part = await uploads.open('quarantine/att_1', { from: 4, to: 6 });
    expect([part?.bytes, await textOf(part?.stream)]).toEqual([7, 'two']);
    await uploads.write('quarantine/att_1', bytes('three'));
    expect([text(await uploads.read('quarantine/att_1')), names()]).toEqual(['three', ['quarantine/att_1']]);
    for (let time = 0; time < 2; time += 1) await uploads.remove('quarantine/att_1');
    expect([await uploads.read('quarantine/att_1'), await uploads.open('quarantine/att_1'), names()]).toEqual([null, null, []]);
  });

  test.each([
    [{ from: 4, to: 6 }, { from: 4, to: 6 }, 'two'], [{ from: 4, to: null }, { from: 4, to: 6 }, 'two'], [{ from: 5, to: 99 }, { from: 5, to: 6 }, 'wo'],
    [{ from: 7, to: null }, null, 'one two'], [{ from: 3, to: 2 }, null, 'one two'], [null, null, 'one two'],
  ])('of a file of seven bytes %j is %j: what there is of it, or the whole', async (wanted, part, said) => {
    const uploads = make();
    await uploads.write('seven', bytes('one two'));
    const opened = await uploads.open('seven', wanted);
    expect([opened?.bytes, opened?.part, await textOf(opened?.stream)]).toEqual([7, part, said]);
  });

  test('more than was said, a refused beginning and a line that breaks leave nothing behind', async () => {
    const uploads = make();
    await expect(uploads.keep('q/a', pieces('12345', '6'), { bytesMax: 5 })).rejects.toThrow(TooMuch);
    await expect(uploads.keep('q/a', pieces('x'), { bytesMax: 5, first: () => { throw new Error('not this'); } })).rejects.toThrow('not this');
    async function* broken(): AsyncGenerator<Uint8Array> { yield bytes('a'); await Promise.reject(new Error('the line broke')); }
    await expect(uploads.keep('q/a', broken(), { bytesMax: 5 })).rejects.toThrow('the line broke');
    expect(names()).toEqual([]);
  });

  test.each(['../outside', '/etc/passwd', 'a/../../b', 'a\u0000', '.hidden', 'a//b', ''])('a name like %j leads nowhere', async (name) => {
    const uploads = make();
    await expect((async () => uploads.read(name))()).rejects.toThrow('no name of a file');
    await expect((async () => uploads.write(name, bytes('x')))()).rejects.toThrow('no name of a file');
    await expect((async () => uploads.remove(name))()).rejects.toThrow('no name of a file');
  });

  test('what is older than a moment is listed by folder, so many at most', async () => {
    const uploads = make();
    for (const name of ['quarantine/a', 'quarantine/b', 'quarantine/c', 'ready/d']) await uploads.write(name, bytes('x'));
    const before = instant(Date.now() - DAY_MS / 2);
    expect(await uploads.listOlder('quarantine', { before, max: 9 })).toEqual([]);
    for (const name of ['quarantine/a', 'quarantine/b', 'ready/d']) age(name);
    expect([...await uploads.listOlder('quarantine', { before, max: 9 })].sort()).toEqual(['quarantine/a', 'quarantine/b']);
    expect(await uploads.listOlder('quarantine', { before, max: 1 })).toHaveLength(1);
    expect(await uploads.listOlder('nothing', { before, max: 1 })).toEqual([]);
  });
});

test('files on disk are for our own account alone, and browsers send to us', async () => {
  const uploads = createDiskUploads(folder);
  await uploads.write('a', bytes('x'));
  expect(statSync(join(folder, 'a')).mode & 0o077).toBe(0);
  expect([uploads.origin, await uploads.offer('a', { bytes: 1, withinMs: 1_000 })]).toEqual([null, null]);
});

describe('an address of the bucket', () => {
  const put = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { method: 'PUT', body, headers: { 'content-type': 'application/octet-stream', ...headers } });

  test('takes one file of the size and type it was given for', async () => {
    const uploads = inBucket();
    const url = await uploads.offer('quarantine/att_1', { bytes: 7, withinMs: 60_000 }) ?? '';
    expect(new URL(url).origin).toBe(uploads.origin);
    for (const [body, headers] of [['one two three', {}], ['one', {}], ['one two', { 'content-type': 'text/html' }]] as const) expect((await put(url, body, headers)).status).toBe(403);
    expect((await put(url.replace('att_1', 'att_2'), 'one two')).status).toBe(403);
    expect((await fetch(url)).status).toBe(403);
    expect(s3.names()).toEqual([]);
    expect((await put(url, 'one two')).status).toBe(200);
    expect(text(await uploads.read('quarantine/att_1'))).toBe('one two');
  });

  test('takes nothing when its time is over', async () => {
    const url = await inBucket().offer('a', { bytes: 1, withinMs: 1_000 }) ?? '';
    await new Promise((resolve) => { setTimeout(resolve, 2_100); });
    expect((await put(url, 'x')).status).toBe(403);
  });
});

test('a bucket whose keys are others’ answers nothing, and that is a fault, not an empty file', async () => {
  await inBucket().write('a', bytes('x'));
  await expect(inBucket({ secretAccessKey: 'another' }).read('a')).rejects.toThrow('SignatureDoesNotMatch');
});
