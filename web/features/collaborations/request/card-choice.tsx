import { CreditCard, ExternalLink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { cardEnd, cardName } from '#web/ui/card-name.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { usePayingCardsQuery, usePayingFinishCardSetupMutation, usePayingStartCardSetupMutation } from '../collaborations-api.ts';

type Props = { readonly value: string; readonly onChange: (cardId: string) => void; readonly returnPath: string; readonly problem?: string | undefined };

/** The cards of a brand to choose from, and the way to save another: to the provider's page and back to `returnPath`. */
export function CardChoice({ value, onChange, returnPath, problem }: Props) {
  const { data, error, refetch } = usePayingCardsQuery({});
  const [trigger] = usePayingStartCardSetupMutation();
  const command = useCommand(trigger, (it) => it.startCardSetup);
  const add = async () => {
    const said = await command.send({ returnPath });
    if (said.ok) location.assign(said.value.url);
  };
  const only = data?.cards[0]?.id;
  const known = data?.cards.some((it) => it.id === value);
  useEffect(() => { if (only !== undefined && known === false) onChange(only); }, [only, known, onChange]);
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-12 w-full" />;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">{say('request.card')}</legend>
      {data.cards.map((it) => (
        <label key={it.id} className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-line-2 px-3 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-2 has-focus-visible:outline-brand">
          <input type="radio" name="card" className="size-4 accent-brand" checked={value === it.id} onChange={() => onChange(it.id)} />
          <Icon of={CreditCard} className="text-ink-2" /><span className="num flex-1 font-medium">{cardName(it)}</span><span className="num text-xs text-ink-2">{cardEnd(it)}</span>
        </label>
      ))}
      {data.cards.length === 0 ? <p className="text-xs text-ink-2">{say('cards.emptyText')}</p> : null}
      {problem ? <p className="text-xs text-danger" role="alert">{problem}</p> : null}
      <Trouble {...command} />
      <Button size="sm" busy={command.busy} icon={<Icon of={ExternalLink} size={15} />} onPress={() => void add()}>{say(data.cards.length === 0 ? 'cards.add' : 'request.anotherCard')}</Button>
    </fieldset>
  );
}

/** After the return from the provider's page: reads the card, says so and hands it on. */
export function CardSaved({ cardId, onSaved }: { readonly cardId: string; readonly onSaved: (cardId: string) => void }) {
  const [trigger, { data }] = usePayingFinishCardSetupMutation();
  const command = useCommand(trigger, (it) => it.finishCardSetup);
  const asked = useRef(false);
  const { send } = command;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void send({ cardId }).then((said) => { if (said.ok) onSaved(cardId); });
  }, [send, cardId, onSaved]);
  if (command.refusal || command.fault) return <Trouble {...command} onRetry={() => void send({ cardId })} />;
  if (data?.finishCardSetup.__typename === 'Card') return <Notice tone="good">{say('request.cardSaved', { card: cardName(data.finishCardSetup) })}</Notice>;
  return <p role="status" className="flex items-center gap-2 text-ink-2"><Spinner />{say('cards.reading')}</p>;
}
