import { useEffect, useRef } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { cardName } from '#web/ui/card-name.ts';
import { useBillingFinishCardSetupMutation } from './cards-api.ts';

/** After the return from the provider's page: reads whether the card was saved, and says so. */
export function CardReturn({ cardId }: { readonly cardId: string }) {
  const [trigger, { data }] = useBillingFinishCardSetupMutation();
  const command = useCommand(trigger, (it) => it.finishCardSetup);
  const asked = useRef(false);
  const { send } = command;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void send({ cardId });
  }, [send, cardId]);
  if (command.refusal || command.fault) return <Trouble {...command} onRetry={() => void send({ cardId })} />;
  if (data?.finishCardSetup.__typename === 'Card') return <Notice tone="good">{say('cards.saved', { card: cardName(data.finishCardSetup) })}</Notice>;
  return <p role="status" className="flex items-center gap-2 text-ink-2"><Spinner />{say('cards.reading')}</p>;
}
