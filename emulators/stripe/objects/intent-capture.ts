import { emit } from '../engine/events.ts';
import { invalid } from '../engine/problems.ts';
import { mergeMetadata, named, need, save } from '../engine/things.ts';
import type { Call, World } from '../engine/world.ts';
import { settleCharge } from './charges.ts';
import { unexpected } from './intent-state.ts';
import type { Charge, PaymentIntent } from './records.ts';

type CaptureParams = { readonly amount_to_capture?: number; readonly application_fee_amount?: number; readonly transfer_data?: { readonly amount?: number }; readonly metadata?: unknown };

function checkAmounts(intent: PaymentIntent, it: CaptureParams): { amount: number; fee: number | null; share: number | null } {
  const amount = it.amount_to_capture ?? intent.amount_capturable;
  if (amount < 1) throw invalid('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount_to_capture' });
  if (amount > intent.amount_capturable) throw invalid(`The amount to capture (${amount}) is greater than the amount that can be captured (${intent.amount_capturable}).`, { code: 'amount_too_large', param: 'amount_to_capture' });
  const fee = it.application_fee_amount ?? intent.application_fee_amount;
  if (fee !== null && fee > amount) throw invalid('The application fee amount cannot be greater than the amount to capture.', { param: 'application_fee_amount' });
  const share = it.transfer_data?.amount ?? intent.transfer_data?.amount ?? null;
  if (share !== null && share > amount) throw invalid('The transfer amount cannot be greater than the amount to capture.', { param: 'transfer_data[amount]' });
  return { amount, fee, share };
}

/** Takes what was reserved; what is not taken goes back to the card. Throws: Problem. */
export function capture(world: World, call: Call): PaymentIntent {
  const intent = named<PaymentIntent>(world, call, 'payment_intent');
  if (intent.status !== 'requires_capture') throw unexpected(world, intent, 'captured');
  const it = call.params as CaptureParams;
  const { amount, fee, share } = checkAmounts(intent, it);
  const reserved = need<Charge>(world, { object: 'charge', id: intent.latest_charge ?? '', account: call.account });
  save<Charge>(world, {
    ...reserved, captured: true, amount_captured: amount, application_fee_amount: fee,
    transfer_data: reserved.transfer_data ? { ...reserved.transfer_data, amount: share } : null,
  });
  const charge = settleCharge(world, reserved.id);
  emit(world, 'charge.captured', charge, { captured: false });
  const paid = save<PaymentIntent>(world, { ...intent, status: 'succeeded', amount_capturable: 0, amount_received: amount, application_fee_amount: fee, metadata: mergeMetadata(intent.metadata, it.metadata) });
  emit(world, 'payment_intent.succeeded', paid);
  return paid;
}
