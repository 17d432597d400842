import { Clock, Undo2, CircleCheck, Hourglass } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Form } from '#web/ui/form.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { usePriceGuidanceQuery, useRequestCollaborationMutation, type RequestedCreator } from '../collaborations-api.ts';
import { fieldsOf, freshOffer, offerInput, type OfferDraft } from '../offer/offer-draft.ts';
import { OfferForm } from '../offer/offer-form.tsx';
import { useOfferProblems } from '../offer/use-offer-problems.ts';
import { CardChoice, CardSaved } from './card-choice.tsx';
import { findKept, forget, keep } from './kept-draft.ts';
import { PriceLines, Protection, QuoteTrouble, useQuote } from './request-summary.tsx';

/** `begin` fills an empty request; `nextPath` is where one goes after sending it, when others wait. */
type Props = { readonly creator: RequestedCreator; readonly type: string; readonly savedCardId: string | null; readonly onType: (type: string) => void; readonly begin?: Begin | undefined; readonly nextPath?: string | undefined; readonly returnPath: string };
type Begin = { readonly title: string; readonly message: string };

const CLOCKS = [{ key: 'answer', icon: Hourglass }, { key: 'deliver', icon: Clock }, { key: 'silence', icon: CircleCheck }, { key: 'missed', icon: Undo2 }] as const;

const Clocks = ({ name }: { readonly name: string }) => (
  <ul className="grid gap-2 border-t border-line pt-3.5 text-xs text-ink-2">{CLOCKS.map((it) => <li key={it.key} className="flex gap-2"><Icon of={it.icon} size={14} className="mt-0.5" />{say(`request.clock.${it.key}`, { name })}</li>)}</ul>
);

function Types({ creator, value, onChange }: { readonly creator: RequestedCreator; readonly value: string; readonly onChange: (type: string) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-3 text-base font-bold">{say('request.type')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {creator.rates.map((it) => {
          const type = findCollaborationType(it.type);
          return (
            <label key={it.type} className="flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-line-2 bg-card px-3.5 py-2 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-2 has-focus-visible:outline-brand">
              <input type="radio" name="type" className="sr-only" checked={value === it.type} onChange={() => onChange(it.type)} />
              <TypeIcon icon={type?.icon ?? 'play'} size={20} /><span className="flex-1 font-medium">{type?.label ?? it.type}</span><span className="num text-ink-2">{formatMoney(it.price, true)}</span>
            </label>
          );
        })}
      </div>
      <p className="text-xs text-ink-2">{findCollaborationType(value)?.asks}</p>
    </fieldset>
  );
}

/** The draft of this request: from this tab's memory or fresh, kept with every change. A new type brings its price unless another was typed. */
function useDraft(creator: RequestedCreator, type: string, begin: Begin | undefined) {
  const rateOf = useCallback((key: string) => creator.rates.find((it) => it.type === key)?.price, [creator]);
  const [kept, setKept] = useState(() => findKept(creator.id) ?? { draft: begun(freshOffer(type, rateOf(type)), begin), cardId: '' });
  const draft = kept.draft.type === type ? kept.draft : withType(kept.draft, { type, from: rateOf(kept.draft.type), to: rateOf(type) });
  useEffect(() => keep(creator.id, { ...kept, draft }), [creator.id, kept, draft]);
  const setDraft = useCallback((next: OfferDraft) => setKept((it) => ({ ...it, draft: next })), []);
  const setCard = useCallback((cardId: string) => setKept((it) => (it.cardId === cardId ? it : { ...it, cardId })), []);
  return { draft, cardId: kept.cardId, setDraft, setCard };
}

const begun = (draft: OfferDraft, begin: Begin | undefined): OfferDraft => (begin ? { ...draft, title: begin.title, fields: Object.hasOwn(fieldsOf(draft.type), 'message') ? { message: begin.message } : {} } : draft);

