import { emit } from '../engine/events.ts';
import { PLATFORM } from '../engine/ids.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';

type Interval = 'manual' | 'daily' | 'weekly' | 'monthly';
type Schedule = { readonly interval: Interval; readonly weekly_payout_days?: readonly string[]; readonly monthly_payout_days?: readonly number[] };
type Payments = {
  readonly debit_negative_balances: boolean;
  readonly payouts: { readonly automatic_transfer_rules_by_currency: null; readonly minimum_balance_by_currency: Readonly<Record<string, number>> | null; readonly schedule: Schedule; readonly statement_descriptor: string | null; readonly status: string };
  readonly settlement_timing: { readonly delay_days: number; readonly delay_days_override?: number; readonly start_of_day: null };
};

/** How an account is paid out. */
export type BalanceSettings = Thing & { readonly payments: Payments };

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The settings of an account. A connected account pays out daily until told otherwise; the platform is set up as its operator is told to: by hand. */
export function settingsOf(world: World, account: string): BalanceSettings {
  const known = world.store.find<BalanceSettings>(`x.balance_settings.${account}`)?.value;
  return known ?? {
    id: `x.balance_settings.${account}`, object: 'balance_settings',
    payments: {
      debit_negative_balances: true,
      payouts: { automatic_transfer_rules_by_currency: null, minimum_balance_by_currency: null, schedule: { interval: account === PLATFORM ? 'manual' : 'daily' }, statement_descriptor: null, status: 'enabled' },
      settlement_timing: { delay_days: world.settings.available_days, start_of_day: null },
    },
  };
}

/** Whether an account may go below zero, because the provider takes the rest from its bank. */
export const mayOwe = (world: World, account: string): boolean => settingsOf(world, account).payments.debit_negative_balances;

function fits({ interval, weekly_payout_days, monthly_payout_days }: Schedule, day: Date): boolean {
  if (interval === 'weekly') return (weekly_payout_days ?? ['monday']).includes(WEEKDAYS[day.getUTCDay()] ?? '');
  if (interval === 'monthly') return (monthly_payout_days ?? [1]).includes(day.getUTCDate());
  return interval === 'daily';
}

/** When an account is next paid out by itself; nothing when that is done by hand. Units: milliseconds. */
export function nextPayoutAt(world: World, account: string): number | null {
  const { schedule: plan } = settingsOf(world, account).payments.payouts;
  if (plan.interval === 'manual') return null;
  let at = (Math.floor(world.clock.now_ms() / DAY_MS) + 1) * DAY_MS;
  for (let days = 0; days < 62 && !fits(plan, new Date(at)); days += 1) at += DAY_MS;
  return at;
}

/** Plans the next payout that happens by itself. */
export function planPayout(world: World, account: string): void {
  const at = nextPayoutAt(world, account);
  if (at !== null) schedule(world, { job: 'automatic_payout', subject: account, due_ms: at, id: `timer_payout_${account}_${at}` });
}

type Given = {
  readonly debit_negative_balances?: boolean;
  readonly payouts?: { readonly schedule?: Schedule; readonly minimum_balance_by_currency?: Readonly<Record<string, number | ''>> | ''; readonly statement_descriptor?: string };
  readonly settlement_timing?: { readonly delay_days_override?: number | '' };
};

function minimumOf(before: Readonly<Record<string, number>> | null, given: Readonly<Record<string, number | ''>> | '' | undefined): Readonly<Record<string, number>> | null {
  if (given === undefined) return before;
  const next = Object.fromEntries(Object.entries({ ...before, ...(given === '' ? {} : given) }).filter((it): it is [string, number] => it[1] !== ''));
  return given === '' || Object.keys(next).length === 0 ? null : next;
}

function update(world: World, call: Call): BalanceSettings {
  const before = settingsOf(world, call.account);
  const given = (call.params['payments'] ?? {}) as Given;
  const plan = given.payouts?.schedule ? { ...given.payouts.schedule, interval: given.payouts.schedule.interval ?? before.payments.payouts.schedule.interval } : before.payments.payouts.schedule;
  if (plan.interval !== 'weekly' && plan.weekly_payout_days) throw invalid('You can only set weekly_payout_days when the interval is weekly.', { param: 'payments[payouts][schedule][weekly_payout_days]' });
  const minimum = minimumOf(before.payments.payouts.minimum_balance_by_currency, given.payouts?.minimum_balance_by_currency);
  const saved = world.store.put<BalanceSettings>(call.account, {
    ...before,
    payments: {
      ...before.payments, debit_negative_balances: given.debit_negative_balances ?? before.payments.debit_negative_balances,
      payouts: { ...before.payments.payouts, schedule: plan, minimum_balance_by_currency: minimum, statement_descriptor: given.payouts?.statement_descriptor ?? before.payments.payouts.statement_descriptor },
    },
  });
  emit(world, 'balance_settings.updated', saved);
  planPayout(world, call.account);
  return saved;
}

const shown = ({ object, payments }: BalanceSettings): object => ({ object, payments });

/** Payout schedules and minimum balances. */
export const BALANCE_SETTINGS: Handlers = {
  'get /v1/balance_settings': (world, call) => shown(settingsOf(world, call.account)),
  'post /v1/balance_settings': (world, call) => shown(update(world, call)),
};
