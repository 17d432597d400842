import { useState } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field, TextArea } from '#web/ui/field.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useAcceptChargebackMutation, useChargebackEvidenceQuery, useSubmitEvidenceMutation, type Chargeback } from './chargebacks-api.ts';

const WORDS_LENGTH_MAX = 5_000;

/** Says whether the bank can still be answered. */
export const isAnswerable = (it: Chargeback): boolean => (it.state === 'warning' || it.state === 'needs_evidence') && it.evidenceAt == null;

function Evidence({ id }: { readonly id: string }) {
  const { data, error, refetch } = useChargebackEvidenceQuery({ id });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data?.chargeback) return <SkeletonRows label={say('ui.loading')} />;
  return (
    <div className="grid gap-4">
      <dl className="grid min-w-0 gap-3">{data.chargeback.evidence.map((it) => <div key={it.name} className="min-w-0"><dt className="text-xs font-medium text-ink-3">{it.name.replaceAll('_', ' ')}</dt><dd className="whitespace-pre-wrap text-sm [overflow-wrap:anywhere]">{it.text}</dd></div>)}</dl>
      <ol className="grid gap-1 text-xs text-ink-2">{data.chargeback.changes.map((it) => <li key={it.id}><TimeAt at={it.at} /> {it.what.replaceAll('_', ' ')}</li>)}</ol>
    </div>
  );
}

/** What the bank reads, to look at first; then it is sent with words of staff, or staff gives in. Each once. */
export function AnswerDialog({ chargeback, onClose }: { readonly chargeback: Chargeback; readonly onClose: () => void }) {
  const [submit] = useSubmitEvidenceMutation();
  const [accept] = useAcceptChargebackMutation();
  const sending = useCommand(submit, (it) => it.submitEvidence);
  const accepting = useCommand(accept, (it) => it.acceptChargeback);
  const [words, setWords] = useState('');
  const { id } = chargeback;
  const send = async () => { if ((await sending.send({ id, words })).ok) onClose(); };
  const giveIn = async () => { if ((await accepting.send({ id })).ok) onClose(); };
  const open = isAnswerable(chargeback);
  const footer = open
    ? <><Button tone="danger" busy={accepting.busy} onPress={() => void giveIn()}>{say('chargebacks.giveIn')}</Button><Button tone="primary" busy={sending.busy} onPress={() => void send()}>{say('chargebacks.send')}</Button></>
    : <Button onPress={onClose}>{say('ui.close')}</Button>;
  return (
    <Dialog open onClose={onClose} title={say('chargebacks.evidence')} description={open ? say('chargebacks.evidenceText') : undefined} footer={footer}>
      <Evidence id={id} />
      {open ? <Field label={say('chargebacks.words')} optional={say('form.optional')}>{(ids) => <TextArea {...ids} maxLength={WORDS_LENGTH_MAX} value={words} onChange={(event) => setWords(event.target.value)} />}</Field> : null}
      <Trouble {...sending} onRetry={() => void send()} />
      <Trouble {...accepting} onRetry={() => void giveIn()} />
    </Dialog>
  );
}
