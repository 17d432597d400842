import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { SIDES } from '#domain/accounts/roles.ts';
import { nextPlace } from '#web/features/sign-in/next-place.ts';
import { SignInForm } from '#web/features/sign-in/sign-in-form.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';
import { NotFoundPage } from './not-found.tsx';

/** One door of three, named in the address. */
export function SignInPage() {
  const params = useParams();
  const side = SIDES.find((it) => it === params['side']);
  const [search] = useSearchParams();
  const { search: query } = useLocation();
  const viewer = useViewer();
  if (!side) return <NotFoundPage />;
  if (viewer) return <Navigate replace to={nextPlace(search.get('next'), viewer.side)} />;
  const other = side === 'brand' ? 'creator' : 'brand';
  const below = side === 'operator' ? <p>{say('signIn.operatorNote')}</p> : (
    <>
      <p>{say('signIn.noAccount')} <Link className="link text-ink" to={`/${side}/sign-up${query}`}>{say(`signUp.title.${side}`)}</Link></p>
      <p>{say(`signIn.otherSide.${other}`)} <Link className="link text-ink" to={`/${other}/sign-in${query}`}>{say(`signIn.title.${other}`)}</Link></p>
    </>
  );
  return <Door title={say(`signIn.title.${side}`)} intro={search.get('next') ? say('signIn.first') : undefined} below={below}><SignInForm key={side} side={side} /></Door>;
}
