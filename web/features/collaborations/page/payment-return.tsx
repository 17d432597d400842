import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useRefreshPaymentMutation } from '../collaborations-api.ts';

/** After the return from the bank: reads the payment, and says where the money is now. */
export function PaymentReturn({ id }: { readonly id: string }) {
  const [trigger, { data }] = useRefreshPaymentMutation();
  const command = useCommand(trigger, (it) => it.answer);
  const [, setSearch] = useSearchParams();
  const asked = useRef(false);
  const { send } = command;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    // The bank adds its own secrets to the address; they have no business in the history.
    setSearch({ payment: 'return' }, { replace: true });
    void send({ id });
  }, [send, id, setSearch]);
  if (command.refusal || command.fault) return <Trouble {...command} onRetry={() => void send({ id })} />;
  if (data?.answer.__typename !== 'Collaboration') return <p role="status" className="flex items-center gap-2 text-ink-2"><Spinner />{say('payment.reading')}</p>;
  const { state } = data.answer.hold;
  if (state === 'needs_brand') return <Notice tone="held" title={say('payment.waitsTitle')}>{say('payment.waitsText')}</Notice>;
  return state === 'funding' ? <Notice tone="held">{say('payment.running')}</Notice> : <Notice tone="good" title={say('payment.doneTitle')}>{say('payment.doneText')}</Notice>;
}
