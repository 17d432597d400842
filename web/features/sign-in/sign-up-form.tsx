import { useState } from 'react';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Form, FormSelect, FormText, type Problems } from '#web/ui/form.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { likelyCountry, namedCountries } from '#web/ui/names.ts';
import { problemsOf } from './form-problems.ts';
import { useSignUpMutation } from './sign-in-api.ts';
import { useEnter } from './use-enter.ts';

const FIELDS = ['displayName', 'name', 'email', 'newPassword', 'country'] as const;

/** The server calls the field `password`; the form's own name asks for the rules of a new one. */
const named = (problems: Problems): Problems => (problems['password'] ? { ...problems, newPassword: problems['password'] } : problems);

/** A new account for a brand or a creator. */
export function SignUpForm({ side }: { readonly side: 'brand' | 'creator' }) {
  const [trigger] = useSignUpMutation();
  const command = useCommand(trigger, (it) => it.signUp);
  const [seen, setSeen] = useState<Problems>({});
  const enter = useEnter();
  const submit = async (values: Readonly<Record<string, string>>) => {
    const problems = problemsOf(values, FIELDS);
    setSeen(problems);
    if (Object.keys(problems).length > 0) return;
    const field = (name: (typeof FIELDS)[number]) => (values[name] ?? '').trim();
    const said = await command.send({ input: { side, email: field('email'), password: values['newPassword'] ?? '', name: field('name'), displayName: field('displayName'), country: field('country') } });
    if (said.ok) await enter(said.value.viewer.side);
  };
  const problems = { ...named(problemsByField(command.refusal)), ...seen };
  return (
    <Form onSubmit={(values) => void submit(values)} problems={problems}>
      <FormText name="displayName" label={say(`signUp.displayName.${side}`)} help={say(`signUp.displayNameHelp.${side}`)} autoComplete={side === 'brand' ? 'organization' : 'nickname'} problems={problems} />
      <FormText name="name" label={say('form.name')} help={side === 'creator' ? say('signUp.nameHelp') : undefined} autoComplete="name" problems={problems} />
      <FormText name="email" type="email" label={say('form.email')} autoComplete="username" inputMode="email" problems={problems} />
      <FormText name="newPassword" type="password" label={say('form.newPassword')} help={say('form.passwordHelp')} autoComplete="new-password" problems={problems} />
      <FormSelect name="country" label={say('form.country')} help={say('signUp.countryHelp')} autoComplete="country" defaultValue={likelyCountry(navigator.languages)} problems={problems}>
        <option value="">{say('form.choose')}</option>
        {namedCountries().map((it) => <option key={it.code} value={it.code}>{it.name}</option>)}
      </FormSelect>
      <Trouble fault={command.fault} refusal={command.refusal} />
      <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{say('signUp.submit')}</Button>
    </Form>
  );
}
