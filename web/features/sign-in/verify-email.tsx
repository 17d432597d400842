import { useEffect, useRef } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { say } from '#web/words/say.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useVerifyEmailMutation } from './sign-in-api.ts';

/** Confirms an address with the token of a mail, at once and only once. */
export function VerifyEmail({ token }: { readonly token: string }) {
  const [trigger, { data }] = useVerifyEmailMutation();
  const command = useCommand(trigger, (it) => it.verifyEmail);
  const viewer = useViewer();
  const asked = useRef(false);
  const { send } = command;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void send({ token });
  }, [send, token]);
  if (command.refusal || command.fault) return <Trouble {...command} onRetry={() => void send({ token })} />;
  if (!data) return <p role="status" className="flex items-center gap-2 text-ink-2"><Spinner />{say('verify.running')}</p>;
  return (
    <div className="grid gap-4">
      <Notice tone="good">{say('verify.done')}</Notice>
      <div>{viewer ? <LinkButton tone="primary" size="lg" to={`/${viewer.side}`}>{say('public.home')}</LinkButton> : <LinkButton tone="primary" size="lg" to="/sign-in">{say('public.signIn')}</LinkButton>}</div>
    </div>
  );
}
