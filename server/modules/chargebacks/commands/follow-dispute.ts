import { bearerOf, isClosed, nextState, phaseOf, type Chargeback, type ChargebackState } from '#domain/chargebacks/chargeback.ts';
import { chargebackEntry, chargebackWonEntry, lostHeldEntry, lostReleasedEntry } from '#domain/chargebacks/postings.ts';
import type { ChargebackMoved } from '#domain/events.ts';
import { isCurrency, type Money } from '#domain/kit/money.ts';
import { invariant } from '#domain/kit/assert.ts';
import { ok } from '#domain/kit/result.ts';
import { MINUTE_MS, after } from '#domain/kit/time.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import { partsOf, totalOf, type Hold } from '#domain/settlement/hold.ts';
import { providerFeeEntry } from '#domain/settlement/postings.ts';
import type { DisputeFacts } from '#server/adapters/stripe/port.ts';
import { followChargeback } from '#server/modules/collaborations/index.ts';
import { chargeBack, findHoldOfIntent, keepMovement, letRelease, lockHold, mayBePaying, noteDispute, refundUnderWay, stopRelease } from '#server/modules/settlement/index.ts';
import type { Tx } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { ChargebackContext } from '../context.ts';
import * as rows from '../rows/store.ts';

/** Reads a complaint at the provider and lets what is read decide. A complaint about money that is not ours is left alone. Throws: NotYet, Fault (retryable). Source: MONEY.md §4. */
export async function followDispute(ctx: ChargebackContext, { objectId }: { objectId: string }): Promise<void> {
  await applyDispute(ctx, await ctx.payments.readDispute(objectId));
}

/** Writes down what was read of a complaint: its state, its books, and what follows for money and work, in one transaction. Reading the same again changes nothing. Throws: NotYet (retryable). */
export async function applyDispute(ctx: ChargebackContext, facts: DisputeFacts): Promise<void> {
  const { intentId } = facts;
  const found = intentId === null ? undefined : await ctx.read((tx) => findHoldOfIntent(tx, intentId));
  if (!found) return;
  await ctx.transaction(async (tx) => {
    const read = await readUnderLock(ctx, tx, { facts, hold: found });
    if (read === null) throw new NotYet('the work has not heard yet that it is paid', after(ctx.clock.now(), MINUTE_MS));
    const { current, next } = read;
    const hold = await bookMovements(ctx, tx, { hold: await lockHold(tx, found.id), facts });
    if (current !== null && current.state === next.state) return ok(undefined);
    const borneBy = next.state === 'lost' || next.state === 'accepted' ? await bearLoss(ctx, tx, { hold, chargeback: next }) : null;
    await write(ctx, tx, { current, next: { ...next, borneBy } });
    return ok(undefined);
  });
}

const wordsOf = (it: Pick<Chargeback, 'reason'>): string => `The card holder disputed the payment at their bank: ${it.reason.replaceAll('_', ' ')}.`;

/** All of a hold: of one that was divided a bank can only take a part. */
const isWhole = (hold: Hold, amount: Money): boolean => hold.creatorPart === null && amount.minor === totalOf(hold).minor;

type Read = { readonly current: Chargeback | null; readonly next: Chargeback };

/** The work first, then the chargeback: always in this order, so that no two writers wait for each other. Nothing while the work must hear something first. */
async function readUnderLock(ctx: ChargebackContext, tx: Tx, { facts, hold }: { facts: DisputeFacts; hold: Hold }): Promise<Read | null> {
  const known = await rows.find(tx, facts.id);
  const state = nextState(known ?? null, facts.status);
  const moved = known?.state !== state;
  const turn = !isClosed(state) ? 'opened' as const : state === 'won' || state === 'warning_closed' ? 'won' as const : 'lost' as const;
  const lostHeld = turn !== 'lost' || ((hold.state === 'funded' || hold.state === 'reverting') && isWhole(hold, facts.amount));
  const work = lostHeld ? turn : 'won' as const;
  const waits = work === 'won' && (await rows.hasOtherOpen(tx, { id: facts.id, collaborationId: hold.collaborationId }));
  if (moved && !waits && !(await followChargeback(ctx, tx, { id: hold.collaborationId, turn: work, note: wordsOf(facts) }))) return null;
  const current = (await rows.lock(tx, facts.id)) ?? null;
  const fresh: Chargeback = {
    id: facts.id, holdId: hold.id, collaborationId: hold.collaborationId, brandId: hold.brandId, creatorId: hold.creatorId, state, reason: facts.reason, amount: facts.amount, authentication: facts.authentication, dueAt: facts.dueAt,
    borneBy: null, evidence: null, evidenceBy: null, evidenceAt: null, acceptBy: null, openedAt: facts.openedAt, closedAt: null, version: 1,
  };
  const closedAt = isClosed(state) ? ctx.clock.now() : null;
  const unanswered = current !== null && phaseOf(current.state) !== phaseOf(state) ? { evidence: null, evidenceBy: null, evidenceAt: null, acceptBy: null } : {};
  return { current, next: { ...(current ?? fresh), ...unanswered, state, reason: facts.reason, amount: facts.amount, dueAt: facts.dueAt, closedAt } };
}

