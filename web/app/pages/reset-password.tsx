import { useSearchParams } from 'react-router';
import { ResetPasswordForm } from '#web/features/sign-in/new-password-form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';

/** Where the link of the reset mail leads. */
export function ResetPasswordPage() {
  const [search] = useSearchParams();
  const token = search.get('token');
  return <Door title={say('reset.title')} intro={say('reset.intro')}>{token ? <ResetPasswordForm token={token} /> : <Notice tone="danger">{say('mailLink.broken')}</Notice>}</Door>;
}
