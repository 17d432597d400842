import { behaviourOf } from '../cards/bank.ts';
import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { bare } from '../engine/present.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, need, save, shape, type Metadata } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { DAY_S, move } from './balance.ts';
import type { Charge } from './records.ts';

type Status = 'needs_response' | 'under_review' | 'won' | 'lost' | 'warning_needs_response' | 'warning_under_review' | 'warning_closed';

/** A card holder's complaint at their bank. Units: minor units. */
export type Dispute = Thing & {
  readonly amount: number; readonly currency: string; readonly charge: string; readonly payment_intent: string | null; readonly status: Status; readonly reason: string; readonly metadata: Metadata; readonly created: number;
  readonly balance_transactions: readonly Thing[]; readonly evidence: Readonly<Record<string, unknown>>;
  readonly evidence_details: { readonly due_by: number | null; readonly has_evidence: boolean; readonly past_due: boolean; readonly submission_count: number } & Readonly<Record<string, unknown>>;
};

/** What the provider keeps for a dispute, won or lost. Units: minor units. */
const DISPUTE_FEE = 1_500;
const ANSWER_DAYS = 9;
const BANK_DAYS = 60;
const MINUTE_MS = 60_000;

const isWarning = (status: Status): boolean => status.startsWith('warning_');

function withdraw(world: World, account: string, dispute: Dispute): Dispute {
  const booked = move(world, {
    account, amount: -dispute.amount, currency: dispute.currency, type: 'adjustment', source: dispute.id, description: `Chargeback withdrawal for ${dispute.charge}`,
    fee: { amount: DISPUTE_FEE, type: 'stripe_fee', description: 'Dispute fee' },
  });
  return save<Dispute>(world, { ...dispute, balance_transactions: [...dispute.balance_transactions, bare(world, booked) as Thing] });
}

/** What a card holder says, and whether their bank only asks. */
export type Complaint = { readonly reason: string; readonly inquiry?: true };

/** A card holder complains: the money and a fee are taken at once, unless the bank only asks. The card says what about, unless a test does. */
export function openDispute(world: World, chargeId: string, about?: Complaint): void {
  const row = world.store.find<Charge>(chargeId);
  const plan = about ?? (row ? behaviourOf(row.value._number).dispute : undefined);
  if (!row || !plan || row.value.disputed) return;
  const { account, value: charge } = row;
  const amount = charge.amount_captured - charge.amount_refunded;
  if (amount <= 0) return;
  const due_by = world.clock.now() + ANSWER_DAYS * DAY_S;
  const opened = world.store.put(account, shape<Dispute>(world, 'Dispute', {
    id: newId('dp'), amount, currency: charge.currency, charge: charge.id, payment_intent: charge.payment_intent, created: world.clock.now(), status: plan.inquiry ? 'warning_needs_response' : 'needs_response', reason: plan.reason,
    is_charge_refundable: plan.inquiry === true, evidence_details: { due_by, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0, submission_method: 'not_submitted' },
    payment_method_details: { type: 'card', card: { brand: 'visa', case_type: plan.inquiry ? 'inquiry' : 'chargeback', network: 'visa', network_reason_code: '10' } },
  }));
  // An inquiry leaves the charge refundable: a refund is the cheapest answer to it.
  save<Charge>(world, { ...charge, disputed: plan.inquiry !== true });
  const dispute = plan.inquiry ? opened : withdraw(world, account, opened);
  emit(world, 'charge.dispute.created', dispute);
  if (!plan.inquiry) emit(world, 'charge.dispute.funds_withdrawn', dispute);
  schedule(world, { job: 'dispute_overdue', subject: dispute.id, due_ms: due_by * 1000 });
}

/** Ends a dispute; money that was taken comes back when it is won. The fee does not. */
function close(world: World, dispute: Dispute, status: 'won' | 'lost' | 'warning_closed'): Dispute {
  const account = world.store.find(dispute.id)?.account ?? '';
  let ended = save<Dispute>(world, { ...dispute, status, is_charge_refundable: status !== 'lost' });
  if (status === 'won') {
    const booked = move(world, { account, amount: dispute.amount, currency: dispute.currency, type: 'adjustment', source: dispute.id, description: `Chargeback reversal for ${dispute.charge}` });
    ended = save<Dispute>(world, { ...ended, balance_transactions: [...ended.balance_transactions, bare(world, booked) as Thing] });
    save<Charge>(world, { ...need<Charge>(world, { object: 'charge', id: dispute.charge, account }), disputed: false });
    emit(world, 'charge.dispute.funds_reinstated', ended);
  }
  emit(world, 'charge.dispute.closed', ended);
  return ended;
}

