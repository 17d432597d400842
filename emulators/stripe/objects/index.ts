import type { Jobs } from '../engine/timers.ts';
import type { Handlers } from '../engine/world.ts';
import { ACCOUNT_ACCESS } from './account-access.ts';
import { ACCOUNTS } from './accounts.ts';
import { APPLICATION_FEES } from './application-fees.ts';
import { announceAvailable, BALANCE } from './balance.ts';
import { BALANCE_SETTINGS } from './balance-settings.ts';
import { CHARGES, settleDue } from './charges.ts';
import { CHECKOUT, expireSession } from './checkout-sessions.ts';
import { COUNTRY_SPECS } from './country-specs.ts';
import { CUSTOMERS } from './customers.ts';
import { decideDispute, DISPUTES, disputeOverdue, openDispute, warnOfFraud } from './disputes.ts';
import { EVENTS } from './events-api.ts';
import { FILES } from './files.ts';
import { expireAuthorisation } from './intent-cancel.ts';
import { PAYMENT_INTENTS } from './payment-intents.ts';
import { PAYMENT_METHODS } from './payment-methods.ts';
import { automaticPayout, landPayout, PAYOUTS, sendPayout } from './payouts.ts';
import { payRefund, REFUNDS, settleRefund } from './refunds.ts';
import { REVERSALS } from './reversals.ts';
import { SETUP_INTENTS } from './setup-intents.ts';
import { TOPUPS } from './topups.ts';
import { TRANSFERS } from './transfers.ts';
import { WEBHOOK_ENDPOINTS } from './webhook-endpoints.ts';

/** Every operation the emulator answers, by verb and path. */
export const HANDLERS: Handlers = {
  ...ACCOUNTS, ...ACCOUNT_ACCESS, ...APPLICATION_FEES, ...BALANCE, ...BALANCE_SETTINGS, ...CHARGES, ...CHECKOUT, ...COUNTRY_SPECS, ...CUSTOMERS, ...DISPUTES, ...EVENTS, ...FILES,
  ...PAYMENT_INTENTS, ...PAYMENT_METHODS, ...PAYOUTS, ...REFUNDS, ...REVERSALS, ...SETUP_INTENTS, ...TOPUPS, ...TRANSFERS, ...WEBHOOK_ENDPOINTS,
};

/** Everything that falls due by itself. */
export const JOBS: Jobs = {
  automatic_payout: automaticPayout, balance_available: announceAvailable, decide_dispute: decideDispute, dispute_overdue: disputeOverdue, expire_authorisation: expireAuthorisation, expire_session: expireSession,
  land_payout: landPayout, open_dispute: openDispute, pay_refund: payRefund, send_payout: sendPayout, settle_charge: settleDue, settle_refund: settleRefund, warn_of_fraud: warnOfFraud,
};
