import type Stripe from 'stripe';
import { disputeFacts, intentFacts, payoutFacts, refundFacts, reversalFacts, transferFacts } from './facts.ts';
import type { Facts, IntentFacts, PlannedCall } from './port.ts';
import { INTENT_EXPAND, REFUND_EXPAND, TRANSFER_EXPAND } from './senders.ts';

type Metadata = Readonly<Record<string, string>>;
const metadataOf = (call: PlannedCall): Metadata => (call.params.metadata ?? {}) as Metadata;
const sameMetadata = (wanted: Metadata, found: Stripe.Metadata | null): boolean => Object.entries(wanted).every(([key, value]) => found?.[key] === value);

const DONE_WHEN: Partial<Record<PlannedCall['operation'], readonly IntentFacts['status'][]>> = {
  'paymentIntents.confirm': ['succeeded', 'requires_capture', 'requires_action', 'processing'],
  'paymentIntents.capture': ['succeeded'],
  'paymentIntents.cancel': ['canceled'],
};

/**
 * Finds what an earlier call of unknown outcome has made, by lists and never by search, which lags. Nothing means that it had no effect.
 * Source: MONEY.md §5: older than 23 h, look up, never resend.
 */
export async function lookUp(stripe: Stripe, call: PlannedCall): Promise<Facts | null> {
  const wanted = metadataOf(call);
  switch (call.operation) {
    case 'paymentIntents.create': {
      for await (const it of stripe.paymentIntents.list({ customer: String(call.params.customer), limit: 100 })) if (sameMetadata(wanted, it.metadata)) return intentFacts(it);
      return null;
    }
    case 'paymentIntents.confirm': case 'paymentIntents.capture': case 'paymentIntents.cancel': {
      const facts = intentFacts(await stripe.paymentIntents.retrieve(call.id ?? '', { expand: INTENT_EXPAND }));
      return DONE_WHEN[call.operation]?.includes(facts.status) ? facts : null;
    }
    case 'transfers.create': {
      const found = await stripe.transfers.list({ transfer_group: String(call.params.transfer_group), limit: 100, expand: TRANSFER_EXPAND.map((it) => `data.${it}`) });
      const it = found.data[0];
      return it ? transferFacts(it) : null;
    }
    case 'transfers.createReversal': {
      const found = await stripe.transfers.listReversals(call.id ?? '', { limit: 100, expand: TRANSFER_EXPAND.map((it) => `data.${it}`) });
      const it = found.data.find((reversal) => sameMetadata(wanted, reversal.metadata));
      return it ? reversalFacts(it) : null;
    }
    case 'refunds.create': {
      const found = await stripe.refunds.list({ payment_intent: String(call.params.payment_intent), limit: 100, expand: REFUND_EXPAND.map((it) => `data.${it}`) });
      const it = found.data.find((refund) => sameMetadata(wanted, refund.metadata));
      return it ? refundFacts(it) : null;
    }
    case 'payouts.create': {
      for await (const it of stripe.payouts.list({ limit: 100 }, { stripeAccount: call.stripeAccount ?? '' })) if (sameMetadata(wanted, it.metadata)) return payoutFacts(it);
      return null;
    }
    case 'disputes.update': case 'disputes.close': {
      const facts = disputeFacts(await stripe.disputes.retrieve(call.id ?? ''));
      return (call.operation === 'disputes.update' ? facts.submissionsCount > 0 : facts.status === 'lost') ? facts : null;
    }
    // A second customer, session, account or link is empty and harms nobody: it is made anew.
    case 'customers.create': case 'checkout.sessions.create': case 'accounts.create': case 'accountLinks.create': case 'balanceSettings.update': return null;
  }
}