const current = (world: World, id: string): Dispute | undefined => world.store.find<Dispute>(id)?.value;

/** Nobody has answered in time. */
export function disputeOverdue(world: World, id: string): void {
  const dispute = current(world, id);
  if (dispute?.status !== 'needs_response' && dispute?.status !== 'warning_needs_response') return;
  const late = { ...dispute, evidence_details: { ...dispute.evidence_details, past_due: true } };
  close(world, late, isWarning(dispute.status) ? 'warning_closed' : 'lost');
}

/** The bank decides: by the words a test has put into the evidence, and against the platform when there are none. */
export function decideDispute(world: World, id: string): void {
  const dispute = current(world, id);
  if (dispute?.status === 'warning_under_review') close(world, dispute, 'warning_closed');
  if (dispute?.status === 'under_review') close(world, dispute, dispute.evidence['uncategorized_text'] === 'winning_evidence' ? 'won' : 'lost');
}

function submit(world: World, dispute: Dispute): Dispute {
  const said = dispute.evidence['uncategorized_text'];
  const clear = said === 'winning_evidence' || said === 'losing_evidence';
  schedule(world, { job: 'decide_dispute', subject: dispute.id, due_ms: world.clock.now_ms() + (clear ? MINUTE_MS : BANK_DAYS * DAY_S * 1000) });
  const { evidence_details } = dispute;
  return { ...dispute, status: isWarning(dispute.status) ? 'warning_under_review' : 'under_review', evidence_details: { ...evidence_details, submission_count: evidence_details.submission_count + 1, submission_method: 'manual' } };
}

const ANSWERABLE: readonly Status[] = ['needs_response', 'warning_needs_response'];
const TEXT_MAX = 20_000;
const TEXTS_MAX = 150_000;

function update(world: World, call: Call): Dispute {
  const before = named<Dispute>(world, call, 'dispute');
  const it = call.params as { evidence?: Readonly<Record<string, unknown>>; submit?: boolean; metadata?: unknown };
  if (it.evidence && !ANSWERABLE.includes(before.status)) throw invalid(`This dispute is ${before.status}: evidence can no longer be given.`, { code: 'dispute_not_answerable' });
  const evidence = { ...before.evidence, ...it.evidence };
  const texts = Object.values(evidence).filter((text): text is string => typeof text === 'string');
  if (texts.some((text) => text.length > TEXT_MAX) || texts.join('').length > TEXTS_MAX) throw invalid('The evidence is too long.', { code: 'parameter_invalid_string_length', param: 'evidence' });
  const filled = { ...before, evidence, metadata: mergeMetadata(before.metadata, it.metadata), evidence_details: { ...before.evidence_details, has_evidence: texts.some((text) => text !== '') } };
  const sends = it.evidence !== undefined && it.submit !== false;
  const saved = save<Dispute>(world, sends ? submit(world, filled) : filled);
  emit(world, 'charge.dispute.updated', saved);
  return saved;
}

function accept(world: World, call: Call): Dispute {
  const dispute = named<Dispute>(world, call, 'dispute');
  if (!ANSWERABLE.includes(dispute.status)) throw invalid(`This dispute is already ${dispute.status}.`, { code: 'dispute_not_answerable' });
  return close(world, dispute, isWarning(dispute.status) ? 'warning_closed' : 'lost');
}

type Warning = Thing & { readonly charge: string; readonly payment_intent: string | null };

/** A bank warns that a card holder has reported a charge. */
export function warnOfFraud(world: World, chargeId: string): void {
  const row = world.store.find<Charge>(chargeId);
  if (!row) return;
  const warning = world.store.put(row.account, shape<Warning>(world, 'EarlyFraudWarning', {
    id: newId('issfr'), object: 'radar.early_fraud_warning', actionable: true, charge: chargeId, payment_intent: row.value.payment_intent, created: world.clock.now(), fraud_type: 'made_with_stolen_card',
  }));
  emit(world, 'radar.early_fraud_warning.created', warning);
}

/** Complaints, and warnings before them. */
export const DISPUTES: Handlers = {
  'get /v1/disputes': (world, call) => page(call, matching<Dispute>(world, call, { object: 'dispute', same: ['charge', 'payment_intent'] })),
  'get /v1/disputes/{id}': (world, call) => named(world, call, 'dispute'),
  'post /v1/disputes/{id}': update,
  'post /v1/disputes/{id}/close': accept,
  'get /v1/radar/early_fraud_warnings': (world, call) => page(call, matching<Warning>(world, call, { object: 'radar.early_fraud_warning', same: ['charge', 'payment_intent'] })),
  'get /v1/radar/early_fraud_warnings/{id}': (world, call) => named(world, call, 'radar.early_fraud_warning'),
};
