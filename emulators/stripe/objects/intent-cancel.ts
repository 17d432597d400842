import { emit } from '../engine/events.ts';
import { PLATFORM } from '../engine/ids.ts';
import { named, need, save } from '../engine/things.ts';
import type { Call, World } from '../engine/world.ts';
import { unexpected } from './intent-state.ts';
import type { Charge, PaymentIntent } from './records.ts';

/** Lets a reservation go: the card is free again and no money has moved. */
function letGo(world: World, intent: PaymentIntent, event: 'charge.refunded' | 'charge.expired'): void {
  const account = world.store.find(intent.id)?.account ?? PLATFORM;
  const charge = need<Charge>(world, { object: 'charge', id: intent.latest_charge ?? '', account });
  emit(world, event, save<Charge>(world, { ...charge, amount_refunded: charge.amount, refunded: true }));
}

function end(world: World, intent: PaymentIntent, reason: string | null): PaymentIntent {
  const ended = save<PaymentIntent>(world, { ...intent, status: 'canceled', amount_capturable: 0, canceled_at: world.clock.now(), cancellation_reason: reason, next_action: null });
  emit(world, 'payment_intent.canceled', ended);
  return ended;
}

/** Cancels a payment that has not taken money. Throws: Problem. */
export function cancel(world: World, call: Call): PaymentIntent {
  const intent = named<PaymentIntent>(world, call, 'payment_intent');
  if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpected(world, intent, 'canceled');
  if (intent.status === 'requires_capture') letGo(world, intent, 'charge.refunded');
  return end(world, intent, (call.params['cancellation_reason'] as string | undefined) ?? null);
}

/** The bank's promise has run out: the reservation is gone and the payment is canceled by itself. */
export function expireAuthorisation(world: World, chargeId: string): void {
  const row = world.store.find<Charge>(chargeId);
  const intent = row?.value.payment_intent ? world.store.find<PaymentIntent>(row.value.payment_intent)?.value : undefined;
  if (intent?.status !== 'requires_capture' || intent.latest_charge !== chargeId) return;
  letGo(world, intent, 'charge.expired');
  end(world, intent, 'automatic');
}
