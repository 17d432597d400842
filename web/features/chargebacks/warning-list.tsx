import { Link } from 'react-router';
import { useCommand } from '#web/graphql/use-command.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useAnswerFraudWarningMutation, type FraudWarning } from './chargebacks-api.ts';

function Warning({ warning }: { readonly warning: FraudWarning }) {
  const [trigger] = useAnswerFraudWarningMutation();
  const command = useCommand(trigger, (it) => it.answerFraudWarning);
  const { id } = warning;
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-3">
        <span className="grid min-w-48 flex-1 gap-0.5"><Link to={`/operator/work/${warning.collaborationId}`} className="font-medium hover:underline">{warning.title}</Link><span className="text-xs text-ink-3">{warning.fraudType.replaceAll('_', ' ')} · <TimeAt at={warning.warnedAt} /></span></span>
        {warning.answer
          ? <Chip tone="plain">{sayIfKnown(`warnings.answer.${warning.answer}`, warning.answer)}</Chip>
          : <><Button busy={command.busy} onPress={() => void command.send({ id, revert: false })}>{say('warnings.keep')}</Button><Button tone="primary" busy={command.busy} onPress={() => void command.send({ id, revert: true })}>{say('warnings.revert')}</Button></>}
      </div>
      <Trouble {...command} />
    </Card>
  );
}

/** What banks have warned of, and the two answers to it. */
export const WarningList = ({ warnings }: { readonly warnings: readonly FraudWarning[] }) => (
  <ul className="grid gap-3">{warnings.map((it) => <li key={it.id}><Warning warning={it} /></li>)}</ul>
);
