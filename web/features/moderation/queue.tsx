import { ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { classes } from '#web/ui/classes.ts';
import { EmptyState } from '#web/ui/empty.tsx';
import { Select } from '#web/ui/field.tsx';
import { TimeAt, TimeLeft } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { typing } from '#web/ui/use-list-keys.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { FilePreview } from './file-preview.tsx';
import { kindsText } from './kinds.ts';
import { useDecideFindingMutation, type Finding, type GuardPolicy } from './moderation-api.ts';

/** The reason that fits most findings of these kinds, so that one key decides. */
const usualReason = (kinds: readonly string[]): string => (kinds.includes('payment') ? 'payment_elsewhere' : kinds.includes('intent') ? 'leading_away' : kinds.length === 0 ? 'cannot_be_checked' : 'contact_details');

function Around({ lines }: { readonly lines: Finding['around'] }) {
  return (
    <ol className="grid gap-1.5" aria-label={say('moderation.around')}>
      {lines.map((it) => (
        <li key={it.seq} className={classes('grid gap-0.5 rounded-control px-3 py-2', it.judged ? 'border border-danger bg-danger-soft' : 'bg-sunk')}>
          <span className="text-xs text-ink-3">{say(it.by === 'brand' ? 'side.brand' : 'side.creator')} · <TimeAt at={it.at} /></span><span className={classes('whitespace-pre-line break-words text-sm', it.text === '' && 'text-ink-3')}>{it.text === '' ? say('moderation.noWords') : it.text}</span>
        </li>
      ))}
    </ol>
  );
}

type Reasons = { readonly stands: string; readonly released: string };
type ChoiceProps = { readonly known: readonly string[]; readonly release: boolean; readonly reasons: Reasons; readonly onChange: (reasons: Reasons) => void; readonly onDecide: (release: boolean) => void; readonly busy: boolean };

function Choice({ known, release, reasons, onChange, onDecide, busy }: ChoiceProps) {
  const key = release ? 'released' : 'stands';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="min-w-0 flex-1 basis-60"><Select aria-label={say(release ? 'moderation.whyRelease' : 'moderation.whyStands')} value={reasons[key]} onChange={(event) => onChange({ ...reasons, [key]: event.target.value })}>
        {known.map((it) => <option key={it} value={it}>{sayIfKnown(`guard.reason.${it}`, it)}</option>)}
      </Select></span>
      <Button tone={release ? 'primary' : 'danger'} busy={busy} onPress={() => onDecide(release)}>{say(release ? 'moderation.release' : 'moderation.uphold')}</Button>
    </div>
  );
}

/** One finding that waits for a person: what stood around it, and the two keys that decide it. */
function FindingCard({ finding, policy }: { readonly finding: Finding; readonly policy: GuardPolicy }) {
  const [trigger] = useDecideFindingMutation();
  const command = useCommand(trigger, (it) => it.decideFinding);
  const [reasons, setReasons] = useState<Reasons>({ stands: usualReason(finding.kinds), released: 'about_the_work' });
  const decide = (release: boolean): void => void command.send({ id: finding.id, release, reason: release ? reasons.released : reasons.stands });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key held down decides once, not what comes after it.
      if (event.repeat || command.busy || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === 'u') decide(false);
      if (event.key === 'r') decide(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Card title={kindsText(finding.kinds)} actions={<Chip tone="held">{say('moderation.pair', { count: finding.pairPoints })}</Chip>}>
      <div className="grid gap-4">
        <p className="text-xs text-ink-2">{say('moderation.due')} {finding.dueAt ? <TimeLeft at={finding.dueAt} urgent /> : null}</p>
        <FilePreview finding={finding} />
        {finding.around.length > 0 ? <Around lines={finding.around} /> : null}
        <Choice known={policy.reasonsToStand} release={false} reasons={reasons} onChange={setReasons} onDecide={decide} busy={command.busy} />
        <Choice known={policy.reasonsToRelease} release reasons={reasons} onChange={setReasons} onDecide={decide} busy={command.busy} />
        <p className="text-xs text-ink-3 max-md:hidden">{say('moderation.keys')}</p>
        <Trouble {...command} />
      </div>
    </Card>
  );
}

/** What waits for a person, the nearest last day first; one is looked at, the others wait below. */
export function ModerationQueue({ findings, policy }: { readonly findings: readonly Finding[]; readonly policy: GuardPolicy }) {
  const [first, ...rest] = findings;
  if (!first) return <EmptyState icon={ShieldCheck} title={say('moderation.none')}>{say('moderation.noneText')}</EmptyState>;
  return (
    <div className="grid gap-4">
      <FindingCard key={first.id} finding={first} policy={policy} />
      {rest.length > 0 ? <ul className="card grid text-sm" aria-label={say('moderation.next')}>{rest.map((it) => <li key={it.id} className="flex flex-wrap justify-between gap-3 border-b border-line px-4 py-3 last:border-0"><span className="min-w-0 [overflow-wrap:anywhere]">{kindsText(it.kinds)}{it.file ? ` · ${it.file.name}` : ''}</span><span className="text-xs text-ink-3">{it.dueAt ? <TimeLeft at={it.dueAt} /> : null}</span></li>)}</ul> : null}
    </div>
  );
}
