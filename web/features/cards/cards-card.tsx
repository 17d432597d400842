import { CreditCard, Plus } from 'lucide-react';
import { useState } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { cardEnd, cardName } from '#web/ui/card-name.ts';
import { useBillingCardsQuery, useBillingRemoveCardMutation, type SavedCard } from './cards-api.ts';
import { useAddCard } from './use-add-card.ts';

function RemoveCardDialog({ card, onClose }: { readonly card: SavedCard; readonly onClose: () => void }) {
  const [trigger] = useBillingRemoveCardMutation();
  const command = useCommand(trigger, (it) => it.removeCard);
  const remove = async () => { if ((await command.send({ cardId: card.id })).ok) onClose(); };
  const footer = <><Button onPress={onClose}>{say('ui.keep')}</Button><Button tone="danger" busy={command.busy} onPress={() => void remove()}>{say('cards.remove')}</Button></>;
  return <Dialog open onClose={onClose} title={say('cards.removeTitle', { card: cardName(card) })} description={say('cards.removeText')} footer={footer}><Trouble {...command} /></Dialog>;
}

const CardLine = ({ card, onRemove }: { readonly card: SavedCard; readonly onRemove: () => void }) => (
  <li className="flex items-center gap-3 border-b border-line py-3 last:border-0">
    <span className="grid size-9 shrink-0 place-items-center rounded-control bg-sunk text-ink-2"><Icon of={CreditCard} /></span>
    <span className="grid min-w-0 flex-1"><span className="num font-medium">{cardName(card)}</span><span className="num text-xs text-ink-3">{say('cards.expires', { end: cardEnd(card) })}</span></span>
    <Button size="sm" tone="quiet" onPress={onRemove}>{say('cards.remove')}</Button>
  </li>
);

/** The brand's saved cards. */
export function CardsCard() {
  const { data, error, refetch } = useBillingCardsQuery({});
  const add = useAddCard('/brand/billing');
  const [leaving, setLeaving] = useState<SavedCard | null>(null);
  const button = <Button tone={data?.cards.length === 0 ? 'primary' : 'plain'} busy={add.busy} icon={<Icon of={Plus} size={16} />} onPress={() => void add.start()}>{say('cards.add')}</Button>;
  if (error) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} rows={1} className="h-24" />;
  return (
    <>
      <Trouble {...add} />
      {data.cards.length === 0
        ? <EmptyState icon={CreditCard} title={say('cards.emptyTitle')} action={button}>{say('cards.emptyText')}</EmptyState>
        : <Card title={say('cards.title')} actions={button}><ul>{data.cards.map((it) => <CardLine key={it.id} card={it} onRemove={() => setLeaving(it)} />)}</ul><p className="mt-2 text-xs text-ink-3">{say('cards.note')}</p></Card>}
      {leaving ? <RemoveCardDialog card={leaving} onClose={() => setLeaving(null)} /> : null}
    </>
  );
}
