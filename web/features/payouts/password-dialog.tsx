import { useState } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field, TextInput } from '#web/ui/field.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useConfirmPasswordMutation } from './payouts-api.ts';

type Props = { readonly onClose: () => void; readonly onConfirmed: () => void };

/** Asks for the password once more, before money goes elsewhere. */
export function PasswordDialog({ onClose, onConfirmed }: Props) {
  const [trigger] = useConfirmPasswordMutation();
  const command = useCommand(trigger, (it) => it.confirmPassword);
  const [password, setPassword] = useState('');
  const confirm = async () => {
    if (password !== '' && (await command.send({ password })).ok) onConfirmed();
  };
  return (
    <Dialog open onClose={onClose} title={say('payouts.password.title')} description={say('payouts.password.text')}
      footer={<><Button onPress={onClose}>{say('action.back')}</Button><Button tone="primary" busy={command.busy} onPress={() => void confirm()}>{say('payouts.password.go')}</Button></>}>
      <Field label={say('form.password')}>
        {(ids) => <TextInput {...ids} type="password" autoComplete="current-password" autoFocus value={password} onChange={(event) => setPassword(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') void confirm(); }} />}
      </Field>
      <Trouble {...command} onRetry={() => void confirm()} />
    </Dialog>
  );
}
