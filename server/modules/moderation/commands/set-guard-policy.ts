import { err, ok, type Result } from '#domain/kit/result.ts';
import type { ModerationError } from '#domain/moderation/errors.ts';
import type { Context } from '#server/platform/command.ts';
import * as policies from '../policies/store.ts';

const REASON_LENGTH_MAX = 2_000;

type Setting = { readonly identifiersOnly: boolean; readonly unlockWhenFunded: boolean; readonly voiceOpen?: boolean | null | undefined; readonly reason: string };

/** Staff says what the guard looks for from now on, with a written reason. Errors: STAFF_ONLY, REASON_NEEDED. */
export async function setGuardPolicy(ctx: Context, it: Setting): Promise<Result<policies.GuardPolicy, ModerationError>> {
  const { viewer } = ctx;
  if (viewer.kind !== 'operator') return err({ code: 'STAFF_ONLY' });
  const reason = it.reason.trim();
  if (reason === '' || reason.length > REASON_LENGTH_MAX) return err({ code: 'REASON_NEEDED' });
  return ctx.transaction(async (tx) => {
    const { version, voiceOpen } = await policies.current(tx);
    const next = { version: version + 1, voiceOpen: it.voiceOpen ?? voiceOpen, identifiersOnly: it.identifiersOnly, unlockWhenFunded: it.unlockWhenFunded };
    await policies.add(tx, { ...next, memberId: viewer.memberId, reason, at: ctx.clock.now() });
    return ok(next);
  });
}
