import { EVIDENCE_BEFORE_MS, isAnswerable, isClosed, phaseOf, type Chargeback } from '#domain/chargebacks/chargeback.ts';
import { WORDS_LENGTH_MAX } from '#domain/chargebacks/evidence.ts';
import type { ChargebackError } from '#domain/chargebacks/errors.ts';
import type { ChargebackAnswered } from '#domain/events.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { after } from '#domain/kit/time.ts';
import type { DisputeFacts } from '#server/adapters/stripe/port.ts';
import { carryOut } from '#server/modules/settlement/index.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { ChargebackContext } from '../context.ts';
import { answeringStaff } from '../policy.ts';
import { evidenceOf } from '../proof.ts';
import * as rows from '../rows/store.ts';
import { applyDispute } from './follow-dispute.ts';

type Answered = Result<Chargeback, ChargebackError>;

/** Staff sends the bank what proves the work, with words of their own; once, whoever presses first. Errors: ChargebackError. */
export async function submitEvidence(ctx: ChargebackContext, { chargebackId, words }: { chargebackId: string; words: string }): Promise<Answered> {
  const staff = answeringStaff(ctx.viewer);
  if (!staff.ok) return staff;
  if ([...words].length > WORDS_LENGTH_MAX) return err({ code: 'WORDS_TOO_LONG', lengthMax: WORDS_LENGTH_MAX });
  return giveEvidence(ctx, { chargebackId, words, by: staff.value.memberId });
}

/** Decides what is sent to the bank, in one row: nobody can do it a second time. The sending follows. Errors: ChargebackError. */
async function giveEvidence(ctx: ChargebackContext, it: { chargebackId: string; words: string; by: string | null }): Promise<Answered> {
  const known = await ctx.read((tx) => rows.find(tx, it.chargebackId));
  if (!known) return err({ code: 'CHARGEBACK_NOT_FOUND' });
  const evidence = await evidenceOf(ctx.as('worker'), known, it.words);
  return ctx.transaction(async (tx): Promise<Answered> => {
    const current = await rows.lock(tx, it.chargebackId);
    if (!current) return err({ code: 'CHARGEBACK_NOT_FOUND' });
    if (isClosed(current.state)) return err({ code: 'CHARGEBACK_CLOSED' });
    if (current.evidenceAt !== null || current.acceptBy !== null || !isAnswerable(current.state)) return err({ code: 'EVIDENCE_ALREADY_SENT' });
    const now = ctx.clock.now();
    const next: Chargeback = { ...current, evidence, evidenceBy: it.by, evidenceAt: now };
    await rows.save(tx, next);
    await rows.addChange(tx, current.id, { id: ctx.random.id('change', now), from: current.state, to: current.state, what: it.by === null ? 'evidence given in time by itself' : 'evidence given', by: it.by, at: now });
    await announce(tx, { type: 'chargeback-answered', chargebackId: current.id } satisfies ChargebackAnswered, { now, random: ctx.random });
    return ok({ ...next, version: current.version + 1 });
  });
}

/** Staff gives in: the money stays with the card holder. Errors: ChargebackError. */
export async function acceptChargeback(ctx: ChargebackContext, { chargebackId }: { chargebackId: string }): Promise<Answered> {
  const staff = answeringStaff(ctx.viewer);
  if (!staff.ok) return staff;
  return ctx.transaction(async (tx): Promise<Answered> => {
    const current = await rows.lock(tx, chargebackId);
    if (!current) return err({ code: 'CHARGEBACK_NOT_FOUND' });
    if (isClosed(current.state)) return err({ code: 'CHARGEBACK_CLOSED' });
    if (current.evidenceAt !== null || current.acceptBy !== null || !isAnswerable(current.state)) return err({ code: 'EVIDENCE_ALREADY_SENT' });
    const now = ctx.clock.now();
    const next: Chargeback = { ...current, acceptBy: staff.value.memberId };
    await rows.save(tx, next);
    await rows.addChange(tx, current.id, { id: ctx.random.id('change', now), from: current.state, to: current.state, what: 'given in', by: staff.value.memberId, at: now });
    await announce(tx, { type: 'chargeback-answered', chargebackId: current.id } satisfies ChargebackAnswered, { now, random: ctx.random });
    return ok({ ...next, version: current.version + 1 });
  });
}

/** Sends the bank what was decided, once; a refusal of the provider means that it knows better, and is read. Throws: Fault (retryable). */
export async function answerBank(ctx: ChargebackContext, { chargebackId }: { chargebackId: string }): Promise<void> {
  const it = await ctx.read((tx) => rows.find(tx, chargebackId));
  if (!it || isClosed(it.state) || (it.evidence === null && it.acceptBy === null)) return;
  const purpose = { scope: `${it.id}:${phaseOf(it.state)}`, holdId: it.holdId, accountId: it.brandId };
  const outcome = await carryOut<DisputeFacts>(ctx, purpose, it.evidence === null
    ? { operation: 'disputes.close', id: it.id, params: {} }
    : { operation: 'disputes.update', id: it.id, params: { evidence: it.evidence, submit: true } });
  await applyDispute(ctx, outcome.kind === 'done' ? outcome.facts : await ctx.payments.readDispute(it.id));
}

/** Gives the evidence for every chargeback that nobody has answered two days before its last one. Returns how many. Source: MONEY.md §4. */
export async function giveEvidenceInTime(ctx: ChargebackContext): Promise<number> {
  const due = await ctx.read((tx) => rows.listDue(tx, after(ctx.clock.now(), EVIDENCE_BEFORE_MS)));
  for (const chargebackId of due) await giveEvidence(ctx, { chargebackId, words: '', by: null });
  return due.length;
}
