import { expect, test } from 'vitest';
import { piecesOf, sniff, tidyName } from './attachment.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0));
const box = (brand: string): Uint8Array => bytes(`\0\0\0\x20ftyp${brand}\0\0\0\0`);

test.each([
  ['\xff\xd8\xff\xe0          ', 'image/jpeg'], ['\x89PNG\r\n\x1a\n        ', 'image/png'], ['GIF89a          ', 'image/gif'], ['RIFF....WEBPVP8 ', 'image/webp'], ['%PDF-1.7        ', 'application/pdf'],
  ['RIFF....WAVEfmt ', 'audio/wav'], ['OggS            ', 'audio/ogg'], ['ID3\x04          ', 'audio/mpeg'], ['\xff\xfb            ', 'audio/mpeg'], ['\x1a\x45\xdf\xa3            ', 'video/webm'],
])('%j is known by its first bytes', (text, type) => {
  expect(sniff(bytes(text))?.type).toBe(type);
});

test('a box is what its brand says; what we cannot show is not taken', () => {
  expect(['isom', 'mp42', 'qt  ', 'M4A ', 'avif', 'heic', 'mif1'].map((it) => sniff(box(it))?.type ?? null)).toEqual(['video/mp4', 'video/mp4', 'video/quicktime', 'audio/mp4', 'image/avif', null, null]);
});

test.each(['<svg xmlns="http', '<!doctype html> ', 'MZ\x90\0            ', 'PK\x03\x04           ', '#!/bin/sh       ', '', 'RIFF....AVI     ', ' %PDF-1.7       '])('%j is not taken', (text) => {
  expect(sniff(bytes(text))).toBeNull();
});

test('a name is shown without folders, controls and signs that turn it round', () => {
  expect(['C:\\secret\\a.jpg', '../../etc/passwd', 'a\u202Egpj.exe', 'x"\r\nSet-Cookie: a', '', `${'n'.repeat(200)}.jpeg`].map(tidyName)).toEqual(['a.jpg', 'passwd', 'a gpj.exe', 'x Set-Cookie a', 'file', `${'n'.repeat(68)}…${'n'.repeat(5)}.jpeg`]);
});

test('a long text is read in pieces, of which each stretch of three hundred lies whole in one', () => {
  const text = Array.from({ length: 15_000 }, (_, index) => String.fromCharCode(0x4e00 + (index % 9_973))).join('');
  const pieces = piecesOf(text);
  expect(Math.max(...pieces.map((it) => it.length))).toBeLessThanOrEqual(8_000);
  for (let at = 0; at + 300 <= text.length; at += 97) expect(pieces.some((it) => it.includes(text.slice(at, at + 300)))).toBe(true);
  expect([piecesOf(''), piecesOf('short')]).toEqual([[''], ['short']]);
});
