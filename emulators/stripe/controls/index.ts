import { act } from '../engine/act.ts';
import { Problem } from '../engine/problems.ts';
import type { Fault, Faults } from '../engine/faults.ts';
import type { Thing } from '../engine/store.ts';
import type { World } from '../engine/world.ts';
import type { Logged } from '../http/wire.ts';
import { setStanding, type CapabilityStatus } from '../objects/accounts.ts';
import { finishAtBank, sessionOf, submitCard } from '../objects/checkout-visit.ts';
import type { PaymentMethod } from '../objects/payment-methods.ts';
import { openDispute, warnOfFraud } from '../objects/disputes.ts';
import { returnUrl } from '../pages/bank.ts';
import { successUrl } from '../pages/checkout.ts';
import { complaint, handIn, SAMPLE, type Details } from '../pages/onboarding.ts';
import type { Post, Script } from '../webhooks/post.ts';

/** What the controls steer. */
export type Desk = { readonly world: World; readonly faults: Faults; readonly post: Post; readonly log: Logged[]; runDue(): void; reset(): void };

type Body = Readonly<Record<string, unknown>>;
type Control = (desk: Desk, id: string, body: unknown) => object | Promise<object>;

const refuse = (message: string): Problem => new Problem(400, { type: 'invalid_request_error', message });

function clock({ world, runDue }: Desk, _id: string, body: unknown): object {
  const it = (body ?? {}) as { advance_ms?: number; now_ms?: number; freeze?: boolean };
  world.clock.move(it);
  runDue();
  return { now_ms: world.clock.now_ms(), frozen: world.clock.isFrozen() };
}

function addFaults({ faults }: Desk, _id: string, body: unknown): object {
  const list = Array.isArray(body) ? body as Fault[] : [body as Fault];
  faults.add(list);
  return { faults: faults.list() };
}

