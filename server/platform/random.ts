import { createHash, randomBytes } from 'node:crypto';
import { idFrom, type Id, type IdKind } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';

/** Where ids and secrets come from. */
export type Random = {
  id<Kind extends IdKind>(kind: Kind, now: Instant): Id<Kind>;
  /** 256 bits as url-safe text. */
  secret(): string;
};

/** Writes a UUIDv7: 48 bits of time, then chance; ids made later sort later. Units: ms. Source: RFC 9562 §5.7. */
export function uuidV7(now: Instant, chance: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(now, 0, 6);
  Buffer.from(chance).copy(bytes, 6, 0, 10);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex');
}

/** The random source of production. */
export const createRandom = (): Random => ({
  id: (kind, now) => idFrom(kind, uuidV7(now, randomBytes(10))),
  secret: () => randomBytes(32).toString('base64url'),
});

/** SHA-256 of a text, as hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
