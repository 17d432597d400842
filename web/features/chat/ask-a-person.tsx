import { useCommand } from '#web/graphql/use-command.ts';
import { TimeLeft } from '#web/ui/time-left.tsx';
import { say, sayIfKnown } from '#web/words/say.ts';
import { useContestMessageMutation, type Message } from './chat-api.ts';
import { useState } from 'react';

/** What became of a message or a file the guard judged: its sender asks for a person, waits, or reads what was decided. */
export function AskAPerson({ finding }: { readonly finding: NonNullable<Message['finding']> }) {
  const [trigger] = useContestMessageMutation();
  const command = useCommand(trigger, (it) => it.contestFinding);
  const [asked, setAsked] = useState<{ readonly dueAt: string | null } | null>(null);
  const ask = async () => {
    const said = await command.send({ id: finding.id });
    if (said.ok) setAsked({ dueAt: said.value.dueAt ?? null });
  };
  const dueAt = asked?.dueAt ?? finding.dueAt;
  if (finding.state === 'stands') return <p className="text-xs text-ink-3">{say('chat.stands')} {finding.reason ? sayIfKnown(`guard.reason.${finding.reason}`, '') : ''}</p>;
  if (asked || finding.state === 'contested' || finding.state === 'waits') return <p className="text-xs text-ink-3">{say('chat.asked')} {dueAt ? <TimeLeft at={dueAt} /> : null}</p>;
  return <p className="text-xs"><button type="button" className="link" disabled={command.busy} onClick={() => void ask()}>{say('chat.ask')}</button>{command.refusal ? <span role="alert" className="text-danger"> {command.refusal.message}</span> : null}</p>;
}
