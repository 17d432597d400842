import { expect, test } from 'vitest';
import { Uploads, problemOf, type Begun, type UploadWay } from './uploads.ts';

const file = (name: string, size = 10): Blob & { name: string } => Object.assign(new Blob(['x'.repeat(size)]), { name });

function wayWith(it: { begun?: Begun; statuses: number[]; past?: boolean; finishes?: Awaited<ReturnType<UploadWay['finish']>>[] }): { way: UploadWay; begun: string[]; puts: number } {
  const seen = { way: null as unknown as UploadWay, begun: [] as string[], puts: 0 };
  seen.way = {
    problem: async (it) => (it.type === 'text/html' ? 'Not this kind.' : null),
    begin: async ({ clientId }) => {
      seen.begun.push(clientId);
      return it.begun ?? { kind: 'begun', id: `att_${clientId}`, path: '/files/1', past: it.past === true };
    },
    finish: async () => it.finishes?.shift() ?? { kind: 'done' },
    put: async (_path, _file, { onSent }) => {
      seen.puts += 1;
      onSent(5);
      return { status: it.statuses.shift() ?? 200, message: 'Too large.' };
    },
  };
  return seen;
}
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });
const states = (uploads: Uploads): string[] => uploads.list().map((it) => `${it.name} ${it.state} ${it.sent}/${it.bytes}`);

test('a file is sent and taken with a message', async () => {
  const { way } = wayWith({ statuses: [] });
  const uploads = new Uploads(way);
  uploads.add(file('a.png'));
  expect(states(uploads)).toEqual(['a.png sending 0/10']);
  await settle();
  expect(states(uploads)).toEqual(['a.png done 10/10']);
  expect(uploads.take().map((it) => it.id)).toEqual([expect.stringMatching(/^att_/)]);
  expect(uploads.list()).toEqual([]);
});

test('after a dropped line it is sent again as the same file', async () => {
  const seen = wayWith({ statuses: [0, 503] });
  const uploads = new Uploads(seen.way);
  uploads.add(file('a.png'));
  await settle();
  expect(states(uploads)).toEqual(['a.png away 5/10']);
  uploads.resume();
  await settle();
  uploads.resume();
  await settle();
  expect(states(uploads)).toEqual(['a.png done 10/10']);
  expect(new Set(seen.begun).size).toBe(1);
});

test('what is refused says why and is not sent again by itself', async () => {
  const seen = wayWith({ statuses: [413] });
  const uploads = new Uploads(seen.way);
  uploads.add(file('a.mp4'));
  await settle();
  uploads.resume();
  await settle();
  expect([seen.puts, uploads.list()[0]?.problem, states(uploads)]).toEqual([1, 'Too large.', ['a.mp4 refused 5/10']]);
  const refused = new Uploads(wayWith({ begun: { kind: 'refused', message: 'Too many.' }, statuses: [] }).way);
  refused.add(file('b.png'));
  await settle();
  expect(refused.list()[0]).toMatchObject({ state: 'refused', problem: 'Too many.' });
});

test('what is cancelled does not come back when its answer arrives', async () => {
  const { way } = wayWith({ statuses: [] });
  const uploads = new Uploads(way);
  uploads.add(file('a.png'));
  uploads.remove(uploads.list()[0]?.key ?? '');
  await settle();
  expect(uploads.list()).toEqual([]);
});

test('what will not be taken is refused before a byte of it travels', async () => {
  const seen = wayWith({ statuses: [] });
  const uploads = new Uploads(seen.way);
  uploads.add(Object.assign(new Blob(['<html>'], { type: 'text/html' }), { name: 'page.html' }));
  await settle();
  expect([seen.begun, seen.puts, uploads.list()[0]?.problem, states(uploads)]).toEqual([[], 0, 'Not this kind.', ['page.html refused 0/6']]);
});

test('a file is judged by its content and its size as the server would', async () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  expect(await problemOf(new Blob([new Uint8Array(png)]))).toBeNull();
  expect(await problemOf(new Blob([new Uint8Array(png), new Uint8Array(15 * 1024 * 1024)]))).toBe('This file is too large: it may have 15 MB.');
  for (const it of ['<html>', 'PK\u0003\u0004', '']) expect(await problemOf(new Blob([it]))).toMatch(/not taken/);
});

test('what is sent past the server is there when the server says so', async () => {
  const { way } = wayWith({ statuses: [], past: true, finishes: [{ kind: 'refused', message: 'Not this kind.' }, { kind: 'away' }, { kind: 'done' }] });
  const uploads = new Uploads(way);
  uploads.add(file('a.png'));
  await settle();
  expect([uploads.list()[0]?.problem, states(uploads)]).toEqual(['Not this kind.', ['a.png refused 5/10']]);
  uploads.add(file('b.png'));
  await settle();
  expect(states(uploads)[1]).toBe('b.png away 5/10');
  uploads.resume();
  await settle();
  expect(states(uploads)[1]).toBe('b.png done 10/10');
});
