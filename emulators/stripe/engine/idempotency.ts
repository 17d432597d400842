import { createHash } from 'node:crypto';
import { PLATFORM } from './ids.ts';
import { Problem } from './problems.ts';
import type { Thing } from './store.ts';
import type { World } from './world.ts';

/** The first answer given under a key. */
type Kept = Thing & { readonly fingerprint: string; readonly status: number; readonly body: string; readonly kept_ms: number; readonly request_id: string; readonly kept_for_ms: number };

export type Keyed = { readonly key: string; readonly account: string; readonly version: 'v1' | 'v2'; readonly fingerprint: string };

const DAY_MS = 86_400_000;
const KEPT_FOR_MS = { v1: DAY_MS, v2: 30 * DAY_MS } as const;
const SWEEP_AT = 2_000;

const idOf = ({ account, key, version }: Keyed): string => `x.key.${version}.${account}.${key}`;

/** What makes two requests the same. */
export const fingerprintOf = (method: string, path: string, body: string): string => createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex');

/** The answer kept under a key, if the same request was answered before. Throws: Problem when the key was used for another request. */
export function replay(world: World, it: Keyed): { status: number; body: string; requestId: string } | null {
  const kept = world.store.find<Kept>(idOf(it))?.value;
  if (!kept || kept.kept_ms + kept.kept_for_ms <= world.clock.now_ms()) return null;
  if (kept.fingerprint !== it.fingerprint) {
    throw new Problem(400, { type: 'idempotency_error', message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${it.key}' if you meant to execute a different request.` });
  }
  return { status: kept.status, body: kept.body, requestId: kept.request_id };
}

function sweep(world: World): void {
  if (world.store.count('x.kept') < SWEEP_AT) return;
  const old = [...world.store.all<Kept>('x.kept')].filter(({ value }) => value.kept_ms + value.kept_for_ms <= world.clock.now_ms());
  for (const { value } of old) world.store.drop(value.id);
}

/** Keeps an answer under its key, in the transaction that made it. */
export function keep(world: World, it: Keyed, answer: { status: number; body: string; requestId: string }): void {
  sweep(world);
  world.store.put<Kept>(PLATFORM, {
    id: idOf(it), object: 'x.kept', fingerprint: it.fingerprint, status: answer.status, body: answer.body, request_id: answer.requestId, kept_ms: world.clock.now_ms(), kept_for_ms: KEPT_FOR_MS[it.version],
  });
}