type Price = RequestedCreator['rates'][number]['price'];
function withType(draft: OfferDraft, { type, from, to }: { type: string; from: Price | undefined; to: Price | undefined }): OfferDraft {
  const asOffered = draft.amountMinor === '' || draft.amountMinor === from?.amountMinor;
  return { ...draft, type, ...(asOffered && to ? { amountMinor: to.amountMinor, currency: to.currency } : {}) };
}

/** What a price is measured by: the creator's own, and what was paid for the like when enough was. */
function PriceHelp({ creator, type }: { readonly creator: RequestedCreator; readonly type: string }) {
  const { data } = usePriceGuidanceQuery({ type, medianViews: creator.medianViews });
  const rate = creator.rates.find((it) => it.type === type)?.price;
  const guide = data?.priceGuidance;
  const sentences = [
    ...(rate ? [say('request.rate', { name: creator.displayName, price: formatMoney(rate, true) })] : []),
    ...(guide ? [say('price.guidance', { low: formatMoney(guide.low, true), middle: formatMoney(guide.middle, true), high: formatMoney(guide.high, true), count: guide.paidCount })] : []),
  ];
  return <>{sentences.join(' ')}</>;
}

/** A brand asks a creator for a collaboration on stated terms; nothing is charged until the creator accepts. */
export function RequestForm({ creator, type, savedCardId, onType, begin, nextPath, returnPath }: Props) {
  const { draft, cardId, setDraft, setCard } = useDraft(creator, type, begin);
  const [trigger] = useRequestCollaborationMutation();
  const command = useCommand(trigger, (it) => it.answer);
  const problems = useOfferProblems(draft, command.refusal);
  const { quote, fresh, error, refetch } = useQuote(creator.id, draft);
  const shown = fresh ? quote : null;
  const [cardWanted, setCardWanted] = useState(false);
  const navigate = useNavigate();
  const toast = useToast();
  const submit = async () => {
    setCardWanted(cardId === '');
    if (!problems.trySend() || cardId === '') return;
    const said = await command.send({ input: { creatorId: creator.id, type, cardId, offer: offerInput(draft), shownTotalMinor: shown?.total.amountMinor ?? null } });
    // What was refused may cost something else by now.
    if (!said.ok) return shown ? void refetch() : undefined;
    forget(creator.id);
    toast(say('request.sent', { name: creator.displayName }));
    void navigate(nextPath ?? `/work/${said.value.id}`);
  };
  const total = shown ? formatMoney(shown.total) : null;
  const hidden = command.refusal?.problems?.some((it) => Object.hasOwn(problems.shown, it.field)) ? { ...command, refusal: null } : command;
  return (
    <Form onSubmit={() => void submit()} problems={problems.announced}>
      <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,1fr)_364px]">
        <div className="grid max-w-[720px] gap-8"><Types creator={creator} value={type} onChange={onType} />
          <OfferForm draft={draft} problems={problems.shown} onChange={setDraft} onLeave={problems.leave} noteLabel={say('request.note', { name: creator.displayName })}
            priceHelp={<PriceHelp creator={creator} type={type} />} /></div>
        <div className="lg:sticky lg:top-6"><Card float title={say('request.summary')}>
          <div className="grid gap-4">
            <PriceLines quote={quote} name={creator.displayName} faded={!fresh} /><QuoteTrouble error={error} onRetry={() => void refetch()} /><Protection quote={quote} />
            {savedCardId ? <CardSaved key={savedCardId} cardId={savedCardId} onSaved={setCard} /> : null}
            <CardChoice value={cardId} onChange={setCard} returnPath={returnPath} problem={cardWanted && cardId === '' ? say('request.cardNeeded') : undefined} />
            <Clocks name={creator.displayName} />
            <Trouble {...hidden} onRetry={() => void submit()} />
            {problems.count > 0 ? <p role="alert" className="text-xs text-danger">{say('request.problems', { count: problems.count })}</p> : null}
            <Button type="submit" tone="primary" size="lg" full busy={command.busy} disabled={quote?.rail === null}>{total ? say('request.submitTotal', { name: creator.displayName, total }) : say('request.submit', { name: creator.displayName })}</Button>
          </div>
        </Card></div>
      </div>
    </Form>
  );
}
