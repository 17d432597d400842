import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { MoneyInput } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import type { BoardCard } from './board.ts';
import { leftOf } from './campaign-money.ts';
import { useRequestFromCampaignMutation, type Budget, type Campaign } from './campaigns-api.ts';

type Props = { readonly campaign: Campaign; readonly budget: Budget; readonly cards: readonly BoardCard[]; readonly cardId: string; readonly cardChoice: ReactNode; readonly onClose: () => void; readonly onSent: () => void };
type Answered = { readonly creatorId: string; readonly collaborationId?: string | null; readonly message?: string | null };

const nameIn = (cards: readonly BoardCard[], creatorId: string): string => cards.find((it) => it.creatorId === creatorId)?.creator.displayName ?? '';

function Answers({ cards, answers }: { readonly cards: readonly BoardCard[]; readonly answers: readonly Answered[] }) {
  return (
    <ul className="grid gap-2 text-sm">{answers.map((it) => (
      <li key={it.creatorId} className="flex gap-2">
        <Icon of={it.collaborationId ? CircleCheck : CircleAlert} size={16} className={`mt-0.5 shrink-0 ${it.collaborationId ? 'text-brand' : 'text-why'}`} />
        <span>{it.collaborationId ? <Link className="link" to={`/work/${it.collaborationId}`}>{say('campaign.askedName', { name: nameIn(cards, it.creatorId) })}</Link> : say('campaign.notAskedName', { name: nameIn(cards, it.creatorId), why: it.message ?? '' })}</span>
      </li>
    ))}</ul>
  );
}

/** Asks several at once, each at a price that can still be changed; says of each what became of it. */
export function AskDialog({ campaign, budget, cards, cardId, cardChoice, onClose, onSent }: Props) {
  const [prices, setPrices] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(cards.map((it) => [it.creatorId, it.price?.amountMinor ?? ''])));
  const [answers, setAnswers] = useState<readonly Answered[] | null>(null);
  const [trigger] = useRequestFromCampaignMutation();
  const command = useCommand(trigger, (it) => it.requestFromCampaign);
  const sum = cards.reduce((all, it) => all + BigInt(prices[it.creatorId] || '0'), 0n);
  const over = sum > BigInt(leftOf(budget).amountMinor);
  const missing = cardId === '' || cards.some((it) => !(prices[it.creatorId] ?? ''));
  const send = async () => {
    const said = await command.send({ campaignId: campaign.id, cardId, requests: cards.map((it) => ({ creatorId: it.creatorId, amountMinor: prices[it.creatorId] ?? '0' })) });
    if (!said.ok) return;
    setAnswers(said.value.items);
    onSent();
  };
  const footer = answers ? <Button tone="primary" onPress={onClose}>{say('ui.close')}</Button>
    : <><Button onPress={onClose}>{say('action.back')}</Button><Button tone="primary" busy={command.busy} disabled={missing} onPress={() => void send()}>{say('campaign.askMany', { count: cards.length, sum: formatMoney({ amountMinor: String(sum), currency: campaign.currency }, true) })}</Button></>;
  return (
    <Dialog open onClose={onClose} title={say(answers ? 'campaign.asked' : 'campaign.askTitle', { count: cards.length })} description={answers ? undefined : say('campaign.askText', { left: formatMoney(leftOf(budget), true) })} footer={footer}>
      {answers ? <Answers cards={cards} answers={answers} /> : (
        <>
          <ul className="grid gap-2">{cards.map((it) => (
            <li key={it.creatorId} className="flex items-center justify-between gap-3">
              <span className="grid min-w-0"><span className="truncate font-medium">{it.creator.displayName}</span>{it.price === null && it.listPrice ? <span className="num text-xs text-ink-2">{say('campaign.otherCurrency', { price: formatMoney(it.listPrice, true) })}</span> : null}</span>
              <span className="w-36 shrink-0"><MoneyInput aria-label={say('campaign.priceFor', { name: it.creator.displayName })} currency={campaign.currency} value={prices[it.creatorId] ?? ''} onChange={(value) => setPrices((all) => ({ ...all, [it.creatorId]: value }))} /></span>
            </li>
          ))}</ul>
          {over ? <p role="status" className="flex gap-2 text-sm text-why"><Icon of={CircleAlert} size={16} className="mt-0.5 shrink-0" />{say('campaign.over')}</p> : null}
          {cardChoice}
          <Trouble refusal={command.refusal} fault={command.fault} onRetry={() => void send()} />
        </>
      )}
    </Dialog>
  );
}
