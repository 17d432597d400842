import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Keys = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly region: string };
export type Asked = { readonly method: string; readonly url: URL; readonly headers: IncomingHttpHeaders; readonly bodySha256: string; readonly nowMs: number };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
/** As RFC 3986 wants it, which is stricter than what the language offers. */
const escaped = (text: string): string => encodeURIComponent(text).replaceAll(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
const pathOf = (url: URL): string => url.pathname.split('/').map((it) => escaped(decodeURIComponent(it))).join('/');
const queryOf = (url: URL): string => [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature').map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort().join('&');
const momentOf = (text: string): number => Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

type Said = { readonly credential: string; readonly signed: readonly string[]; readonly signature: string; readonly at: string; readonly expiresSeconds: number; readonly payload: string };

function saidIn({ url, headers }: Asked): Said | null {
  const query = (name: string): string => url.searchParams.get(name) ?? '';
  if (query('X-Amz-Signature') !== '') return { credential: query('X-Amz-Credential'), signed: query('X-Amz-SignedHeaders').split(';'), signature: query('X-Amz-Signature'), at: query('X-Amz-Date'), expiresSeconds: Number(query('X-Amz-Expires')), payload: 'UNSIGNED-PAYLOAD' };
  const [, credential = '', signed = '', signature = ''] = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  return signature === '' ? null : { credential, signed: signed.split(';'), signature, at: String(headers['x-amz-date'] ?? ''), expiresSeconds: 900, payload: String(headers['x-amz-content-sha256'] ?? '') };
}

/** Says why a request is not signed as it must be, or nothing when it is. Source: AWS Signature Version 4, by the letter. */
export function faultOfSignature(asked: Asked, keys: Keys): string | null {
  const said = saidIn(asked);
  if (!said) return 'AccessDenied';
  const scope = `${said.at.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  if (said.credential !== `${keys.accessKeyId}/${scope}`) return 'InvalidAccessKeyId';
  if (!(asked.nowMs < momentOf(said.at) + said.expiresSeconds * 1_000)) return 'ExpiredToken';
  // What a payload was signed as, it must be; only these may be left out.
  if (!['UNSIGNED-PAYLOAD', asked.bodySha256].includes(said.payload)) return 'XAmzContentSHA256Mismatch';
  if (!said.signed.includes('host')) return 'SignatureDoesNotMatch';
  const headers = said.signed.map((name) => `${name}:${String(asked.headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`).join('');
  const canonical = [asked.method, pathOf(asked.url), queryOf(asked.url), headers, said.signed.join(';'), said.payload].join('\n');
  const key = [keys.region, 's3', 'aws4_request'].reduce((made, it) => hmac(made, it), hmac(`AWS4${keys.secretAccessKey}`, said.at.slice(0, 8)));
  const wanted = hmac(key, ['AWS4-HMAC-SHA256', said.at, scope, sha256(canonical)].join('\n'));
  const given = Buffer.from(said.signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? null : 'SignatureDoesNotMatch';
}
