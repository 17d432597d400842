import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { sayIfKnown, say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt, TimeLeft } from '#web/ui/time-left.tsx';
import { AnswerDialog, isAnswerable } from './answer-dialog.tsx';
import type { Chargeback } from './chargebacks-api.ts';

const toneOf = (it: Chargeback) => (it.state === 'won' || it.state === 'warning_closed' ? 'paid' : it.state === 'lost' || it.state === 'accepted' ? 'danger' : 'held');

const StateOf = ({ of }: { readonly of: Chargeback }) => (
  <span className="grid justify-items-start gap-1">
    <Chip tone={toneOf(of)} dot>{sayIfKnown(`chargebacks.state.${of.state}`, of.state)}</Chip>
    {of.borneBy ? <span className="text-xs text-ink-2">{sayIfKnown(`chargebacks.borne.${of.borneBy}`, of.borneBy)}</span> : null}
  </span>
);

function LookButton({ at, onLook }: { readonly at: Chargeback; readonly onLook: (id: string) => void }) {
  const open = isAnswerable(at);
  return <Button size="sm" tone={open ? 'primary' : 'plain'} onPress={() => onLook(at.id)}>{say(open ? 'chargebacks.look' : 'chargebacks.answered')}</Button>;
}

const columns = (onLook: (id: string) => void): readonly Column<Chargeback>[] => [
  {
    key: 'what', head: say('chargebacks.what'),
    cell: (it) => (
      <span className="grid gap-1">
        <Link to={`/operator/work/${it.collaborationId}`} className="font-medium hover:underline">{it.title}</Link>
        <span className="text-xs text-ink-3">{it.reason.replaceAll('_', ' ')} · <TimeAt at={it.openedAt} /></span>
        <span className="lg:hidden"><StateOf of={it} /></span>
        <span className="mt-1 sm:hidden"><LookButton at={it} onLook={onLook} /></span>
      </span>
    ),
  },
  { key: 'state', head: say('chargebacks.state'), wide: true, cell: (it) => <StateOf of={it} /> },
  { key: 'due', head: say('chargebacks.due'), wide: true, cell: (it) => <span className="text-xs">{it.dueAt && isAnswerable(it) ? <TimeLeft at={it.dueAt} urgent /> : '–'}</span> },
  { key: 'amount', head: say('chargebacks.amount'), align: 'right', cell: (it) => <MoneyText money={it.amount} className="font-bold" /> },
  { key: 'look', head: '', align: 'right', notOnPhones: true, cell: (it) => <LookButton at={it} onLook={onLook} /> },
];

/** Every payment a bank has taken back or asks about, the nearest last day on top. */
export function ChargebackList({ chargebacks }: { readonly chargebacks: readonly Chargeback[] }) {
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const chosen = chargebacks.find((it) => it.id === lookedAt);
  if (chargebacks.length === 0) return <EmptyState icon={Undo2} title={say('chargebacks.none')}>{say('chargebacks.noneText')}</EmptyState>;
  return (
    <>
      <Table caption={say('nav.chargebacks')} columns={columns(setLookedAt)} rows={chargebacks} rowKey={(it) => it.id} />
      {chosen ? <AnswerDialog chargeback={chosen} onClose={() => setLookedAt(null)} /> : null}
    </>
  );
}
