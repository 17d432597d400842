import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { mayMoveMoney, type MemberRole } from '#domain/accounts/roles.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { isStep, useConfirmPaymentMutation, type StepName, type Work } from '../collaborations-api.ts';
import type { Side } from '../work-words.ts';
import { StepDialog } from './step-dialog.tsx';
import { STEP_LOOK, STEP_ORDER } from './step-look.ts';
import { stepWords } from './step-words.ts';

type Props = { readonly work: Work; readonly side: Side };

function ConfirmPayment({ work }: { readonly work: Work }) {
  const [trigger] = useConfirmPaymentMutation();
  const command = useCommand(trigger, (it) => it.answer);
  const confirm = async () => {
    const said = await command.send({ id: work.id, returnPath: `/work/${work.id}` });
    if (said.ok) location.assign(said.value.url);
  };
  return <><Button tone="primary" size="lg" full busy={command.busy} icon={<Icon of={ExternalLink} />} onPress={() => void confirm()}>{say('action.confirmPayment')}</Button><Trouble {...command} onRetry={() => void confirm()} /></>;
}

/** The buttons this viewer may press now, read from the API; none of the rules live here. */
export function WorkActions({ work, side }: Props) {
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const paying = side === 'brand' && work.turn.needs === 'confirm_payment';
  const [open, setOpen] = useState<StepName | null>(paying && search.get('pay') === 'card' ? 'retryPayment' : null);
  const mending = side === 'brand' && work.turn.needs === 'frozen_payment_at_risk';
  const allowed = [...work.allowedActions.filter(isStep), ...(side === 'operator' && work.hold.state === 'released' && mayMoveMoney((viewer?.role ?? 'support') as MemberRole) ? ['clawBack' as const] : [])];
  const steps = STEP_ORDER.filter((it) => allowed.includes(it) || ((paying || mending) && it === 'retryPayment'));
  const first = steps.find((it) => STEP_LOOK[it].tone === 'primary');
  const close = () => {
    setOpen(null);
    if (search.has('pay')) setSearch({}, { replace: true });
  };
  if (steps.length === 0) return null;
  return (
    <div className="grid gap-2" role="group" aria-label={say('work.actions')}>
      {paying ? <ConfirmPayment work={work} /> : null}
      {first ? <Button tone="primary" size="lg" full onPress={() => setOpen(first)}>{stepWords(work, first, side).label}</Button> : null}
      <div className="flex flex-wrap gap-2">
        {steps.filter((it) => it !== first).map((it) => <span key={it} className="flex-auto"><Button full tone={STEP_LOOK[it].tone === 'primary' ? 'plain' : STEP_LOOK[it].tone} onPress={() => setOpen(it)}>{stepWords(work, it, side).label}</Button></span>)}
      </div>
      {open ? <StepDialog key={open} work={work} step={open} side={side} onClose={close} /> : null}
    </div>
  );
}
