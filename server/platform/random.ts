import { createHash, randomBytes } from 'node:crypto';
import { idFrom, type Id, type IdKind } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';

/** Where ids and secrets come from. */
export type Random = {
  id<Kind extends IdKind>(kind: Kind, now: Instant): Id<Kind>;
  /** 256 bits as url-safe text. */
  secret(): string;
};

const COUNT_MAX = 0x3f_ffff;

/** Writes a UUIDv7: 48 bits of time, a count of 22 bits, then chance. Units: ms. Shapes: `count` below 2^22. Source: RFC 9562 §5.7 and §6.2, method 1. */
export function uuidV7(now: Instant, count: number, chance: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(now, 0, 6);
  Buffer.from(chance).copy(bytes, 10, 0, 6);
  bytes.writeUInt16BE(0x7000 | (count >> 10), 6);
  bytes.writeUInt16BE(0x8000 | ((count & 0x3ff) << 4) | ((chance[6] ?? 0) & 0x0f), 8);
  return bytes.toString('hex');
}

/** The random source of production. Ids of one process sort as they were made, also within one millisecond. */
export function createRandom(): Random {
  let last = { at: -1, count: 0 };
  return {
    id(kind, now) {
      last = last.at === now ? { at: now, count: (last.count + 1) & COUNT_MAX } : { at: now, count: 0 };
      return idFrom(kind, uuidV7(now, last.count, randomBytes(7)));
    },
    secret: () => randomBytes(32).toString('base64url'),
  };
}

/** SHA-256 of a text, as hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
