import react from '@vitejs/plugin-react';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compileWords } from './compile-words.ts';

type Drawer = { drawPage(path: string): Promise<string> };

/** Draws the front page into a file of its own beside the empty one. Shapes: `root` is the folder of the screens, `outDir` where they were built. */
export async function drawFront(root: string, outDir: string): Promise<void> {
  const folder = join(outDir, '..', 'draw-front');
  await build({
    configFile: false, root, logLevel: 'warn', publicDir: false, plugins: [compileWords(), react()],
    build: { ssr: join(root, 'app', 'prerender.tsx'), outDir: folder, emptyOutDir: true, target: 'esnext', rollupOptions: { output: { entryFileNames: 'draw.js' } } },
  });
  const { drawPage } = (await import(pathToFileURL(join(folder, 'draw.js')).href)) as Drawer;
  const empty = readFileSync(join(outDir, 'index.html'), 'utf8');
  writeFileSync(join(outDir, 'landing.html'), empty.replace('<div id="root"></div>', `<div id="root">${await drawPage('/')}</div>`));
  rmSync(folder, { recursive: true });
}
