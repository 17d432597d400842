import { randomInt } from 'node:crypto';

const LOW_BITS = 32n;
const LOW_MAX = 2 ** 32;

/** Makes the id of something uploaded at a moment: its upper half counts seconds, its lower half is chance. Units: ms since 1970. */
export const idAt = (moment_ms: number): string => ((BigInt(Math.floor(moment_ms / 1_000)) << LOW_BITS) + BigInt(randomInt(LOW_MAX))).toString();

/** The second an id was made, as the network counts. Units: ms since 1970. */
export const momentOf = (id: string): number => Number(BigInt(id) >> LOW_BITS) * 1_000;

/** The code of the short link to a video. */
export const shortCodeOf = (id: string): string => `ZM${BigInt(id).toString(36)}`;
