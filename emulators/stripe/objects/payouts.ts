import { emit } from '../engine/events.ts';
import { newId, PLATFORM } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import { mergeMetadata, named, save, shape, type Metadata } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { bankOf, needPayouts } from './accounts.ts';
import { balanceOf, DAY_S, move, needAvailable } from './balance.ts';
import { planPayout, settingsOf } from './balance-settings.ts';
import type { Payout } from './records.ts';

/** The account number whose bank sends every payout back. */
const CLOSED_ACCOUNT = 'DE62370400440532013001';

type Making = { readonly account: string; readonly amount: number; readonly currency: string; readonly automatic: boolean; readonly metadata?: Metadata; readonly given?: Readonly<Record<string, unknown>> };

function makePayout(world: World, it: Making): Payout {
  const id = newId('po');
  const booked = move(world, { account: it.account, amount: -it.amount, currency: it.currency, type: 'payout', source: id });
  const arrival_date = world.clock.now() + world.settings.payout_days * DAY_S;
  const iban = bankOf(world, it.account);
  const payout = world.store.put(it.account, shape<Payout>(world, 'Payout', {
    id, amount: it.amount, currency: it.currency, created: world.clock.now(), arrival_date, automatic: it.automatic, balance_transaction: booked.id, metadata: it.metadata ?? {}, method: 'standard',
    destination: `ba_${iban.slice(-16)}`, description: it.given?.['description'] ?? (it.automatic ? 'STRIPE PAYOUT' : null), statement_descriptor: it.given?.['statement_descriptor'] ?? null,
    reconciliation_status: it.automatic ? 'in_progress' : 'not_applicable', source_type: 'card', status: 'pending', type: 'bank_account', _iban: iban,
  }));
  schedule(world, { job: 'send_payout', subject: id, due_ms: world.clock.now_ms() + (world.settings.payout_days * DAY_S * 1000) / 2 });
  schedule(world, { job: 'land_payout', subject: id, due_ms: arrival_date * 1000 });
  emit(world, 'payout.created', payout);
  return payout;
}

function create(world: World, call: Call): Payout {
  const it = call.params as { amount: number; currency: string; method?: string };
  if (it.amount < 1) throw invalid('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount' });
  if (it.method === 'instant') throw invalid('This account is not eligible for instant payouts.', { code: 'instant_payouts_unsupported' });
  if (call.account !== PLATFORM) needPayouts(world, call.account);
  const currency = it.currency.toLowerCase();
  needAvailable(world, { account: call.account, amount: it.amount, currency });
  return makePayout(world, { account: call.account, amount: it.amount, currency, automatic: false, metadata: mergeMetadata({}, call.params['metadata']), given: call.params });
}

/** The bank has the payout; it can no longer be canceled. */
export function sendPayout(world: World, id: string): void {
  const payout = world.store.find<Payout>(id)?.value;
  if (payout?.status === 'pending') emit(world, 'payout.updated', save<Payout>(world, { ...payout, status: 'in_transit' }), { status: 'pending' });
}

/** The payout arrives, or comes back. */
export function landPayout(world: World, id: string): void {
  const row = world.store.find<Payout>(id);
  if (!row || (row.value.status !== 'in_transit' && row.value.status !== 'pending')) return;
  const { value: payout, account } = row;
  if (payout._iban === CLOSED_ACCOUNT) {
    const back = move(world, { account, amount: payout.amount, currency: payout.currency, type: 'payout_failure', source: id });
    emit(world, 'payout.failed', save<Payout>(world, { ...payout, status: 'failed', failure_balance_transaction: back.id, failure_code: 'account_closed', failure_message: 'The bank account has been closed.' }));
    return;
  }
  const automatic = payout['automatic'] === true;
  const paid = save<Payout>(world, { ...payout, status: 'paid', ...(automatic ? { reconciliation_status: 'completed' } : {}) });
  emit(world, 'payout.paid', paid);
  if (automatic) emit(world, 'payout.reconciliation_completed', paid);
}

function cancel(world: World, call: Call): Payout {
  const payout = named<Payout>(world, call, 'payout');
  if (payout.status !== 'pending' || payout['automatic'] === true) throw invalid('You can only cancel manual payouts that are pending.', { code: 'payout_not_cancelable' });
  const back = move(world, { account: call.account, amount: payout.amount, currency: payout.currency, type: 'payout_cancel', source: payout.id });
  const canceled = save<Payout>(world, { ...payout, status: 'canceled', failure_balance_transaction: back.id });
  emit(world, 'payout.canceled', canceled);
  return canceled;
}

/** Pays out all that is available above the minimum, as the account's schedule says; then plans the next. */
export function automaticPayout(world: World, account: string): void {
  const { schedule: plan, minimum_balance_by_currency } = settingsOf(world, account).payments.payouts;
  if (plan.interval === 'manual') return;
  const able = account === PLATFORM || bankOf(world, account) !== '';
  for (const [currency, has] of able ? balanceOf(world, account).available : []) {
    const amount = has - (minimum_balance_by_currency?.[currency] ?? 0);
    if (amount > 0) makePayout(world, { account, amount, currency, automatic: true });
  }
  planPayout(world, account);
}

/** Money sent to bank accounts. */
export const PAYOUTS: Handlers = {
  'post /v1/payouts': create,
  'get /v1/payouts': (world, call) => page(call, matching<Payout>(world, call, { object: 'payout', same: ['status', 'destination'] })),
  'get /v1/payouts/{id}': (world, call) => named(world, call, 'payout'),
  'post /v1/payouts/{id}/cancel': cancel,
};
