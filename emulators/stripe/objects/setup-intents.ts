import { askBankToSave } from '../cards/bank.ts';
import { emit } from '../engine/events.ts';
import { newId, PLATFORM } from '../engine/ids.ts';
import { matching, page } from '../engine/lists.ts';
import { bare } from '../engine/present.ts';
import { invalid } from '../engine/problems.ts';
import { mergeMetadata, named, need, pick, save, shape } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { needCustomer } from './customers.ts';
import { unexpected } from './intent-state.ts';
import { attach, cardProblem, clientSecret, usableCard, type PaymentMethod } from './payment-methods.ts';
import type { SetupIntent } from './records.ts';

type Params = { readonly customer?: string; readonly payment_method?: string; readonly usage?: string; readonly confirm?: boolean; readonly return_url?: string; readonly allowed_payment_method_types?: readonly string[] };

/** Makes a SetupIntent, not yet confirmed. Throws: Problem. */
export function makeSetup(world: World, account: string, it: Params & { metadata?: unknown; session?: string; description?: unknown }): SetupIntent {
  const customer = needCustomer(world, it.customer, { account })?.id ?? null;
  const card = it.payment_method === undefined ? null : usableCard(world, { id: it.payment_method, account, customer });
  const id = newId('seti');
  const made = world.store.put(account, shape<SetupIntent>(world, 'SetupIntent', {
    id, created: world.clock.now(), customer, usage: it.usage ?? 'off_session', status: card ? 'requires_confirmation' : 'requires_payment_method', payment_method: card?.id ?? null,
    client_secret: clientSecret(id), allowed_payment_method_types: it.allowed_payment_method_types ?? null, payment_method_types: it.allowed_payment_method_types ?? ['card'],
    payment_method_options: { card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' } }, description: it.description ?? null,
    metadata: mergeMetadata({}, it.metadata), _returnUrl: it.return_url ?? null, _session: it.session ?? null,
  }));
  emit(world, 'setup_intent.created', made);
  return made;
}

/** Asks the bank to let a card be kept. Throws: Problem 402 when it says no. */
function trySetup(world: World, { intent, card, authenticated }: { intent: SetupIntent; card: PaymentMethod; authenticated: boolean }): SetupIntent {
  const bank = askBankToSave({ number: card._number, authenticated });
  if (bank.says === 'no') {
    const { message, code, decline_code } = bank.refusal;
    const failed = save<SetupIntent>(world, {
      ...intent, status: 'requires_payment_method', payment_method: null, next_action: null,
      last_setup_error: { type: 'card_error', code, message, payment_method: bare(world, card), ...(decline_code ? { decline_code } : {}) },
    });
    emit(world, 'setup_intent.setup_failed', failed);
    throw cardProblem(world, bank.refusal, { card, setup_intent: failed });
  }
  if (bank.says === 'show-me-the-customer') {
    const url = `${world.publicUrl()}/3ds/${intent.id}`;
    const waiting = save<SetupIntent>(world, {
      ...intent, status: 'requires_action', payment_method: card.id,
      next_action: intent._returnUrl === null ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } } : { type: 'redirect_to_url', redirect_to_url: { url, return_url: intent._returnUrl } },
    });
    emit(world, 'setup_intent.requires_action', waiting);
    return waiting;
  }
  if (intent.customer !== null) attach(world, card, { customer: intent.customer, setUp: intent.usage === 'off_session' });
  const done = save<SetupIntent>(world, { ...intent, status: 'succeeded', payment_method: card.id, next_action: null, last_setup_error: null, latest_attempt: newId('setatt') });
  emit(world, 'setup_intent.succeeded', done);
  return done;
}

const OPEN: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Confirms a SetupIntent. Throws: Problem. */
export function confirmSetup(world: World, before: SetupIntent, it: Params): SetupIntent {
  if (!OPEN.includes(before.status)) throw unexpected(world, before, 'confirmed');
  const cardId = it.payment_method ?? before.payment_method;
  if (cardId === null) throw invalid("You cannot confirm this SetupIntent because it's missing a payment method.", { code: 'setup_intent_unexpected_state', param: 'payment_method' });
  const card = usableCard(world, { id: cardId, account: world.store.find(before.id)?.account ?? PLATFORM, customer: before.customer });
  const intent = save<SetupIntent>(world, { ...before, payment_method: card.id, status: 'requires_confirmation', _returnUrl: it.return_url ?? before._returnUrl });
  return trySetup(world, { intent, card, authenticated: false });
}

/** What the bank's page says about a card that is to be kept. */
export function finishSetup(world: World, id: string, succeeded: boolean): SetupIntent {
  const account = world.store.find(id)?.account ?? PLATFORM;
  const intent = need<SetupIntent>(world, { object: 'setup_intent', id, account });
  if (intent.status !== 'requires_action') throw unexpected(world, intent, 'authenticated');
  const card = need<PaymentMethod>(world, { object: 'payment_method', id: intent.payment_method ?? '', account });
  if (succeeded) return trySetup(world, { intent, card, authenticated: true });
  const failed = save<SetupIntent>(world, {
    ...intent, status: 'requires_payment_method', payment_method: null, next_action: null,
    last_setup_error: { type: 'invalid_request_error', code: 'setup_intent_authentication_failure', message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.', payment_method: bare(world, card) },
  });
  emit(world, 'setup_intent.setup_failed', failed);
  return failed;
}

function create(world: World, call: Call): SetupIntent {
  const it = call.params as Params;
  const made = makeSetup(world, call.account, call.params as Params);
  return it.confirm === true ? confirmSetup(world, made, it) : made;
}

function update(world: World, call: Call): SetupIntent {
  const before = named<SetupIntent>(world, call, 'setup_intent');
  const it = call.params as Params;
  if (!OPEN.includes(before.status) && (it.customer ?? it.payment_method) !== undefined) throw unexpected(world, before, 'updated');
  const customer = it.customer === undefined ? before.customer : needCustomer(world, it.customer, call)?.id ?? null;
  const card = it.payment_method === undefined ? null : usableCard(world, { id: it.payment_method, account: call.account, customer });
  return save<SetupIntent>(world, { ...before, ...pick(call.params, ['description']), customer, ...(card ? { payment_method: card.id, status: 'requires_confirmation' as const } : {}), metadata: mergeMetadata(before.metadata, call.params['metadata']) });
}

function cancel(world: World, call: Call): SetupIntent {
  const before = named<SetupIntent>(world, call, 'setup_intent');
  if (!OPEN.includes(before.status)) throw unexpected(world, before, 'canceled');
  const ended = save<SetupIntent>(world, { ...before, status: 'canceled', cancellation_reason: call.params['cancellation_reason'] ?? null, next_action: null });
  emit(world, 'setup_intent.canceled', ended);
  return ended;
}

/** Cards saved for later. */
export const SETUP_INTENTS: Handlers = {
  'post /v1/setup_intents': create,
  'get /v1/setup_intents': (world, call) => page(call, matching<SetupIntent>(world, call, { object: 'setup_intent', same: ['customer', 'payment_method'] })),
  'get /v1/setup_intents/{id}': (world, call) => named(world, call, 'setup_intent'),
  'post /v1/setup_intents/{id}': update,
  'post /v1/setup_intents/{id}/confirm': (world, call) => confirmSetup(world, named<SetupIntent>(world, call, 'setup_intent'), call.params as Params),
  'post /v1/setup_intents/{id}/cancel': cancel,
};
