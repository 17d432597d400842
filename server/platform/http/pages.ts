import express, { type RequestHandler, type Response, type Router } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENCODINGS = [['br', 'br'], ['gzip', 'gz']] as const;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain; charset=utf-8', html: 'text/html; charset=utf-8' };

/** Sends the file the build compressed, when the browser takes it: nothing is compressed while we answer. */
function precompressed(folder: string): RequestHandler {
  const known = new Map<string, boolean>();
  return (request, response, next) => {
    const ending = request.path.split('.').at(-1) ?? '';
    const type = TYPES[ending];
    if (!type || request.method !== 'GET' || request.path.includes('..')) return next();
    for (const [name, suffix] of ENCODINGS) {
      const path = `${request.path}.${suffix}`;
      const there = known.get(path) ?? existsSync(join(folder, path));
      known.set(path, there);
      if (!there || !request.acceptsEncodings(name)) continue;
      response.set({ 'content-encoding': name, 'content-type': type, vary: 'accept-encoding' });
      request.url = path;
      break;
    }
    next();
  };
}

const cacheFor = (response: Response, path: string): void => {
  response.set('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** The front page was drawn when it was built; the browser's scripts take it over as it is. */
function drawnFront(folder: string): RequestHandler {
  const there = existsSync(join(folder, 'landing.html'));
  return (request, _response, next) => {
    if (there && request.path === '/') request.url = '/landing.html';
    next();
  };
}

/** Serves the built screens: files with their hash for ever, and the one page for every address of the app. */
export function servePages(folder: string): Router {
  const router = express.Router();
  router.use(drawnFront(folder));
  router.use(precompressed(folder));
  router.use(express.static(folder, { index: false, setHeaders: cacheFor, redirect: false }));
  const index = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : null;
  router.get('/{*path}', (request, response, next) => {
    if (index === null || !request.accepts('html') || request.path.startsWith('/assets/')) return next();
    response.set({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }).end(index);
  });
  return router;
}
