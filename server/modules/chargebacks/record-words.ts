import { ACTIONS, type Action } from '#domain/collaborations/states.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import type { HoldStep } from '#domain/settlement/hold.ts';
import type { WorkRecord } from '#server/modules/collaborations/index.ts';

type Line = WorkRecord['timeline'][number];

/** Each step of the work as a bank reads it, after the name of who took it. */
const WORK_WORDS: Readonly<Record<Action, string>> = {
  request: 'ordered the work', counter: 'proposed other terms', accept: 'accepted the terms', deny: 'refused', withdraw: 'withdrew the order', extendResponse: 'gave more time to answer', lapse: 'the time ran out',
  confirmFunding: 'the payment was confirmed and the work could start', askBrand: 'the bank asked the card holder to confirm the payment', failFunding: 'the payment did not happen',
  deliver: 'handed in the work', requestChanges: 'asked for changes', approve: 'approved the work', approveInSilence: 'the time to review ran out, which approves the work', post: 'handed in the link to the published post', extendPosting: 'gave more time to post',
  giveUp: 'gave the work up', proposeCancel: 'proposed to end it', agreeCancel: 'agreed to end it', miss: 'nothing was handed in in time', dispute: 'opened a dispute on the marketplace', escalate: 'the staff of the marketplace was asked to decide',
  withdrawDispute: 'withdrew the dispute', freeze: 'the work was stopped', unfreeze: 'the work went on', resolve: 'the staff of the marketplace decided', resolveInSilence: 'it was decided by what was handed in',
  extendForOutage: 'the deadline moved, because the payment provider was out of order', forceEnd: 'it was ended at the provider’s limit',
};

/** The steps of the money that matter to a bank; the others are told by the work. */
const MONEY_WORDS: Partial<Record<HoldStep | 'secure' | 'capture', string>> = {
  secure: 'the card was put behind the order', confirm: 'the payment was taken or reserved', capture: 'the reserved payment was taken', release: 'the payment was released to the creator', finishRelease: 'the creator was paid', revert: 'the payment was on its way back', finishRevert: 'the payment was given back',
};

const isAction = (kind: string): kind is Action => (ACTIONS as readonly string[]).includes(kind);

/** One line of the record for a bank: when, who, what; nothing for what a bank need not know. */
export function lineFor({ at, machine, kind, by, byName, note }: Line): string | null {
  const what = machine === 'hold' ? MONEY_WORDS[kind as HoldStep] : isAction(kind) ? WORK_WORDS[kind] : undefined;
  if (what === undefined) return null;
  const who = byName ?? (by === 'operator' ? 'The marketplace' : null);
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC  ${who === null ? what : `${who} ${what}`}${note === '' ? '' : `: “${note}”`}`;
}

/** The fields of a brief or of a delivery, by the words people filled them in under. */
export function fieldLines(type: string, part: 'terms' | 'proof', fields: Readonly<Record<string, unknown>>): string[] {
  const known = (findCollaborationType(type)?.[part] ?? {}) as Readonly<Record<string, { readonly label: string }>>;
  return Object.entries(fields).map(([name, value]) => {
    const label = known[name]?.label ?? name;
    return `${label}${label.endsWith('?') ? '' : ':'} ${String(value)}`;
  });
}
