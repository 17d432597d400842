import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createWorker, type Worker as Reader } from 'tesseract.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { answerInTurn } from '#server/platform/thread.ts';

// Reads pictures in a thread of its own, one after the other: codes, and words in two lights.

const packages = createRequire(import.meta.url);
/** Words are read best at this size. Units: pixels. */
const READ_WIDTH_MIN = 1_400;
const READ_WIDTH_MAX = 2_200;
const CODE_WIDTH_MAX = 1_600;
const TURNS = [0, -8, 8] as const;
const SURE_PERCENT = 70;

let reader: Promise<Reader> | undefined;
const openReader = (): Promise<Reader> => (reader ??= createWorker('eng', 1, { langPath: join(dirname(packages.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int'), cacheMethod: 'none', gzip: true }));

let codes: Promise<unknown> | undefined;
const openCodes = (): Promise<unknown> => (codes ??= Promise.resolve(prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(packages.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer }, fireImmediately: true })));

async function readCodes(bytes: Uint8Array): Promise<string[]> {
  await openCodes();
  const { data, info } = await sharp(bytes).flatten({ background: '#ffffff' }).resize({ width: CODE_WIDTH_MAX, withoutEnlargement: true }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = { data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height, colorSpace: 'srgb' as const } as ImageData;
  return (await readBarcodes(image, { tryHarder: true, tryRotate: true, tryInvert: true, maxNumberOfSymbols: 8 })).map((it) => it.text);
}

/** Grey, spread from its darkest to its lightest point (words are few points: by the hundredth part, the ground’s own noise would be spread), large enough, dark words on light ground. */
async function prepared(bytes: Uint8Array, turn: number): Promise<Buffer> {
  const grey = sharp(bytes).flatten({ background: '#ffffff' }).greyscale().normalise({ lower: 0, upper: 100 });
  const { width } = await sharp(bytes).metadata();
  const { channels } = await grey.clone().stats();
  const dark = (channels[0]?.mean ?? 255) < 110;
  const wide = Math.max(READ_WIDTH_MIN, Math.min(READ_WIDTH_MAX, width * 2));
  const turned = dark ? grey.negate({ alpha: false }) : grey;
  return turned.rotate(turn, { background: '#ffffff' }).resize({ width: wide, kernel: 'cubic' }).withMetadata({ density: 150 }).png({ compressionLevel: 1 }).toBuffer();
}

async function readWords(bytes: Uint8Array, upright: boolean): Promise<string[]> {
  const open = await openReader();
  const texts: string[] = [];
  for (const turn of TURNS) {
    const { data } = await open.recognize(await prepared(bytes, turn));
    if (data.text.trim() !== '') texts.push(data.text);
    // Read well, or nothing to read: there is no need to turn it.
    if (turn === 0 && (upright || data.confidence >= SURE_PERCENT || data.text.trim() === '')) break;
  }
  return texts;
}

async function look({ bytes, upright }: { bytes: Uint8Array; upright: boolean }): Promise<readonly string[]> {
  return [...(await readCodes(bytes)), ...(await readWords(bytes, upright))];
}

answerInTurn(look);
