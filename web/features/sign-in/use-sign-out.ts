import { useNavigate } from 'react-router';
import { useSessionChanged } from '#web/graphql/session.ts';
import { useSignOutMutation } from './sign-in-api.ts';

/** Signs out here and goes to the front page. */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useSignOutMutation();
  const sessionChanged = useSessionChanged();
  const navigate = useNavigate();
  return async () => {
    await signOut({});
    await navigate('/');
    await sessionChanged();
  };
}
