import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random letters and digits. */
export const letters = (length: number): string => [...randomBytes(length)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** Makes an id as the provider writes it. */
export const newId = (prefix: string): string => `${prefix}_${letters(24)}`;

/** The account whose secret key the caller holds. */
export const PLATFORM = 'acct_1EmulatorPlatform00';
