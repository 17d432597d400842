import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Readable } from 'node:stream';
import { isFileName } from '../files/names.ts';
import { invariant } from '#domain/kit/assert.ts';
import { SECOND_MS } from '#domain/kit/time.ts';
import { partOf, type UploadsPort } from './port.ts';

/** A bucket of anything that speaks S3. `endpoint`: where it is when it is not Amazon's. */
export type S3Settings = { readonly bucket: string; readonly region: string; readonly endpoint: string | null; readonly accessKeyId: string; readonly secretAccessKey: string };

const TYPE = 'application/octet-stream';
const TRIES_MAX = 3;
const STATUS_MISSING = 404;

const clientOf = (it: S3Settings): S3Client => new S3Client({
  region: it.region, credentials: { accessKeyId: it.accessKeyId, secretAccessKey: it.secretAccessKey }, maxAttempts: TRIES_MAX,
  ...(it.endpoint === null ? {} : { endpoint: it.endpoint, forcePathStyle: true }),
  // Others than Amazon do not know its newer checksums.
  requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
});

/** What is asked for, or nothing when it is not there. */
async function orNothing<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === STATUS_MISSING) return null;
    throw error;
  }
}

/** Keeps what is handed in in a bucket. What comes through us is first kept whole in `spool`; browsers may send straight to the bucket. Throws: InvariantViolation for a name that is none; Error when the storage does not answer. */
export function createS3Uploads(settings: S3Settings, spool: UploadsPort): UploadsPort {
  const client = clientOf(settings);
  const at = (name: string): { Bucket: string; Key: string } => {
    invariant(isFileName(name), 'this is no name of a file', name);
    return { Bucket: settings.bucket, Key: name };
  };
  const read = async (name: string, range?: string): Promise<Readable | null> => {
    const found = await orNothing(client.send(new GetObjectCommand({ ...at(name), ...(range === undefined ? {} : { Range: range }) })));
    return found?.Body instanceof Readable ? found.Body : null;
  };
  return {
    origin: settings.endpoint === null ? `https://${settings.bucket}.s3.${settings.region}.amazonaws.com` : new URL(settings.endpoint).origin,
    offer: (name, { bytes, withinMs }) => getSignedUrl(client, new PutObjectCommand({ ...at(name), ContentLength: bytes, ContentType: TYPE }), { expiresIn: withinMs / SECOND_MS, signableHeaders: new Set(['host', 'content-length', 'content-type']) }),
    async keep(name, stream, it) {
      const bytes = await spool.keep(name, stream, it);
      const spooled = await spool.open(name);
      invariant(spooled, 'what was just kept is there', name);
      try {
        await client.send(new PutObjectCommand({ ...at(name), Body: Readable.from(spooled.stream), ContentLength: bytes, ContentType: TYPE }));
      } finally {
        await spool.remove(name);
      }
      return bytes;
    },
    write: async (name, bytes) => void await client.send(new PutObjectCommand({ ...at(name), Body: bytes, ContentLength: bytes.length, ContentType: TYPE })),
    async read(name) {
      const stream = await read(name);
      return stream && Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>));
    },
    async open(name, wanted) {
      const head = await orNothing(client.send(new HeadObjectCommand(at(name))));
      if (!head) return null;
      const bytes = head.ContentLength ?? 0;
      const part = partOf(wanted, bytes);
      const stream = await read(name, part ? `bytes=${part.from}-${part.to}` : undefined);
      return stream && { bytes, part, stream };
    },
    remove: async (name) => void await client.send(new DeleteObjectCommand(at(name))),
    async listOlder(folder, { before, max }) {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket: settings.bucket, Prefix: `${at(folder).Key}/`, ...(token === undefined ? {} : { ContinuationToken: token }) }));
        for (const it of page.Contents ?? []) if (it.Key !== undefined && it.LastModified && it.LastModified.getTime() < before) names.push(it.Key);
        token = page.NextContinuationToken;
      } while (token !== undefined && names.length < max);
      return names.slice(0, max);
    },
    tidy: (before) => spool.tidy(before),
  };
}
