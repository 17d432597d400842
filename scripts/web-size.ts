import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean };
type Manifest = Readonly<Record<string, Chunk>>;

/** The most JavaScript the front page may need. Units: bytes after gzip. */
const FIRST_ROUTE_BYTES_MAX = 130_000;
const FIRST_ROUTE = ['index.html', 'app/pages/landing.tsx'];

/** Every script a chunk needs before it runs, itself included. */
function filesOf(manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunk.imports ?? []) filesOf(manifest, next, seen);
  return seen;
}

/** Measures a build. Units: bytes after gzip. */
export function firstRouteBytes(dist: string): number {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const keys = new Set(FIRST_ROUTE.flatMap((it) => [...filesOf(manifest, it)]));
  const files = new Set([...keys].map((it) => manifest[it]?.file ?? ''));
  return [...files].filter((it) => it.endsWith('.js')).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

if (import.meta.main) {
  const dist = process.argv[2] ?? fileURLToPath(new URL('../dist/web', import.meta.url));
  const bytes = firstRouteBytes(dist);
  process.stdout.write(`first route: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzipped (at most ${FIRST_ROUTE_BYTES_MAX / 1000})\n`);
  if (bytes > FIRST_ROUTE_BYTES_MAX) process.exitCode = 1;
}
