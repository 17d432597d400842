import { toJson } from './json.ts';

/** We were wrong: the books, a table or our own code is in a state that must not be. Never caught but at the edge. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/** Stops at once when a claim does not hold; stays on in production. Throws: InvariantViolation; a retry does not help. */
export function invariant(claim: unknown, sentence: string, details?: unknown): asserts claim {
  if (!claim) throw new InvariantViolation(details === undefined ? sentence : `${sentence}: ${toJson(details)}`);
}

/** Marks a branch the types say cannot be reached. Throws: InvariantViolation. */
export function assertNever(value: never): never {
  throw new InvariantViolation(`unexpected value: ${toJson(value)}`);
}
