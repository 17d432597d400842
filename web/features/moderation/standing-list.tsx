import { ShieldCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip, type ChipTone } from '#web/ui/chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { TimeAt, TimeLeft } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say, sayIfKnown } from '#web/words/say.ts';
import { kindsText } from './kinds.ts';
import { useContestFindingMutation, type Standing } from './moderation-api.ts';

type Found = Standing['findings'][number];
const TONES: Readonly<Record<string, ChipTone>> = { open: 'plain', waits: 'held', contested: 'held', stands: 'danger', released: 'paid' };

function FindingLine({ finding }: { readonly finding: Found }) {
  const [trigger] = useContestFindingMutation();
  const command = useCommand(trigger, (it) => it.contestFinding);
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="grid min-w-0 flex-1"><Link className="font-medium hover:underline" to={`/messages/${finding.conversationId}`}>{kindsText(finding.kinds)}</Link><span className="text-xs text-ink-3">{finding.file ? `${finding.file.name} · ` : ''}<TimeAt at={finding.at} /> · {say('guard.points', { count: finding.points })}</span></span>
        <Chip tone={TONES[finding.state]} dot>{sayIfKnown(`guard.state.${finding.state}`, finding.state)}</Chip>
        {finding.state === 'open' ? <Button size="sm" busy={command.busy} onPress={() => void command.send({ id: finding.id })}>{say('guard.contest')}</Button> : null}
      </div>
      {(finding.state === 'contested' || finding.state === 'waits') && finding.dueAt ? <p className="text-xs text-ink-2">{say('guard.looking')} <TimeLeft at={finding.dueAt} /></p> : null}
      {finding.reason ? <p className="text-xs text-ink-2">{sayIfKnown(`guard.reason.${finding.reason}`, finding.reason)}</p> : null}
      <Trouble {...command} />
    </li>
  );
}

/** What counts against one's own account, with a way to ask for a person. */
export function StandingList({ standing }: { readonly standing: Standing }) {
  if (standing.findings.length === 0) return <EmptyState icon={ShieldCheck} title={say('guard.clean')}>{say('guard.cleanText')}</EmptyState>;
  return (
    <Card title={say('guard.count')} actions={<Chip tone={standing.points > 0 ? 'held' : 'paid'}>{say('guard.points', { count: standing.points })}</Chip>}>
      <p className="text-ink-2">{say('guard.fades')}</p>
      <ul>{standing.findings.map((it) => <FindingLine key={it.id} finding={it} />)}</ul>
    </Card>
  );
}
