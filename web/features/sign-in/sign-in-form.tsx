import { useState } from 'react';
import { Link } from 'react-router';
import type { Side } from '#web/graphql/generated/graphql.ts';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Form, FormText, type Problems } from '#web/ui/form.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { problemsOf } from './form-problems.ts';
import { useSignInMutation } from './sign-in-api.ts';
import { useEnter } from './use-enter.ts';

/** E-mail and password for one door. */
export function SignInForm({ side }: { readonly side: Side }) {
  const [trigger] = useSignInMutation();
  const command = useCommand(trigger, (it) => it.signIn);
  const [seen, setSeen] = useState<Problems>({});
  const enter = useEnter();
  const submit = async (values: Readonly<Record<string, string>>) => {
    const problems = problemsOf(values, ['email', 'password']);
    setSeen(problems);
    if (Object.keys(problems).length > 0) return;
    const said = await command.send({ side, email: (values['email'] ?? '').trim(), password: values['password'] ?? '' });
    if (said.ok) await enter(said.value.viewer.side);
  };
  const problems = { ...problemsByField(command.refusal), ...seen };
  return (
    <Form onSubmit={(values) => void submit(values)} problems={problems}>
      <FormText name="email" type="email" label={say('form.email')} autoComplete="username" inputMode="email" problems={problems} />
      <FormText name="password" type="password" label={say('form.password')} autoComplete="current-password" problems={problems} />
      <Trouble fault={command.fault} refusal={command.refusal} />
      <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{say('signIn.submit')}</Button>
      <p className="text-ink-2"><Link to={`/forgot/${side}`} className="link">{say('signIn.forgot')}</Link></p>
    </Form>
  );
}
