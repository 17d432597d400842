import { ExternalLink, Landmark } from 'lucide-react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useNow } from '#web/ui/clock.ts';
import { PasswordDialog } from './password-dialog.tsx';
import { usePayoutStateQuery, useStartPayoutSetupMutation } from './payouts-api.ts';

const STATUSES = ['none', 'started', 'pending', 'ready', 'restricted'] as const;
type Status = (typeof STATUSES)[number];
const TONES = { none: 'plain', started: 'held', pending: 'held', ready: 'paid', restricted: 'danger' } as const satisfies Record<Status, string>;

const statusOf = (text: string | undefined): Status => STATUSES.find((it) => it === text) ?? 'none';

function Needs({ needs }: { readonly needs: readonly string[] }) {
  if (needs.length === 0) return null;
  return (
    <div>
      <p className="font-medium">{say('payouts.needs')}</p>
      <ul className="mt-1 list-disc pl-5 text-ink-2">{[...new Set(needs.map((it) => sayIfKnown(`payouts.need.${it.split('.').at(-1)}`, it.replaceAll(/[._]/g, ' '))))].map((it) => <li key={it}>{it}</li>)}</ul>
    </div>
  );
}

/** Whether the creator can be paid, what is missing, and the way to the provider's page. */
export function PayoutSetup() {
  const { data, error, refetch } = usePayoutStateQuery({}, pollOptions(false));
  const [trigger] = useStartPayoutSetupMutation();
  const command = useCommand(trigger, (it) => it.startPayoutSetup);
  const now = useNow();
  const start = async () => {
    const said = await command.send({ returnPath: '/creator/payouts?return=1' });
    if (said.ok) location.assign(said.value.url);
  };
  const asks = command.refusal?.code === 'PASSWORD_NEEDED';
  if (error) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-44 w-full rounded-card" />;
  const status = statusOf(data.payoutAccount?.status);
  return (
    <Card>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <span className="grid size-11 place-items-center rounded-[14px] bg-sunk text-ink-2"><Icon of={Landmark} size={22} /></span>
          <h2 className="flex-1">{say(`payouts.${status}.title`)}</h2>
          <Chip tone={TONES[status]} dot>{say(`payouts.${status}.chip`)}</Chip>
        </div>
        <p className="max-w-[68ch] text-base text-ink-2">{say(`payouts.${status}.text`)}</p>
        <Needs needs={data.payoutAccount?.needs ?? []} />
        {data.payoutAccount?.paysOutFrom && Date.parse(data.payoutAccount.paysOutFrom) > now ? <Notice tone="held">{say('payouts.waits')} <TimeAt at={data.payoutAccount.paysOutFrom} /></Notice> : null}
        {asks ? <PasswordDialog onClose={command.clear} onConfirmed={() => void start()} /> : <Trouble {...command} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button tone={status === 'ready' ? 'plain' : 'primary'} size="lg" busy={command.busy} icon={<Icon of={ExternalLink} />} onPress={() => void start()}>{say(`payouts.${status}.action`)}</Button>
          {data.payoutAccount?.readAt ? <span className="text-xs text-ink-3">{say('payouts.readAt')} <TimeAt at={data.payoutAccount.readAt} /></span> : null}
        </div>
      </div>
    </Card>
  );
}
