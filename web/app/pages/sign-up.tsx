import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { nextPlace } from '#web/features/sign-in/next-place.ts';
import { SignUpForm } from '#web/features/sign-in/sign-up-form.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { say } from '#web/words/say.ts';
import { Door } from '../shells/door.tsx';
import { NotFoundPage } from './not-found.tsx';

/** A new account for one side. Operators are made by operators. */
export function SignUpPage() {
  const { side } = useParams();
  const [search] = useSearchParams();
  const { search: query } = useLocation();
  const viewer = useViewer();
  if (side !== 'brand' && side !== 'creator') return <NotFoundPage />;
  if (viewer) return <Navigate replace to={nextPlace(search.get('next'), viewer.side)} />;
  const other = side === 'brand' ? 'creator' : 'brand';
  const below = (
    <>
      <p>{say('signUp.haveAccount')} <Link className="link text-ink" to={`/${side}/sign-in${query}`}>{say(`signIn.title.${side}`)}</Link></p>
      <p>{say(`signIn.otherSide.${other}`)} <Link className="link text-ink" to={`/${other}/sign-up${query}`}>{say(`signUp.title.${other}`)}</Link></p>
    </>
  );
  return <Door title={say(`signUp.title.${side}`)} intro={say(`signUp.intro.${side}`)} below={below}><SignUpForm key={side} side={side} /></Door>;
}
