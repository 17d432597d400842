import { MailCheck } from 'lucide-react';
import { useResendVerificationMutation } from '#web/features/sign-in/sign-in-api.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';

/** Says that the address still has to be confirmed, and sends the mail again. */
export function VerifyReminder() {
  const [trigger] = useResendVerificationMutation();
  const command = useCommand(trigger, (it) => it.resendVerification);
  const toast = useToast();
  const resend = async () => { if ((await command.send({})).ok) toast(say('verify.sentAgain')); };
  return (
    <div className="mb-5 grid gap-2">
      <Notice tone="held" title={say('verify.reminderTitle')} action={<Button size="sm" busy={command.busy} icon={<Icon of={MailCheck} size={15} />} onPress={() => void resend()}>{say('verify.resend')}</Button>}>{say('verify.reminderText')}</Notice>
      <Trouble {...command} />
    </div>
  );
}
