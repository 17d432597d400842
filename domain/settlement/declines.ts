/** Declines that another try with the same card cannot mend, and the bank's wish to see the cardholder. Source: MONEY.md §3. */
const FINAL: ReadonlySet<string> = new Set([
  'authentication_required', 'lost_card', 'stolen_card', 'pickup_card', 'fraudulent', 'do_not_honor', 'expired_card', 'invalid_account', 'card_not_supported', 'currency_not_supported',
  'transaction_not_allowed', 'restricted_card', 'security_violation', 'revocation_of_authorization', 'revocation_of_all_authorizations', 'stop_payment_order', 'payment_cancelled',
]);

/** Says whether a declined card may be good tomorrow: too little money, a bank out of order. Nothing declined: no. */
export const mayPassLater = (code: string | null): boolean => code !== null && !FINAL.has(code);
