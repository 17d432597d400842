import { invariant } from '#domain/kit/assert.ts';
import { toCanonicalJson } from '#domain/kit/json.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { HOUR_MS, MINUTE_MS, after, type Instant } from '#domain/kit/time.ts';
import type { HoldState } from '#domain/settlement/hold.ts';
import type { Facts, PlannedCall, ProviderAnswer } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { Fault, NotYet } from '#server/platform/faults.ts';
import { sha256 } from '#server/platform/random.ts';
import * as calls from './calls/store.ts';
import { noteAnswer, noteNoAnswer } from './commands/watch-provider.ts';
import type { SettlementContext } from './context.ts';
import * as holds from './holds/store.ts';
import * as stops from './stops/store.ts';

/** Which step of which thing a call serves; with the number of the try it makes the key. */
export type Purpose = {
  readonly scope: string; readonly holdId: string | null; readonly accountId: string | null;
  /** The call is begun only while its hold is in one of these states, decided under its row lock: nobody can take another way in the meantime. */
  readonly onlyIn?: readonly HoldState[];
};

/** How a step ended; what is unknown is thrown as a fault and tried again. */
export type Outcome<Expected extends Facts> =
  | { readonly kind: 'done'; readonly facts: Expected }
  | { readonly kind: 'needs_brand' | 'declined'; readonly code: string; readonly message: string };

/** Keys are kept 24 h by the provider; after 23 we look up and never resend. Source: MONEY.md §5. */
const KEY_LIFE_MS = 23 * HOUR_MS;
/** The same failure stored under a key comes back for ever; after this many tries we look up and take a new key. */
const STORED_TRIES_MAX = 3;

/**
 * Carries out one planned call: records the intent and its key, sends, records the answer. Never inside a transaction.
 * A call whose outcome is unknown keeps its key; one that was declined gets a new one. Throws: Fault (retryable) when the outcome is unknown.
 */
export async function carryOut<Expected extends Facts>(ctx: SettlementContext, purpose: Purpose, call: PlannedCall): Promise<Outcome<Expected>> {
  const row = await recordIntent(ctx, purpose, call);
  if (row.state === 'done') return { kind: 'done', facts: calls.readFacts(row.answer) as Expected };
  const old = row.first_sent_at !== null && ctx.clock.now() - row.first_sent_at > KEY_LIFE_MS;
  if (old) {
    const found = await findEffect(ctx, row, call);
    if (found) return { kind: 'done', facts: found as Expected };
    await close(ctx, row.id, { kind: 'declined', code: 'no_effect_found', message: 'looked up after 23 hours: it had no effect', needsBrand: false });
    return carryOut(ctx, purpose, call);
  }
  await write(ctx, (tx) => calls.markSent(tx, row.id, ctx.clock.now()));
  const answer = await ctx.payments.send(call, row.key);
  await (answer.kind === 'unknown' ? noteNoAnswer(ctx) : noteAnswer(ctx));
  if (answer.kind === 'unknown') return unknownOutcome<Expected>(ctx, { row, call, answer });
  await close(ctx, row.id, answer);
  if (answer.kind === 'done') return { kind: 'done', facts: answer.facts as Expected };
  return { kind: answer.needsBrand ? 'needs_brand' : 'declined', code: answer.code, message: answer.message };
}

type Unknown = { row: calls.CallRow; call: PlannedCall; answer: Extract<ProviderAnswer, { kind: 'unknown' }> };

async function unknownOutcome<Expected extends Facts>(ctx: SettlementContext, { row, call, answer }: Unknown): Promise<Outcome<Expected>> {
  if (answer.stored && row.tries_count + 1 >= STORED_TRIES_MAX) {
    const found = await findEffect(ctx, row, call);
    if (found) return { kind: 'done', facts: found as Expected };
    await close(ctx, row.id, { kind: 'declined', code: 'stored_failure', message: answer.why, needsBrand: false });
  }
  throw new Fault(`${call.operation} has no answer: ${answer.why}`);
}

/** The row to work on: the open one of this step, the finished one, or a new try after a definite no. */
async function recordIntent(ctx: SettlementContext, purpose: Purpose, call: PlannedCall): Promise<calls.CallRow> {
  const recorded = await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const stop = purpose.holdId === null ? undefined : await stops.findOfHold(tx, purpose.holdId);
    if (stop) throw new NotYet(`the money stands still: ${stop.code}`, after(now, HOUR_MS));
    await checkState(tx, purpose, now);
    const latest = await calls.findLatest(tx, purpose.scope);
    const paramsSha256 = sha256(toCanonicalJson({ ...call }));
    if (latest && latest.state !== 'declined' && latest.state !== 'needs_brand') {
      invariant(latest.params_sha256 === paramsSha256, 'one key never stands for two different calls', { key: latest.key });
      return ok(latest);
    }
    return ok(await calls.record(tx, {
      id: ctx.random.id('providerCall', now), scope: purpose.scope, try: (latest?.try ?? 0) + 1, holdId: purpose.holdId, accountId: purpose.accountId, operation: call.operation,
      params: { id: call.id ?? null, ...call.params }, paramsSha256, stripeAccount: call.stripeAccount ?? null, at: now,
    }));
  });
  invariant(recorded.ok, 'recording an intent cannot be refused');
  return recorded.value;
}

async function checkState(tx: Tx, { holdId, onlyIn }: Purpose, now: Instant): Promise<void> {
  if (!onlyIn || holdId === null) return;
  const hold = await holds.lock(tx, holdId);
  if (!hold || !onlyIn.includes(hold.state)) throw new NotYet('the money has taken another way', after(now, MINUTE_MS));
}

async function findEffect(ctx: SettlementContext, row: calls.CallRow, call: PlannedCall): Promise<Facts | null> {
  const found = await ctx.payments.lookUp(call);
  await write(ctx, (tx) => calls.markLookedUp(tx, row.id, after(ctx.clock.now(), 0)));
  if (found) await close(ctx, row.id, { kind: 'done', facts: found });
  return found;
}

async function close(ctx: SettlementContext, id: string, answer: Exclude<ProviderAnswer, { kind: 'unknown' }>): Promise<void> {
  const at = ctx.clock.now();
  await write(ctx, (tx) => (answer.kind === 'done'
    ? calls.answer(tx, { id, state: 'done', objectId: answer.facts.id, answer: calls.storedFacts(answer.facts), errorCode: null, at })
    : calls.answer(tx, { id, state: answer.needsBrand ? 'needs_brand' : 'declined', objectId: null, answer: { message: answer.message }, errorCode: answer.code, at })));
}

async function write(ctx: SettlementContext, work: (tx: Tx) => Promise<void>): Promise<void> {
  await ctx.transaction(async (tx) => { await work(tx); return ok(undefined); });
}

/** Runs what a person waits for; when the provider does not answer they are told so, and the intent stays recorded. Errors: PROVIDER_UNAVAILABLE. */
export async function orUnavailable<Answer extends Result<unknown, unknown>>(work: () => Promise<Answer>): Promise<Answer | Result<never, { readonly code: 'PROVIDER_UNAVAILABLE' }>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return err({ code: 'PROVIDER_UNAVAILABLE' } as const);
    throw error;
  }
}
