import type { ButtonTone } from '#web/ui/button.tsx';
import type { StepName } from '../collaborations-api.ts';

/** What a step asks before it is taken: a word of consent, a note, an offer, a delivery, a decision, or how much stays with the creator. */
export type StepForm = 'confirm' | 'note' | 'offer' | 'proof' | 'decide' | 'divide' | 'card';
type Look = { readonly form: StepForm; readonly noteNeeded?: boolean; readonly tone: ButtonTone; readonly danger?: boolean };

export const STEP_LOOK: Readonly<Record<StepName, Look>> = {
  accept: { form: 'confirm', tone: 'primary' },
  counter: { form: 'offer', tone: 'plain' },
  deny: { form: 'note', tone: 'plain', danger: true },
  withdraw: { form: 'confirm', tone: 'plain', danger: true },
  extendResponse: { form: 'confirm', tone: 'plain' },
  deliver: { form: 'proof', tone: 'primary' },
  post: { form: 'proof', tone: 'primary' },
  approve: { form: 'confirm', tone: 'primary' },
  requestChanges: { form: 'note', noteNeeded: true, tone: 'plain' },
  giveUp: { form: 'note', tone: 'quiet', danger: true },
  proposeCancel: { form: 'note', tone: 'quiet' },
  agreeCancel: { form: 'confirm', tone: 'plain', danger: true },
  extendPosting: { form: 'confirm', tone: 'plain' },
  dispute: { form: 'note', noteNeeded: true, tone: 'quiet', danger: true },
  withdrawDispute: { form: 'confirm', tone: 'plain' },
  retryPayment: { form: 'card', tone: 'plain' },
  freeze: { form: 'note', noteNeeded: true, tone: 'plain', danger: true },
  unfreeze: { form: 'note', noteNeeded: true, tone: 'plain' },
  resolve: { form: 'decide', noteNeeded: true, tone: 'primary' },
  clawBack: { form: 'divide', noteNeeded: true, tone: 'quiet', danger: true },
};

/** Steps in the order of their buttons: the one that brings the work on comes first. */
export const STEP_ORDER: readonly StepName[] = [
  'deliver', 'post', 'approve', 'accept', 'requestChanges', 'counter', 'deny', 'extendPosting', 'extendResponse', 'agreeCancel', 'withdrawDispute', 'withdraw', 'proposeCancel', 'dispute', 'giveUp',
  'resolve', 'unfreeze', 'freeze', 'clawBack', 'retryPayment',
];
