import { useSearchParams } from 'react-router';
import { VerifyEmail } from '#web/features/sign-in/verify-email.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';

/** Where the link of the confirmation mail leads. */
export function VerifyEmailPage() {
  const [search] = useSearchParams();
  const token = search.get('token');
  return <Door title={say('verify.title')}>{token ? <VerifyEmail token={token} /> : <Notice tone="danger">{say('mailLink.broken')}</Notice>}</Door>;
}
