export { answerWarning } from './commands/answer-warning.ts';
export { acceptChargeback, submitEvidence } from './commands/submit-evidence.ts';
export type { ChargebackContext, ChargebackPorts } from './context.ts';
export { listChargebacks, listFraudWarnings } from './queries.ts';
export { chargebackReactions } from './reactions.ts';
export { askToLook, nextChargebackDueAt, sweepChargebacks } from './sweep.ts';
