import { useState } from 'react';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Checkbox, Field, TextArea } from '#web/ui/field.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import type { Work } from '../collaborations-api.ts';
import { CardDialog } from './card-dialog.tsx';
import { CounterDialog } from './counter-dialog.tsx';
import { ProofDialog } from './proof-dialog.tsx';
import { SplitParts } from './split-parts.tsx';
import { STEP_LOOK } from './step-look.ts';
import { stepWords, type StepDialogProps } from './step-words.ts';
import { useStep } from './use-step.ts';

const NOTE_LENGTH_MAX = 2_000;
const PARTIES = ['creator', 'brand', 'split'] as const;

function Decision({ work, value, onChange }: { readonly work: Work; readonly value: string; readonly onChange: (party: string) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">{say('action.resolve.for')}</legend>
      {PARTIES.map((it) => (
        <label key={it} className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-line-2 px-3 py-2 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-2 has-focus-visible:outline-brand">
          <input type="radio" name="decideFor" className="size-4 accent-brand" checked={value === it} onChange={() => onChange(it)} />
          <span className="grid"><span className="font-medium">{it === 'split' ? say('action.resolve.both') : work[it].displayName}</span><span className="text-xs text-ink-2">{say(`action.resolve.${it}`)}</span></span>
        </label>
      ))}
    </fieldset>
  );
}

function AskDialog({ work, step, side, onClose }: StepDialogProps) {
  const { form, noteNeeded = false, danger } = STEP_LOOK[step];
  const words = stepWords(work, step, side);
  const command = useStep(work, step);
  const [note, setNote] = useState('');
  const [decideFor, setDecideFor] = useState('');
  const [shares, setShares] = useState(false);
  const [part, setPart] = useState('');
  const [missing, setMissing] = useState(false);
  const mayShare = step === 'proposeCancel';
  const splits = form === 'divide' || (form === 'decide' && decideFor === 'split') || (mayShare && shares);
  const asksNote = form === 'note' || form === 'decide' || form === 'divide';
  const take = async () => {
    const incomplete = (noteNeeded && note.trim() === '') || (form === 'decide' && decideFor === '') || (splits && part === '');
    setMissing(incomplete);
    if (incomplete) return;
    if (await command.take({ ...(asksNote ? { note: note.trim() } : {}), ...(form === 'decide' ? { decideFor } : {}), ...(splits ? { creatorPartMinor: part } : {}) })) onClose();
  };
  const footer = <><Button onPress={onClose}>{say('action.back')}</Button><Button tone={danger ? 'danger' : 'primary'} busy={command.busy} onPress={() => void take()}>{words.label}</Button></>;
  return (
    <Dialog open onClose={onClose} title={words.title} description={words.text || undefined} footer={footer}>
      {form === 'decide' ? <Decision work={work} value={decideFor} onChange={setDecideFor} /> : null}
      {missing && form === 'decide' && decideFor === '' ? <p role="alert" className="text-xs text-danger">{say('action.resolve.forNeeded')}</p> : null}
      {mayShare ? <Checkbox label={say('action.proposeCancel.share', { creator: work.creator.displayName })} checked={shares} onChange={(event) => setShares(event.target.checked)} /> : null}
      {splits ? <SplitParts work={work} value={part} onChange={setPart} missing={missing && part === ''} /> : null}
      {asksNote ? (
        <Field label={words.note || say('action.note')} optional={noteNeeded ? undefined : say('form.optional')} error={missing && note.trim() === '' ? say('action.noteNeeded') : undefined}>
          {(ids) => <TextArea {...ids} autoFocus maxLength={NOTE_LENGTH_MAX} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
      ) : null}
      <Trouble {...command} onRetry={() => void take()} />
    </Dialog>
  );
}

/** What is asked before a step is taken: a word of consent, a note, an offer, a delivery, another card. */
export function StepDialog(props: StepDialogProps) {
  const { form } = STEP_LOOK[props.step];
  switch (form) {
    case 'confirm': case 'note': case 'decide': case 'divide': return <AskDialog {...props} />;
    case 'offer': return <CounterDialog {...props} />;
    case 'proof': return <ProofDialog {...props} />;
    case 'card': return <CardDialog {...props} />;
  }
}
