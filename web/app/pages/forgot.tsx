import { Link, useParams } from 'react-router';
import { SIDES } from '#domain/accounts/roles.ts';
import { ForgotForm } from '#web/features/sign-in/forgot-form.tsx';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';
import { NotFoundPage } from './not-found.tsx';

/** Asks for a mail to choose a new password. */
export function ForgotPage() {
  const params = useParams();
  const side = SIDES.find((it) => it === params['side']);
  if (!side) return <NotFoundPage />;
  return <Door title={say('forgot.title')} intro={say('forgot.intro')} below={<p><Link className="link text-ink" to={`/${side}/sign-in`}>{say('forgot.back')}</Link></p>}><ForgotForm side={side} /></Door>;
}
