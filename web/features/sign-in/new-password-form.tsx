import { useState } from 'react';
import type { JoinTeamMutation, ResetPasswordMutation } from '#web/graphql/generated/graphql.ts';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Form, FormText, type Problems } from '#web/ui/form.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { problemsOf } from './form-problems.ts';
import { useJoinTeamMutation, useResetPasswordMutation } from './sign-in-api.ts';
import { useEnter } from './use-enter.ts';

type Answer = ResetPasswordMutation['resetPassword'] | JoinTeamMutation['joinTeam'];
type Props = { readonly token: string; readonly submitWord: string; readonly send: (variables: { token: string; password: string }) => { unwrap(): Promise<Answer> } };

function NewPasswordForm({ token, submitWord, send }: Props) {
  const command = useCommand(send, (it: Answer) => it);
  const [seen, setSeen] = useState<Problems>({});
  const enter = useEnter();
  const submit = async (values: Readonly<Record<string, string>>) => {
    const problems = problemsOf(values, ['newPassword']);
    setSeen(problems);
    if (Object.keys(problems).length > 0) return;
    const said = await command.send({ token, password: values['newPassword'] ?? '' });
    if (said.ok) await enter(said.value.viewer.side);
  };
  const ofServer = problemsByField(command.refusal)['password'];
  const problems = { ...(ofServer ? { newPassword: ofServer } : {}), ...seen };
  return (
    <Form onSubmit={(values) => void submit(values)} problems={problems}>
      <FormText name="newPassword" type="password" label={say('form.newPassword')} help={say('form.passwordHelp')} autoComplete="new-password" problems={problems} />
      <Trouble fault={command.fault} refusal={command.refusal} />
      <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{submitWord}</Button>
    </Form>
  );
}

/** Chooses a new password with the token of a mail, and signs in. */
export function ResetPasswordForm({ token }: { readonly token: string }) {
  const [trigger] = useResetPasswordMutation();
  return <NewPasswordForm token={token} submitWord={say('reset.submit')} send={(it) => ({ unwrap: async () => (await trigger(it).unwrap()).resetPassword })} />;
}

/** Accepts an invitation into a brand's team with the token of a mail. */
export function JoinTeamForm({ token }: { readonly token: string }) {
  const [trigger] = useJoinTeamMutation();
  return <NewPasswordForm token={token} submitWord={say('join.submit')} send={(it) => ({ unwrap: async () => (await trigger(it).unwrap()).joinTeam })} />;
}
