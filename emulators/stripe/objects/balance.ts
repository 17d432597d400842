import { newId } from '../engine/ids.ts';
import { emit } from '../engine/events.ts';
import { matching, page } from '../engine/lists.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { named, shape } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';

/** One movement of one account's balance. Units: minor units; `available_on` in whole seconds. */
export type BalanceTransaction = Thing & {
  readonly amount: number; readonly fee: number; readonly net: number; readonly currency: string; readonly type: string; readonly source: string | null;
  readonly available_on: number; readonly created: number;
};

export type Movement = {
  readonly account: string; readonly amount: number; readonly currency: string; readonly type: string; readonly source: string;
  /** What is kept back, and by whom. */
  readonly fee?: { readonly amount: number; readonly type: 'stripe_fee' | 'application_fee'; readonly description: string };
  readonly available_on?: number; readonly description?: string;
};

const CATEGORIES: Readonly<Record<string, string>> = {
  application_fee: 'platform_earning', application_fee_refund: 'platform_earning_refund', payment: 'charge', payment_refund: 'refund',
  transfer_refund: 'transfer_reversal', payout_failure: 'payout_reversal', payout_cancel: 'payout_reversal', adjustment: 'dispute', refund_failure: 'refund_failure',
};

export const DAY_S = 86_400;

/** Books a movement; every change of a balance is one of these and nothing else. */
export function move(world: World, it: Movement): BalanceTransaction {
  const now = world.clock.now();
  const fee = it.fee?.amount ?? 0;
  const available_on = it.available_on ?? now;
  const made = world.store.put(it.account, shape<BalanceTransaction>(world, 'BalanceTransaction', {
    id: newId('txn'), amount: it.amount, fee, net: it.amount - fee, currency: it.currency, type: it.type, source: it.source, created: now, available_on,
    balance_type: 'payments', reporting_category: CATEGORIES[it.type] ?? it.type, description: it.description ?? null, exchange_rate: null, status: 'pending',
    fee_details: it.fee && fee !== 0 ? [{ amount: fee, application: null, currency: it.currency, description: it.fee.description, type: it.fee.type }] : [],
  }));
  if (available_on > now) schedule(world, { job: 'balance_available', subject: it.account, due_ms: available_on * 1000, id: `timer_available_${it.account}_${available_on}` });
  return made;
}

export type Sums = { readonly available: ReadonlyMap<string, number>; readonly pending: ReadonlyMap<string, number> };

/** What an account has, by currency. Units: minor units. */
export function balanceOf(world: World, account: string): Sums {
  const now = world.clock.now();
  const available = new Map<string, number>();
  const pending = new Map<string, number>();
  for (const row of world.store.all<BalanceTransaction>('balance_transaction')) {
    if (row.account !== account) continue;
    const { currency, net, available_on } = row.value;
    const side = available_on <= now ? available : pending;
    side.set(currency, (side.get(currency) ?? 0) + net);
  }
  return { available, pending };
}

export const availableIn = (world: World, account: string, currency: string): number => balanceOf(world, account).available.get(currency) ?? 0;

/** Refuses what the available balance does not cover. Throws: Problem `balance_insufficient`. */
export function needAvailable(world: World, it: { account: string; amount: number; currency: string }): void {
  if (availableIn(world, it.account, it.currency) >= it.amount) return;
  throw invalid('You have insufficient funds in your Stripe account. One likely reason you have insufficient funds is that your funds are automatically being paid out; try enabling manual payouts.', { code: 'balance_insufficient' });
}

const CURRENCY_BASE = 'eur';

function balanceObject(world: World, account: string): Thing {
  const { available, pending } = balanceOf(world, account);
  const currencies = [...new Set([CURRENCY_BASE, ...available.keys(), ...pending.keys()])];
  const lines = (side: ReadonlyMap<string, number>) => currencies.map((currency) => ({ amount: side.get(currency) ?? 0, currency, source_types: { card: side.get(currency) ?? 0 } }));
  return shape<Thing>(world, 'Balance', { available: lines(available), pending: lines(pending), connect_reserved: [{ amount: 0, currency: CURRENCY_BASE }], livemode: false });
}

/** Says that pending money of an account can be spent now. */
export function announceAvailable(world: World, account: string): void {
  const value = world.store.put(account, { ...balanceObject(world, account), id: `x.balance.${account}` });
  emit(world, 'balance.available', value);
  world.store.drop(value.id);
}

/** The fee of the provider: 1.5 % and 25 minor units, half up; never given back. Units: minor units. */
export const processingFee = (amount: number): number => Math.floor((amount * 150 + 5_000) / 10_000) + 25;

function list(world: World, call: Call): object {
  return page(call, matching<BalanceTransaction>(world, call, { object: 'balance_transaction', same: ['currency', 'type', 'source'], keep: (it) => call.params['payout'] === undefined || it['_payout'] === call.params['payout'] || it.source === call.params['payout'] }));
}

/** Balances and their movements. */
export const BALANCE: Handlers = {
  'get /v1/balance': (world, call) => balanceObject(world, call.account),
  'get /v1/balance_transactions': list,
  'get /v1/balance_transactions/{id}': (world, call) => named(world, call, 'balance_transaction'),
};
