import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultOfSignature, type Keys } from './signature.ts';

export type S3Emulator = Keys & { readonly url: string; readonly bucket: string; names(): readonly string[]; /** Makes a file older than it is. Units: ms. */ age(name: string, ms: number): void; close(): Promise<void> };

type Kept = { readonly bytes: Buffer; readonly type: string; readonly etag: string; readonly atMs: number };
type Work = { readonly name: string; readonly url: URL; readonly request: IncomingMessage; readonly response: ServerResponse; readonly body: Buffer };

const HOST = '127.0.0.1';
const KEYS: Keys = { accessKeyId: 'emulated', secretAccessKey: 'emulated-secret', region: 'eu-west-1' };
const BUCKET = 'files';
const STATUS: Readonly<Record<string, number>> = { NoSuchKey: 404, InvalidRange: 416, MethodNotAllowed: 405 };

const fail = (response: ServerResponse, code: string): void => void response.writeHead(STATUS[code] ?? 403, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);

function get(files: ReadonlyMap<string, Kept>, { name, request, response }: Work): void {
  const kept = files.get(name);
  if (!kept) return fail(response, 'NoSuchKey');
  const head = { 'content-type': kept.type, etag: kept.etag, 'last-modified': new Date(kept.atMs).toUTCString(), 'accept-ranges': 'bytes' };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from !== undefined && Number(from) >= kept.bytes.length) return fail(response, 'InvalidRange');
  const part = from === undefined ? kept.bytes : kept.bytes.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
  response.writeHead(from === undefined ? 200 : 206, { ...head, 'content-length': part.length, ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${kept.bytes.length}` }) });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function list(files: ReadonlyMap<string, Kept>, { url, response }: Work): void {
  const [prefix, max] = [url.searchParams.get('prefix') ?? '', Number(url.searchParams.get('max-keys') ?? 1_000)];
  const after = url.searchParams.get('continuation-token') ?? '';
  const names = [...files.keys()].filter((it) => it.startsWith(prefix) && it > after).sort();
  const shown = names.slice(0, max);
  const items = shown.map((it) => `<Contents><Key>${it}</Key><LastModified>${new Date(files.get(it)?.atMs ?? 0).toISOString()}</LastModified><Size>${files.get(it)?.bytes.length ?? 0}</Size></Contents>`).join('');
  const more = names.length > shown.length;
  response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${shown.at(-1) ?? ''}</NextContinuationToken>` : ''}<KeyCount>${shown.length}</KeyCount>${items}</ListBucketResult>`);
}

function answer(files: Map<string, Kept>, work: Work): void {
  const { name, request, response, body } = work;
  switch (request.method) {
    case 'GET': case 'HEAD': return name === '' ? list(files, work) : get(files, work);
    case 'PUT': {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      files.set(name, { bytes: body, type: request.headers['content-type'] ?? 'binary/octet-stream', etag, atMs: Date.now() });
      return void response.writeHead(200, { etag }).end();
    }
    case 'DELETE': files.delete(name); return void response.writeHead(204).end();
    default: return fail(response, 'MethodNotAllowed');
  }
}

/** Starts a stand-in for S3 with one bucket in memory, by path, on loopback. Every signature is checked, also that the signed length and type are those that came. Browsers of any page may send. It shares no code with the product. */
export async function startS3Emulator({ port = 0 }: { readonly port?: number } = {}): Promise<S3Emulator> {
  const files = new Map<string, Kept>();
  const server = createServer((request, response) => void (async () => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(200, { 'access-control-allow-methods': 'PUT', 'access-control-allow-headers': '*' }).end();
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? HOST}`);
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const fault = faultOfSignature({ method: request.method ?? '', url, headers: request.headers, bodySha256: createHash('sha256').update(body).digest('hex'), nowMs: Date.now() }, KEYS);
    if (fault !== null) return fail(response, fault);
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    return bucket === BUCKET ? answer(files, { name: rest.join('/'), url, request, response, body }) : fail(response, 'NoSuchKey');
  })());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  return {
    ...KEYS, bucket: BUCKET, url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    names: () => [...files.keys()].sort(),
    age: (name, ms) => { const kept = files.get(name); if (kept) files.set(name, { ...kept, atMs: kept.atMs - ms }); },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
