import type { IncomingMessage } from 'node:http';
import { Problem } from '../engine/problems.ts';
import type { Upload } from '../engine/world.ts';

const BYTES_MAX = 8_000_000;

/** Reads a request's bytes. Throws: Problem 413 when there are too many. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BYTES_MAX) throw new Problem(413, { type: 'invalid_request_error', message: 'The request is too large.' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const field = (head: string, name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(head)?.[1];

/** Takes a multipart form apart: its plain fields, and the file. */
export function readMultipart(bytes: Buffer, contentType: string): { fields: Record<string, string>; upload?: Upload } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const fields: Record<string, string> = {};
  let upload: Upload | undefined;
  // Latin-1 keeps each byte as one character, so that the file comes out as it went in.
  for (const part of boundary === undefined ? [] : bytes.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const gap = part.indexOf('\r\n\r\n');
    const head = part.slice(0, gap);
    const body = part.slice(gap + 4, -2);
    const filename = field(head, 'filename');
    const name = field(head, '[^e]name') ?? field(head, 'name') ?? '';
    if (filename === undefined) fields[name] = Buffer.from(body, 'latin1').toString('utf8');
    else upload = { filename, type: /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1] ?? 'application/octet-stream', bytes: Buffer.from(body, 'latin1') };
  }
  return { fields, ...(upload ? { upload } : {}) };
}
