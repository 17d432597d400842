import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { Providers } from './providers.tsx';
import { AppRouter } from './router.tsx';

/** Draws a page as text at build time, so that people who arrive see it before any script has run. */
export async function drawPage(path: string): Promise<string> {
  const page = <StrictMode><Providers><StaticRouter location={path}><AppRouter /></StaticRouter></Providers></StrictMode>;
  // In one piece: pieces that come later are put in place by inline scripts, which our pages do not run.
  const { prelude } = await prerender(page, { progressiveChunkSize: Number.MAX_SAFE_INTEGER });
  return new Response(prelude).text();
}
