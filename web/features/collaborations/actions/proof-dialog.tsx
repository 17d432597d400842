import { useMemo, useState } from 'react';
import { checkFields } from '#domain/collaborations/fields.ts';
import { DRAFT_FIELDS } from '#domain/collaborations/offer.ts';
import type { FieldTable, FieldValue } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { problemsByField } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field, TextArea } from '#web/ui/field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import type { StepName, Work } from '../collaborations-api.ts';
import { DeclaredFields } from '../offer/field-control.tsx';
import { stepWords, type StepDialogProps } from './step-words.ts';
import { useStep } from './use-step.ts';

const NOTE_LENGTH_MAX = 2_000;
type Values = Readonly<Record<string, FieldValue>>;

/** What is handed in: the draft first when the terms want one, else what the type declares. */
const fieldsFor = (work: Work, step: StepName): FieldTable => (step === 'deliver' && work.terms.draftFirst ? DRAFT_FIELDS : findCollaborationType(work.type)?.proof ?? {});

function problemsIn(fields: FieldTable, values: Values): Readonly<Record<string, string>> {
  const checked = checkFields(fields, values);
  return checked.ok ? {} : Object.fromEntries(checked.error.map((it) => [it.field, it.message]));
}

/** The creator hands in the work; the same rules are checked here and on the server. */
export function ProofDialog({ work, step, side, onClose }: StepDialogProps) {
  const words = stepWords(work, step, side);
  const command = useStep(work, step);
  const fields = fieldsFor(work, step);
  const [values, setValues] = useState<Values>({});
  const [note, setNote] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [tried, setTried] = useState<Readonly<Record<string, string>> | null>(null);
  const refused = useMemo(() => problemsByField(command.refusal), [command.refusal]);
  const announced = useMemo(() => ({ ...refused, ...tried }), [refused, tried]);
  const all = problemsIn(fields, values);
  const shown = { ...refused, ...Object.fromEntries(Object.entries(all).filter(([name]) => tried !== null || left.includes(name))) };
  const take = async () => {
    setTried(all);
    if (Object.keys(all).length > 0) return;
    if (await command.take({ fields: values, note: note.trim() })) onClose();
  };
  const trouble = Object.keys(refused).some((it) => Object.hasOwn(fields, it)) ? { ...command, refusal: null } : command;
  return (
    <Dialog open onClose={onClose} title={words.title} description={words.text || undefined}>
      <Form onSubmit={() => void take()} problems={announced}>
        <DeclaredFields fields={fields} values={values} problems={shown} onChange={(name, value) => setValues((it) => ({ ...it, [name]: value }))} onLeave={(name) => setLeft((it) => [...it, name])} />
        <Field label={say('action.noteTo', { name: work.brand.displayName })} optional={say('form.optional')}>{(ids) => <TextArea {...ids} maxLength={NOTE_LENGTH_MAX} value={note} onChange={(event) => setNote(event.target.value)} />}</Field>
        <Trouble {...trouble} onRetry={() => void take()} />
        <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{words.label}</Button>
      </Form>
    </Dialog>
  );
}
