import { invariant } from '#domain/kit/assert.ts';
import { toCanonicalJson } from '#domain/kit/json.ts';
import { ok } from '#domain/kit/result.ts';
import { sha256 } from '#server/platform/random.ts';
import type { SettlementContext } from '../context.ts';
import * as policies from '../policies/store.ts';

/** Keeps the policy of rails this process runs under, at boot: holds name its version. Throws: InvariantViolation when the same version said something else before. Source: MONEY.md §10. */
export async function keepRailPolicy(ctx: SettlementContext): Promise<void> {
  const { policy } = ctx.railSettings;
  const fingerprint = sha256(toCanonicalJson(policy));
  const kept = await ctx.transaction(async (tx) => ok(await policies.keep(tx, { version: policy.version, policy, sha256: fingerprint, at: ctx.clock.now() })));
  invariant(kept.value === fingerprint, 'a version of the policy of rails was changed: give it a new version', policy.version);
}
