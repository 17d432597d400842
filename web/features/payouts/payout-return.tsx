import { useEffect, useRef } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useRefreshPayoutAccountMutation } from './payouts-api.ts';

/** After the return from the provider's page: reads what became of the account. */
export function PayoutReturn() {
  const [trigger, { data }] = useRefreshPayoutAccountMutation();
  const command = useCommand(trigger, (it) => it.refreshPayoutAccount);
  const asked = useRef(false);
  const { send } = command;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void send({});
  }, [send]);
  if (command.refusal || command.fault) return <Trouble {...command} onRetry={() => void send({})} />;
  if (!data) return <p role="status" className="flex items-center gap-2 text-ink-2"><Spinner />{say('payouts.reading')}</p>;
  const ready = data.refreshPayoutAccount.__typename === 'PayoutAccount' && data.refreshPayoutAccount.status === 'ready';
  return <Notice tone={ready ? 'good' : 'held'}>{say(ready ? 'payouts.returnReady' : 'payouts.returnPending')}</Notice>;
}
