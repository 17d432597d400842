import { expect, test } from 'vitest';
import type { FilmsPort } from '#server/adapters/films/port.ts';
import type { PdfsPort } from '#server/adapters/pdfs/port.ts';
import type { PicturesPort } from '#server/adapters/pictures/port.ts';
import type { MessagingContext } from '../context.ts';
import { lookAt } from './look.ts';

const byte = (it: number): Uint8Array => new Uint8Array([it]);
const stuck = (): Promise<never> => Promise.reject(new Error('it took longer than 60000 ms'));
type Eyes = { readonly pictures?: Partial<PicturesPort>; readonly pdfs?: Partial<PdfsPort>; readonly films?: Partial<FilmsPort> };
/** Everything is seen and nothing is read, unless it is said otherwise. */
const seeing = ({ pictures, pdfs, films }: Eyes): MessagingContext => ({
  pictures: { clean: async (it: Uint8Array) => ({ full: it, thumb: it, width: 4, height: 3 }), read: async () => [], ...pictures },
  pdfs: { look: async () => ({ bytes: byte(2), texts: ['page'], drawn: [byte(3)], poster: byte(3), whole: true }), ...pdfs },
  films: { look: async () => ({ type: 'video/mp4', bytes: byte(2), frames: [byte(3), byte(4)], width: 4, height: 3, whole: true }), ...films },
}) as unknown as MessagingContext;
const pdf = { kind: 'pdf', type: 'application/pdf', bytes: byte(1) } as const;
const film = { kind: 'video', type: 'video/mp4', bytes: byte(1) } as const;

test('a PDF that could not be looked at in time is not taken: it may act by itself', async () => {
  expect(await lookAt(seeing({ pdfs: { look: stuck } }), pdf)).toEqual({ broken: expect.stringMatching(/too long/) });
});

test('what else could not be looked at in time is kept as it came, and is not whole', async () => {
  for (const it of [film, { kind: 'image', type: 'image/png', bytes: byte(1) } as const]) {
    expect(await lookAt(seeing({ pictures: { clean: stuck }, films: { look: stuck } }), it)).toEqual({ kind: it.kind, type: it.type, width: null, height: null, files: [{ variant: 'full', bytes: byte(1) }], texts: [], whole: false });
  }
});

test('a page, a frame or a picture that could not be read leaves the file made anew, with what was read before, and not whole', async () => {
  let reads = 0;
  const read = async (): Promise<readonly string[]> => ((reads += 1) === 2 ? stuck() : ['said']);
  expect(await lookAt(seeing({ pictures: { read } }), film)).toMatchObject({ files: [{ variant: 'full', bytes: byte(2) }, { variant: 'thumb', bytes: byte(4) }], texts: ['said'], whole: false });
  expect(await lookAt(seeing({ pictures: { read: stuck } }), pdf)).toMatchObject({ texts: ['page'], whole: false });
});

test('what goes to a person anyway is not read to its end before', async () => {
  let reads = 0;
  const read = async (): Promise<readonly string[]> => [String(reads += 1)];
  expect(await lookAt(seeing({ pictures: { read }, films: { look: async () => ({ type: 'video/mp4', bytes: byte(2), frames: [byte(3)], width: 4, height: 3, whole: false }) } }), film)).toMatchObject({ whole: false });
  expect(reads).toBe(0);
});

test('what is broken, or is no longer there, is not taken, with a sentence', async () => {
  expect(await lookAt(seeing({ pdfs: { look: async () => ({ fault: 'locked' }) } }), pdf)).toEqual({ broken: expect.stringMatching(/password/) });
  expect(await lookAt(seeing({ films: { look: async () => null } }), film)).toEqual({ broken: expect.stringMatching(/damaged/) });
  expect(await lookAt(seeing({}), { ...pdf, bytes: null })).toEqual({ broken: expect.stringMatching(/damaged/) });
});
