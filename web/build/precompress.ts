import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;
/** Below this a compressed answer is no shorter on the wire. */
const BYTES_MIN = 512;

function compressFile(path: string): void {
  const content = readFileSync(path);
  if (content.length < BYTES_MIN) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
}

/** Writes `.br` and `.gz` beside every text file of the build, so that the server never compresses while it answers. */
export function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'fairhold-precompress',
    apply: 'build',
    configResolved(config) { outDir = resolve(config.root, config.build.outDir); },
    closeBundle() {
      for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && TEXT.test(entry.name)) compressFile(join(entry.parentPath, entry.name));
      }
    },
  };
}
