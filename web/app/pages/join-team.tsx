import { useSearchParams } from 'react-router';
import { JoinTeamForm } from '#web/features/sign-in/new-password-form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';

/** Where the link of an invitation leads. */
export function JoinTeamPage() {
  const [search] = useSearchParams();
  const token = search.get('token');
  return <Door title={say('join.title')} intro={say('join.intro')}>{token ? <JoinTeamForm token={token} /> : <Notice tone="danger">{say('mailLink.broken')}</Notice>}</Door>;
}
