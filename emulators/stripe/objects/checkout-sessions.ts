import { emit } from '../engine/events.ts';
import { letters } from '../engine/ids.ts';
import { invalid } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, save, shape, type Metadata } from '../engine/things.ts';
import { schedule } from '../engine/timers.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needCustomer, type Customer } from './customers.ts';
import { makeSetup } from './setup-intents.ts';

type LineItem = { readonly quantity?: number; readonly price_data?: { readonly currency: string; readonly unit_amount?: number; readonly product_data?: { readonly name: string } } };

/** A visit to the hosted page. Units: minor units. */
export type Session = Thing & {
  readonly mode: 'payment' | 'setup'; readonly status: 'open' | 'complete' | 'expired'; readonly payment_status: 'paid' | 'unpaid' | 'no_payment_required'; readonly customer: string | null;
  readonly amount_total: number | null; readonly currency: string | null; readonly setup_intent: string | null; readonly payment_intent: string | null; readonly success_url: string | null; readonly cancel_url: string | null;
  readonly metadata: Metadata; readonly expires_at: number; readonly created: number; readonly url: string | null;
  readonly _intent: Readonly<Record<string, unknown>>; readonly _what: string; readonly _error: string;
};

type Params = {
  readonly mode?: string; readonly customer?: string; readonly currency?: string; readonly success_url?: string; readonly cancel_url?: string; readonly line_items?: readonly LineItem[]; readonly expires_at?: number; readonly ui_mode?: string;
  readonly payment_intent_data?: Readonly<Record<string, unknown>>; readonly setup_intent_data?: { readonly metadata?: unknown; readonly description?: string }; readonly allowed_payment_method_types?: readonly string[];
  readonly metadata?: unknown; readonly client_reference_id?: string; readonly customer_email?: string; readonly locale?: string; readonly payment_method_options?: Readonly<Record<string, unknown>>;
};

const MINUTE_S = 60;
const DAY_S = 86_400;

function totalOf(items: readonly LineItem[] | undefined): { amount: number; currency: string; what: string } {
  if (!items || items.length === 0) throw invalid('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' });
  const currencies = new Set(items.map((it) => it.price_data?.currency.toLowerCase()));
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined) throw invalid('All line items need price_data in one currency.', { param: 'line_items' });
  return { amount: items.reduce((sum, it) => sum + (it.quantity ?? 1) * (it.price_data?.unit_amount ?? 0), 0), currency, what: items.map((it) => it.price_data?.product_data?.name ?? 'Item').join(', ') };
}

function check(world: World, it: Params): { mode: Session['mode']; expires_at: number } {
  if (it.mode !== 'payment' && it.mode !== 'setup') throw invalid('The emulator knows the modes payment and setup.', { param: 'mode' });
  if (it.ui_mode !== undefined && it.ui_mode !== 'hosted_page') throw invalid('The emulator serves hosted pages only.', { param: 'ui_mode' });
  if (it.success_url === undefined) throw invalid('Missing required param: success_url.', { code: 'parameter_missing', param: 'success_url' });
  if (it.mode === 'setup' && it.currency === undefined && it.allowed_payment_method_types === undefined) throw invalid('Missing required param: currency.', { code: 'parameter_missing', param: 'currency' });
  const now = world.clock.now();
  const expires_at = it.expires_at ?? now + DAY_S;
  if (expires_at < now + 30 * MINUTE_S || expires_at > now + DAY_S + MINUTE_S) throw invalid('The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.', { param: 'expires_at' });
  return { mode: it.mode, expires_at };
}

function create(world: World, call: Call): Session {
  const it = call.params as Params;
  const { mode, expires_at } = check(world, it);
  const customer: Customer | null = needCustomer(world, it.customer, call);
  const id = `cs_test_${letters(40)}`;
  const total = mode === 'payment' ? totalOf(it.line_items) : null;
  const setup = mode === 'setup' ? makeSetup(world, call.account, { ...(customer ? { customer: customer.id } : {}), usage: 'off_session', metadata: it.setup_intent_data?.metadata, description: it.setup_intent_data?.description, session: id, allowed_payment_method_types: it.allowed_payment_method_types ?? ['card'] }) : null;
  const made = world.store.put(call.account, shape<Session>(world, 'Session', {
    id, created: world.clock.now(), mode, expires_at, status: 'open', customer: customer?.id ?? null, currency: total?.currency ?? it.currency ?? null, amount_total: total?.amount ?? null, amount_subtotal: total?.amount ?? null,
    success_url: it.success_url, cancel_url: it.cancel_url ?? null, url: `${world.publicUrl()}/checkout/c/${id}`, metadata: mergeMetadata({}, it.metadata), client_reference_id: it.client_reference_id ?? null,
    setup_intent: setup?.id ?? null, payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid', payment_method_types: ['card'], allowed_payment_method_types: it.allowed_payment_method_types ?? null,
    customer_email: it.customer_email ?? null, customer_details: customer ? { address: null, business_name: null, email: customer.email, individual_name: null, name: null, phone: null, tax_exempt: 'none', tax_ids: null } : null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } }, automatic_tax: { enabled: false, liability: null, provider: null, status: null }, locale: it.locale ?? null, ui_mode: 'hosted_page', payment_method_collection: 'always', customer_creation: mode === 'payment' ? 'if_required' : 'always',
    _intent: { ...it.payment_intent_data, ...(it.payment_method_options ? { payment_method_options: it.payment_method_options } : {}) }, _what: total?.what ?? '', _error: '',
  }));
  schedule(world, { job: 'expire_session', subject: id, due_ms: expires_at * 1000 });
  return made;
}

function end(world: World, session: Session): Session {
  const ended = save<Session>(world, { ...session, status: 'expired', url: null });
  emit(world, 'checkout.session.expired', ended);
  return ended;
}

/** The visit's time has run out. */
export function expireSession(world: World, id: string): void {
  const session = world.store.find<Session>(id)?.value;
  if (session?.status === 'open') end(world, session);
}

/** Visits to the hosted page. */
export const CHECKOUT: Handlers = {
  'post /v1/checkout/sessions': create,
  'get /v1/checkout/sessions/{id}': (world, call) => named(world, call, 'checkout.session'),
  'post /v1/checkout/sessions/{id}/expire': (world, call) => {
    const session = named<Session>(world, call, 'checkout.session');
    if (session.status !== 'open') throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`, { param: 'id' });
    return end(world, session);
  },
};
