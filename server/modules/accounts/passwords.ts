import { hash, verify } from '@node-rs/argon2';

/** Argon2id, as the package does unless told otherwise. Source: OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Makes the hash of a password that is stored. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Stands in for the hash nobody has, so that an unknown address costs as much as a known one. */
const nobodysHash = hashPassword('nobody');

/** Says whether a password is the one behind a hash. Without a hash the answer is no, after the same work. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash), password);
  return fits && passwordHash !== null;
}
