import { useState } from 'react';
import { BRAND_ROLES } from '#domain/accounts/roles.ts';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form, FormSelect, FormText, type Problems } from '#web/ui/form.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useInviteMemberMutation } from './team-api.ts';

type Values = Readonly<Record<string, string>>;

function problemsSeen(values: Values): Problems {
  return {
    ...(values['name']?.trim() ? {} : { name: say('form.nameNeeded') }),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values['email']?.trim() ?? '') ? {} : { email: say('form.emailNeeded') }),
  };
}

/** Asks a colleague into the team by mail. */
export function InviteDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [trigger] = useInviteMemberMutation();
  const command = useCommand(trigger, (it) => it.inviteMember);
  const [seen, setSeen] = useState<Problems>({});
  const toast = useToast();
  const submit = async (values: Values) => {
    const problems = problemsSeen(values);
    setSeen(problems);
    if (Object.keys(problems).length > 0) return;
    const email = (values['email'] ?? '').trim();
    const said = await command.send({ email, name: (values['name'] ?? '').trim(), role: values['role'] ?? 'viewer' });
    if (!said.ok) return;
    toast(say('team.invited', { email }));
    onClose();
  };
  const problems = { ...problemsByField(command.refusal), ...seen };
  return (
    <Dialog open={open} onClose={onClose} title={say('team.inviteTitle')} description={say('team.inviteText')}>
      <Form onSubmit={(values) => void submit(values)} problems={problems}>
        <FormText name="name" label={say('form.name')} autoComplete="off" problems={problems} />
        <FormText name="email" type="email" label={say('form.workEmail')} autoComplete="off" inputMode="email" problems={problems} />
        <FormSelect name="role" label={say('team.role')} help={say('team.roleHelp')} defaultValue="manager" problems={problems}>
          {BRAND_ROLES.map((it) => <option key={it} value={it}>{say(`role.${it}`)}</option>)}
        </FormSelect>
        <Trouble {...command} />
        <Button type="submit" tone="primary" full busy={command.busy}>{say('team.inviteSubmit')}</Button>
      </Form>
    </Dialog>
  );
}
