import { useState } from 'react';
import { isCurrency } from '#domain/kit/money.ts';
import type { UsageRights } from '#domain/collaborations/terms.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { amountsAt } from '../amounts.ts';
import type { Work } from '../collaborations-api.ts';
import { offerInput, type OfferDraft } from '../offer/offer-draft.ts';
import { OfferForm } from '../offer/offer-form.tsx';
import { useOfferProblems } from '../offer/use-offer-problems.ts';
import { PriceLines } from '../request/request-summary.tsx';
import { stepWords, type StepDialogProps } from './step-words.ts';
import { useStep } from './use-step.ts';

const CHANNELS = ['tiktok', 'all_social', 'all_media'] as const satisfies readonly UsageRights['channels'][];

function draftOf({ type, title, terms }: Work): OfferDraft {
  const { price, fields, revisionRoundsMax, draftFirst, usageRights } = terms;
  return {
    type, title, fields, amountMinor: price.amountMinor, currency: isCurrency(price.currency) ? price.currency : 'EUR', revisionRoundsMax, draftFirst,
    usageRights: { ...usageRights, channels: CHANNELS.find((it) => it === usageRights.channels) ?? 'tiktok' }, note: '',
  };
}

/** One side proposes other terms; the form starts from those that lie on the table. */
export function CounterDialog({ work, step, side, onClose }: StepDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(work));
  const words = stepWords(work, step, side);
  const command = useStep(work, step);
  const problems = useOfferProblems(draft, command.refusal);
  const { amountMinor, currency } = draft;
  const priced = amountMinor === '' ? null : { ...work.terms, ...amountsAt(work, { amountMinor, currency }) };
  const take = async () => {
    if (!problems.trySend()) return;
    if (await command.take({ offer: offerInput(draft) })) onClose();
  };
  const atField = command.refusal?.problems?.some((it) => Object.hasOwn(problems.shown, it.field));
  return (
    <Dialog open onClose={onClose} title={words.title} description={words.text || undefined}>
      <Form onSubmit={() => void take()} problems={problems.announced}>
        <OfferForm draft={draft} problems={problems.shown} onChange={setDraft} onLeave={problems.leave} noteLabel={words.note || say('action.note')} />
        <div className="rounded-card bg-sunk p-4"><PriceLines quote={priced} name={work.creator.displayName} side={side === 'creator' ? 'creator' : 'brand'} faded={false} /></div>
        <Trouble {...command} refusal={atField ? null : command.refusal} onRetry={() => void take()} />
        <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{words.label}</Button>
      </Form>
    </Dialog>
  );
}
