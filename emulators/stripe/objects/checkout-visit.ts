import { emit } from '../engine/events.ts';
import { PLATFORM } from '../engine/ids.ts';
import { invalid } from '../engine/problems.ts';
import { need, save } from '../engine/things.ts';
import type { World } from '../engine/world.ts';
import type { Session } from './checkout-sessions.ts';
import { confirm, finishAuthentication } from './intent-confirm.ts';
import { makeCard } from './payment-methods.ts';
import { makeIntent } from './payment-intents.ts';
import type { PaymentIntent, SetupIntent } from './records.ts';
import { confirmSetup, finishSetup } from './setup-intents.ts';

export type CardEntry = { readonly number: string; readonly exp_month?: number; readonly exp_year?: number };

/** Where a visit stands after a step of its visitor. */
export type VisitStep = { readonly next: 'done' | 'bank' | 'stay'; readonly intent: string; readonly session: Session };

const accountOf = (world: World, id: string): string => world.store.find(id)?.account ?? PLATFORM;

/** The session of a page's address. Throws: Problem. */
export const sessionOf = (world: World, id: string): Session => need<Session>(world, { object: 'checkout.session', id, account: accountOf(world, id) });

function complete(world: World, session: Session): Session {
  const done = save<Session>(world, { ...session, status: 'complete', url: null, payment_status: session.mode === 'payment' ? 'paid' : 'no_payment_required', _error: '' });
  emit(world, 'checkout.session.completed', done);
  return done;
}

function intentFor(world: World, session: Session): PaymentIntent {
  const account = accountOf(world, session.id);
  if (session.payment_intent !== null) return need<PaymentIntent>(world, { object: 'payment_intent', id: session.payment_intent, account });
  const made = makeIntent(world, account, {
    ...session._intent, amount: session.amount_total ?? 0, currency: session.currency ?? 'eur', allowed_payment_method_types: ['card'], ...(session.customer ? { customer: session.customer } : {}),
  });
  save<Session>(world, { ...session, payment_intent: made.id });
  return save<PaymentIntent>(world, { ...made, _session: session.id });
}

const pageOf = (world: World, id: string): string => `${world.publicUrl()}/checkout/c/${id}`;

/** The visitor gives a card. Throws: Problem 402 when the bank says no; the visit stays open. */
export function submitCard(world: World, id: string, entry: CardEntry): VisitStep {
  const session = sessionOf(world, id);
  if (session.status !== 'open') throw invalid(`This Checkout Session is ${session.status}.`);
  const account = accountOf(world, id);
  const card = makeCard(world, account, entry);
  const how = { payment_method: card.id, return_url: pageOf(world, id) };
  const intent = session.mode === 'setup'
    ? confirmSetup(world, need<SetupIntent>(world, { object: 'setup_intent', id: session.setup_intent ?? '', account }), how)
    : confirm(world, intentFor(world, session), { ...how, off_session: false });
  return arrive(world, id, intent);
}

function arrive(world: World, sessionId: string, intent: PaymentIntent | SetupIntent): VisitStep {
  const session = sessionOf(world, sessionId);
  if (intent.status === 'requires_action') return { next: 'bank', intent: intent.id, session };
  if (intent.status === 'succeeded' || intent.status === 'requires_capture') return { next: 'done', intent: intent.id, session: complete(world, session) };
  return { next: 'stay', intent: intent.id, session: save<Session>(world, { ...session, _error: 'Your bank could not confirm that it is you. Try again, or use another card.' }) };
}

/** Where someone goes after their bank's page. */
export type BankStep = { readonly intent: PaymentIntent | SetupIntent; readonly session: Session | null };

/** The customer has been to their bank's page. Throws: Problem 402 when the bank says no even then. */
export function finishAtBank(world: World, id: string, succeeded: boolean): BankStep {
  const object = world.store.find(id)?.value.object;
  if (object !== 'payment_intent' && object !== 'setup_intent') throw invalid(`No such payment: '${id}'`, { code: 'resource_missing', param: 'id' });
  const intent = object === 'setup_intent' ? finishSetup(world, id, succeeded) : finishAuthentication(world, id, succeeded);
  return { intent, session: intent._session === null ? null : arrive(world, intent._session, intent).session };
}
