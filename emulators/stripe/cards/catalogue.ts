/** Why a bank says no. Source: the provider's test cards, MONEY.md §6. */
export type Refusal = { readonly code: string; readonly decline_code?: string; readonly message: string; readonly advice_code?: string };

/** When a bank wants to see its customer. `already_set_up`: only when the customer is present. */
export type Sca = 'always' | 'unless_set_up' | 'already_set_up';

export type TestCard = {
  readonly number: string;
  readonly label: string;
  readonly tokens?: readonly string[];
  /** Said at every use, also when the card is saved; `charge` only when it is charged. */
  readonly refuses?: Refusal;
  readonly refusesAt?: 'charge';
  readonly sca?: Sca;
  readonly dispute?: { readonly reason: string; readonly inquiry?: true };
  readonly earlyFraudWarning?: true;
  readonly refund?: 'pending' | 'fails';
  readonly availableAtOnce?: true;
  readonly risk?: 'blocked' | 'review';
};

const declined = (decline_code: string, message = 'Your card was declined.', advice_code?: string): Refusal =>
  ({ code: 'card_declined', decline_code, message, ...(advice_code ? { advice_code } : {}) });

const INSUFFICIENT = declined('insufficient_funds', 'Your card has insufficient funds.', 'try_again_later');

/** Every card a test or a person may use. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', label: 'Visa, works', tokens: ['pm_card_visa'] },
  { number: '5555555555554444', label: 'Mastercard, works', tokens: ['pm_card_mastercard'] },
  { number: '378282246310005', label: 'American Express, works', tokens: ['pm_card_amex'] },
  { number: '4000000000000077', label: 'Works, money available at once', tokens: ['pm_card_bypassPending'], availableAtOnce: true },
  { number: '4000002760003184', label: 'Bank asks at every use', tokens: ['pm_card_authenticationRequired'], sca: 'always' },
  { number: '4000002500003155', label: 'Bank asks once, then works', tokens: ['pm_card_authenticationRequiredOnSetup'], sca: 'unless_set_up' },
  { number: '4000003800000446', label: 'Already set up for later use', tokens: ['pm_card_authenticationRequiredSetupForOffSession'], sca: 'already_set_up' },
  { number: '4000008260003178', label: 'Bank asks, then too little money', tokens: ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds'], sca: 'unless_set_up', refuses: INSUFFICIENT, refusesAt: 'charge' },
  { number: '4000000000000341', label: 'Saves fine, fails when charged', tokens: ['pm_card_chargeCustomerFail'], refuses: declined('generic_decline'), refusesAt: 'charge' },
  { number: '4000000000000002', label: 'Declined', tokens: ['pm_card_chargeDeclined', 'pm_card_visa_chargeDeclined'], refuses: declined('generic_decline') },
  { number: '4000000000009995', label: 'Too little money', tokens: ['pm_card_chargeDeclinedInsufficientFunds', 'pm_card_visa_chargeDeclinedInsufficientFunds'], refuses: INSUFFICIENT },
  { number: '4000000000000069', label: 'Expired', tokens: ['pm_card_chargeDeclinedExpiredCard'], refuses: { code: 'expired_card', message: 'Your card has expired.', advice_code: 'do_not_try_again' } },
  { number: '4000000000000119', label: 'Bank has a processing error', tokens: ['pm_card_chargeDeclinedProcessingError'], refuses: { code: 'processing_error', message: 'An error occurred while processing your card. Try again in a little bit.', advice_code: 'try_again_later' } },
  { number: '4000000000009987', label: 'Reported lost', tokens: ['pm_card_chargeDeclinedLostCard'], refuses: declined('lost_card', 'Your card was declined.', 'do_not_try_again') },
  { number: '4000000000009979', label: 'Reported stolen', tokens: ['pm_card_chargeDeclinedStolenCard'], refuses: declined('stolen_card', 'Your card was declined.', 'do_not_try_again') },
  { number: '4100000000000019', label: 'Blocked as too risky', tokens: ['pm_card_radarBlock'], refuses: declined('fraudulent', 'Your card was declined.', 'do_not_try_again'), refusesAt: 'charge', risk: 'blocked' },
  { number: '4000000000009235', label: 'Elevated risk', tokens: ['pm_card_riskLevelElevated'], risk: 'review' },
  { number: '4000000000000259', label: 'Works, then disputed as fraud', tokens: ['pm_card_createDispute'], dispute: { reason: 'fraudulent' } },
  { number: '4000000000002685', label: 'Works, then disputed as not received', tokens: ['pm_card_createDisputeProductNotReceived'], dispute: { reason: 'product_not_received' } },
  { number: '4000000000001976', label: 'Works, then an inquiry', tokens: ['pm_card_createDisputeInquiry'], dispute: { reason: 'fraudulent', inquiry: true } },
  { number: '4000000000005423', label: 'Works, then an early fraud warning', tokens: ['pm_card_createIssuerFraudRecord'], earlyFraudWarning: true },
  { number: '4000000000007726', label: 'Refund takes a while', tokens: ['pm_card_pendingRefund'], refund: 'pending' },
  { number: '4000000000005126', label: 'Refund fails', tokens: ['pm_card_refundFail'], refund: 'fails' },
];

const BY_NUMBER = new Map(TEST_CARDS.map((it) => [it.number, it]));
const BY_TOKEN = new Map(TEST_CARDS.flatMap((it) => (it.tokens ?? []).map((token) => [token, it] as const)));

/** The test card of a number, spaces allowed. */
export const cardByNumber = (number: string): TestCard | undefined => BY_NUMBER.get(number.replace(/[\s-]/g, ''));

/** The test card behind a ready-made name such as `pm_card_visa`. */
export const cardByToken = (token: string): TestCard | undefined => BY_TOKEN.get(token);

/** The network of a number. */
export function brandOf(number: string): 'visa' | 'mastercard' | 'amex' | 'unknown' {
  if (number.startsWith('4')) return 'visa';
  if (/^(5|2)/.test(number)) return 'mastercard';
  return number.startsWith('3') ? 'amex' : 'unknown';
}
