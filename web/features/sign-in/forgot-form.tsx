import { useState } from 'react';
import type { Side } from '#web/graphql/generated/graphql.ts';
import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Form, FormText, type Problems } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { problemsOf } from './form-problems.ts';
import { useRequestPasswordResetMutation } from './sign-in-api.ts';

/** Asks for a mail to choose a new password. Says the same whether the address is known or not. */
export function ForgotForm({ side }: { readonly side: Side }) {
  const [trigger, { isLoading, isSuccess, error }] = useRequestPasswordResetMutation();
  const [problems, setProblems] = useState<Problems>({});
  const submit = (values: Readonly<Record<string, string>>) => {
    const seen = problemsOf(values, ['email']);
    setProblems(seen);
    if (Object.keys(seen).length === 0) void trigger({ side, email: (values['email'] ?? '').trim() });
  };
  if (isSuccess) return <Notice tone="good" title={say('forgot.sentTitle')}>{say('forgot.sentText')}</Notice>;
  return (
    <Form onSubmit={submit} problems={problems}>
      <FormText name="email" type="email" label={say('form.email')} autoComplete="username" inputMode="email" problems={problems} />
      <Trouble fault={faultOf(error)} />
      <Button type="submit" tone="primary" size="lg" full busy={isLoading}>{say('forgot.submit')}</Button>
    </Form>
  );
}
