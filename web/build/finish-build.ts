import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { drawFront } from './draw-front.ts';

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;
/** Below this a compressed answer is no shorter on the wire. */
const BYTES_MIN = 512;

function compressFile(path: string): void {
  const content = readFileSync(path);
  if (content.length < BYTES_MIN) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
}

/** Draws the front page, then writes `.br` and `.gz` beside every text file of the build, so that the server neither draws nor compresses while it answers. */
export function finishBuild(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'fairhold-finish-build',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await drawFront(root, outDir);
      for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && TEXT.test(entry.name)) compressFile(join(entry.parentPath, entry.name));
      }
    },
  };
}