function dump({ world }: Desk): object {
  const objects: Record<string, object[]> = {};
  for (const kind of KINDS) {
    const rows = [...world.store.all<Thing>(kind)];
    if (rows.length > 0) objects[kind] = rows.map(({ account, value }) => ({ ...Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_'))), _account: account }));
  }
  return { now_ms: world.clock.now_ms(), objects, deliveries_waiting: world.store.count('x.delivery') };
}

const KINDS: readonly string[] = [
  'v2.core.account', 'customer', 'payment_method', 'setup_intent', 'checkout.session', 'payment_intent', 'charge', 'refund', 'transfer', 'transfer_reversal', 'application_fee', 'fee_refund', 'payout', 'topup',
  'dispute', 'radar.early_fraud_warning', 'balance_transaction', 'balance_settings', 'event', 'v2.core.event', 'webhook_endpoint', 'v2.core.event_destination', 'file',
];

/** Does what a visitor of the page would do; a bank that asks is answered as `bank` says, yes unless told otherwise. */
function completeCheckout({ world }: Desk, id: string, body: unknown): object {
  const it = (body ?? {}) as { card?: string; bank?: 'succeed' | 'fail' };
  const step = act(world, () => submitCard(world, id, { number: it.card ?? '4242424242424242' }));
  if (step.next === 'bank') act(world, () => finishAtBank(world, step.intent, it.bank !== 'fail'));
  const session = sessionOf(world, id);
  if (session.status !== 'complete') throw new Problem(402, { type: 'card_error', code: 'authentication_failed', message: session._error });
  return { status: session.status, url: successUrl(session), payment_intent: session.payment_intent, setup_intent: session.setup_intent };
}

function answerBank({ world }: Desk, id: string, body: unknown): object {
  const { outcome } = (body ?? {}) as { outcome?: 'succeed' | 'fail' };
  if (outcome !== 'succeed' && outcome !== 'fail') throw refuse('outcome is succeed or fail.');
  const { intent, session } = act(world, () => finishAtBank(world, id, outcome === 'succeed'));
  return { status: intent.status, url: session ? successUrl(session) : intent._returnUrl === null ? null : returnUrl(intent) };
}

function completeAccount({ world }: Desk, id: string, body: unknown): object {
  const details: Details = { ...SAMPLE, ...(body as Partial<Details> | undefined) };
  const wrong = complaint(details);
  if (wrong !== '') throw refuse(wrong);
  act(world, () => handIn(world, id, details));
  return { account: id };
}

function changeAccount({ world }: Desk, id: string, body: unknown): object {
  const it = (body ?? {}) as { transfers?: CapabilityStatus; payouts?: CapabilityStatus; why?: string; iban?: string };
  const account = act(world, () => setStanding(world, id, { transfers: it.transfers ?? 'restricted', payouts: it.payouts ?? it.transfers ?? 'restricted', ...(it.iban ? { iban: it.iban } : {}), why: it.why ?? 'requirements_past_due' }));
  return { account: id, transfers: account._transfers, payouts: account._payouts };
}

/** Changes fields of a kept object behind everybody's back, as a mistake at the provider would; null removes the object. */
function forge({ world }: Desk, id: string, body: unknown): object {
  const row = world.store.find(id);
  if (!row) throw refuse(`no such object: ${id}`);
  act(world, () => (body === null ? world.store.drop(id) : world.store.put(row.account, { ...row.value, ...(body as Body), id })));
  return { forged: id };
}

/** The bank of a saved card changes its mind: the card behaves as another of the list from now on. */
function changeCard({ world }: Desk, id: string, body: unknown): object {
  const { number } = (body ?? {}) as { number?: string };
  const card = world.store.find<PaymentMethod>(id);
  if (!card || number === undefined) throw refuse('a saved card and a number are needed.');
  act(world, () => world.store.put(card.account, { ...card.value, _number: number }));
  return { card: id };
}

/** The card holder of a charge complains now, whatever the card. */
function complain({ world }: Desk, id: string, body: unknown): object {
  const it = (body ?? {}) as { reason?: string; inquiry?: true };
  act(world, () => openDispute(world, id, { reason: it.reason ?? 'fraudulent', ...(it.inquiry ? { inquiry: true } : {}) }));
  return { charge: id };
}

/** The bank of a charge warns of fraud now. */
function warn({ world }: Desk, id: string): object {
  act(world, () => warnOfFraud(world, id));
  return { charge: id };
}

const CONTROLS: readonly (readonly [method: string, pattern: RegExp, control: Control])[] = [
  ['POST', /^\/clock$/, clock],
  ['GET', /^\/clock$/, ({ world }) => ({ now_ms: world.clock.now_ms(), frozen: world.clock.isFrozen() })],
  ['POST', /^\/faults$/, addFaults],
  ['GET', /^\/faults$/, ({ faults }) => ({ faults: faults.list() })],
  ['DELETE', /^\/faults$/, ({ faults }) => {
    faults.clear();
    return { faults: [] };
  }],
  ['POST', /^\/webhooks$/, ({ post }, _id, body) => {
    post.script(body as Script);
    post.wake();
    return { script: body as Script };
  }],
  ['POST', /^\/deliver$/, async ({ post }) => ({ waiting: await post.drain() })],
  ['GET', /^\/dump$/, (desk) => dump(desk)],
  ['GET', /^\/requests$/, ({ log }) => ({ requests: log })],
  ['DELETE', /^\/requests$/, ({ log }) => {
    log.length = 0;
    return { requests: [] };
  }],
  ['POST', /^\/reset$/, (desk) => {
    desk.reset();
    return { reset: true };
  }],
  ['POST', /^\/forge\/(\w+)$/, forge],
  ['POST', /^\/checkout\/(\w+)\/complete$/, completeCheckout],
  ['POST', /^\/3ds\/(\w+)$/, answerBank],
  ['POST', /^\/charges\/(\w+)\/dispute$/, complain],
  ['POST', /^\/charges\/(\w+)\/fraud-warning$/, warn],
  ['POST', /^\/accounts\/(\w+)\/complete$/, completeAccount],
  ['POST', /^\/accounts\/(\w+)\/standing$/, changeAccount],
  ['POST', /^\/cards\/(\w+)$/, changeCard],
];

/** Answers the emulator's own addresses, by which a test or a demo steers it. */
export async function control(desk: Desk, it: { method: string; path: string; body: string }): Promise<{ status: number; body: object }> {
  const path = it.path.slice('/_emulator'.length);
  for (const [method, pattern, run] of CONTROLS) {
    const match = method === it.method ? pattern.exec(path) : null;
    if (!match) continue;
    try {
      return { status: 200, body: await run(desk, match[1] ?? '', it.body === '' ? undefined : JSON.parse(it.body) as Body) };
    } catch (error) {
      if (error instanceof Problem) return { status: error.status, body: { error: error.body } };
      if (error instanceof Error) return { status: 400, body: { error: { message: error.message } } };
      throw error;
    }
  }
  return { status: 404, body: { error: { message: `no such control: ${it.method} ${it.path}` } } };
}
