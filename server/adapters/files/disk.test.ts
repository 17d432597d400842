import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskFiles } from './disk.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fairhold-files-')); });
afterEach(() => rmSync(folder, { recursive: true }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file is kept, and read as it was', async () => {
  const files = createDiskFiles(folder);
  expect(await files.read('documents/doc_1.pdf')).toBeNull();
  await files.write('documents/doc_1.pdf', bytes('first'));
  expect(new TextDecoder().decode(await files.read('documents/doc_1.pdf') ?? bytes(''))).toBe('first');
  expect(statSync(join(folder, 'documents', 'doc_1.pdf')).mode & 0o077).toBe(0);
});

test('the first file of a name stays, also when ten write at once, and nothing unfinished is left', async () => {
  const files = createDiskFiles(folder);
  await files.write('documents/a.pdf', bytes('first'));
  await Promise.all(Array.from({ length: 10 }, (_, index) => files.write('documents/a.pdf', bytes(`later ${index}`))));
  expect(new TextDecoder().decode(await files.read('documents/a.pdf') ?? bytes(''))).toBe('first');
  expect(readdirSync(join(folder, 'documents'))).toEqual(['a.pdf']);
});

test.each(['../outside.pdf', '/etc/passwd', 'a/../../b.pdf', 'a\u0000.pdf', '.hidden', 'a//b.pdf', ''])('a name like %j leads nowhere', async (name) => {
  await expect(createDiskFiles(folder).read(name)).rejects.toThrow('no name of a file');
  await expect(createDiskFiles(folder).write(name, bytes('x'))).rejects.toThrow('no name of a file');
});