/** Books each movement of our balance that a complaint has caused and that is not in the books yet, with the provider's fee. */
async function bookMovements(ctx: ChargebackContext, tx: Tx, { hold, facts }: { hold: Hold; facts: DisputeFacts }): Promise<Hold> {
  let current = hold;
  for (const it of facts.movements) {
    if (!(await keepMovement(tx, it))) continue;
    invariant(isCurrency(it.currency), 'a movement in a currency that is not ours', it.id);
    const taken = it.amountMinor < 0n;
    const amount = { minor: taken ? -it.amountMinor : it.amountMinor, currency: it.currency };
    const entries: LedgerEntry[] = amount.minor === 0n ? [] : [taken ? chargebackEntry(hold, it.id, amount) : chargebackWonEntry(hold, it.id, amount)];
    if (it.feeMinor > 0n) entries.push(providerFeeEntry(hold, it.id, { minor: it.feeMinor, currency: it.currency }));
    current = await noteDispute(ctx, tx, { hold: current, note: taken ? 'chargeback' : 'chargebackWon', entries, reason: facts.reason });
  }
  return current;
}

/** Decides who bears a lost complaint, and books it. Throws: NotYet while a payment to the creator may be on its way. Source: MONEY.md §10, disputeBearer; RELIABILITY.md §4.1. */
async function bearLoss(ctx: ChargebackContext, tx: Tx, { hold, chargeback }: { hold: Hold; chargeback: Chargeback }): Promise<NonNullable<Chargeback['borneBy']>> {
  const { id, reason, amount } = chargeback;
  const whole = isWhole(hold, amount);
  if ((hold.state === 'funded' || hold.state === 'reverting') && whole) {
    await chargeBack(ctx, tx, { hold, entries: [lostHeldEntry(hold, id, amount)], reason });
    return 'unpaid';
  }
  if (hold.state === 'clawing_back' && amount.minor === totalOf(hold).minor) {
    const left = await refundUnderWay(tx, hold);
    if (left === 'perhaps') throw new NotYet('a refund may be on its way', after(ctx.clock.now(), MINUTE_MS));
    if (left === 'yes') return 'platform';
    // The bank was quicker than our refund: what was held for the brand is what it took, the rest was the creator's and is our loss.
    await chargeBack(ctx, tx, { hold, entries: [lostHeldEntry(hold, id, partsOf(hold).toBrand)], reason });
    return 'platform';
  }
  // A complaint about a part, or about money that went back already: nothing of it was the creator's doing.
  if (!whole || (hold.state !== 'releasing' && hold.state !== 'released')) return 'platform';
  const bearer = bearerOf(ctx.bearers, reason);
  if (hold.state === 'releasing' && bearer === 'creator') {
    if (await mayBePaying(tx, hold)) throw new NotYet('a payment to the creator may be on its way', after(ctx.clock.now(), MINUTE_MS));
    const entry = lostReleasedEntry(hold, { chargebackId: id, borneBy: 'unpaid' });
    await chargeBack(ctx, tx, { hold, entries: entry ? [entry] : [], reason });
    return 'unpaid';
  }
  const entry = lostReleasedEntry(hold, { chargebackId: id, borneBy: bearer });
  await noteDispute(ctx, tx, { hold, note: 'chargebackLost', entries: entry ? [entry] : [], reason });
  return bearer;
}

async function write(ctx: ChargebackContext, tx: Tx, { current, next }: Read): Promise<void> {
  const now = ctx.clock.now();
  const from: ChargebackState | '-' = current?.state ?? '-';
  const change = { id: ctx.random.id('change', now), from, to: next.state, what: current === null ? 'opened' : next.state, by: null, at: now };
  if (current === null) await rows.insert(tx, next);
  await rows.save(tx, next);
  await rows.addChange(tx, next.id, change);
  if (isClosed(next.state)) await letRelease(tx, next.id, now);
  else await stopRelease(tx, { collaborationId: next.collaborationId, reason: 'chargeback', ref: next.id, at: now });
  const event: ChargebackMoved = { type: 'chargeback-moved', chargebackId: next.id, collaborationId: next.collaborationId, changeId: change.id, to: next.state, borneBy: next.borneBy };
  await announce(tx, event, { now, random: ctx.random });
}
