import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { CardChoice, CardSaved } from '../request/card-choice.tsx';
import { stepWords, type StepDialogProps } from './step-words.ts';
import { useStep } from './use-step.ts';

/** The brand pays with another card; one that was just saved on the provider's page is chosen already. */
export function CardDialog({ work, step, side, onClose }: StepDialogProps) {
  const [search] = useSearchParams();
  const savedCardId = search.get('card');
  const [cardId, setCardId] = useState('');
  const words = stepWords(work, step, side);
  const command = useStep(work, step);
  const take = async () => { if (await command.take({ cardId })) onClose(); };
  const footer = <><Button onPress={onClose}>{say('action.back')}</Button><Button tone="primary" busy={command.busy} disabled={cardId === ''} onPress={() => void take()}>{words.label}</Button></>;
  return (
    <Dialog open onClose={onClose} title={words.title} description={words.text || undefined} footer={footer}>
      {savedCardId ? <CardSaved key={savedCardId} cardId={savedCardId} onSaved={setCardId} /> : null}
      <CardChoice value={cardId} onChange={setCardId} returnPath={`/work/${work.id}?pay=card`} />
      <Trouble {...command} onRetry={() => void take()} />
    </Dialog>
  );
}
