import { createHash, createHmac } from 'node:crypto';
import type { LinkPurpose } from '#domain/accounts/mailed-links.ts';

/** What is stored of a token: its SHA-256. */
export const fingerprintOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token of a mailed link, made from its id and the secret each time it is needed and stored nowhere. */
export const linkToken = (secret: string, it: { id: string; purpose: LinkPurpose }): string => createHmac('sha256', secret).update(`${it.purpose}:${it.id}`).digest('base64url');
