import type { HoldMoved } from '#domain/events.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Result } from '#domain/kit/result.ts';
import { decideHold, HOLD_NOTES, type Hold, type HoldNote, type HoldState, type HoldStep } from '#domain/settlement/hold.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import { ok } from '#domain/kit/result.ts';
import { bookingOf } from '#server/modules/ledger/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { announcement } from '#server/platform/outbox/outbox.ts';
import * as store from './store.ts';

export type StepTaken = { readonly step: HoldStep; readonly change?: Partial<Hold>; readonly reason?: string | null; readonly entries?: readonly LedgerEntry[] };

type Taken = Promise<Result<Hold, SettlementError>>;

/** Takes one step of a locked hold: table, record, history, books and event, all in the caller's transaction. Errors: SettlementError. */
export const takeStep = (ctx: Context, tx: Tx, it: { hold: Hold } & StepTaken): Taken => step(ctx, (query) => tx.run(query), it);

/** Takes the step that ends the caller's transaction; it leaves together with the commit. Errors: SettlementError, and then nothing has left. */
export const takeLastStep = (ctx: Context, tx: Tx, it: { hold: Hold } & StepTaken): Taken => step(ctx, (query) => tx.runLast(query), it);

async function step(ctx: Context, run: Tx['run'], it: { hold: Hold } & StepTaken): Taken {
  const decision = decideHold(it.hold, it.step);
  if (!decision.ok) return decision;
  const next: Hold = { ...decision.value, ...it.change };
  invariant(next.state === decision.value.state && next.version === it.hold.version, 'a step changes the state by the table alone', { id: it.hold.id, step: it.step });
  const now = ctx.clock.now();
  const change = { id: ctx.random.id('change', now), step: it.step, from: it.hold.state, to: next.state, reason: it.reason ?? null, at: now };
  const moved: HoldMoved = { type: 'hold-moved', holdId: next.id, collaborationId: next.collaborationId, from: change.from, to: change.to, reason: change.reason, atMs: now };
  await store.saveStep(run, next, { change, event: announcement(moved, { now, random: ctx.random, holdChangeId: change.id }), booking: bookingOf(ctx, { entries: it.entries ?? [], holdChangeId: change.id }) });
  return ok({ ...next, version: next.version + 1 });
}

/** Notes what happened within a state: a capture, a renewal, a part that went back, a chargeback. The history and the books name it; the state stays. */
export async function noteWithin(ctx: Context, tx: Tx, it: { hold: Hold; step: HoldNote; change: Partial<Hold>; entries: readonly LedgerEntry[]; reason?: string }): Promise<Hold> {
  invariant((HOLD_NOTES[it.step] as readonly HoldState[]).includes(it.hold.state), 'nothing of this kind happens in this state', { id: it.hold.id, step: it.step, state: it.hold.state });
  const next: Hold = { ...it.hold, ...it.change };
  const now = ctx.clock.now();
  const change = { id: ctx.random.id('change', now), step: it.step, from: next.state, to: next.state, reason: it.reason ?? null, at: now };
  await store.saveStep((query) => tx.run(query), next, { change, event: null, booking: bookingOf(ctx, { entries: it.entries, holdChangeId: change.id }) });
  return { ...next, version: next.version + 1 };
}
