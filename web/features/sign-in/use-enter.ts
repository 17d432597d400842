import { useNavigate, useSearchParams } from 'react-router';
import { useSessionChanged } from '#web/graphql/session.ts';
import { nextPlace } from './next-place.ts';

/** Steps inside after a sign-in, sign-up or reset: reads who is here, then goes where they wanted to go. */
export function useEnter(): (side: string) => Promise<void> {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const sessionChanged = useSessionChanged();
  return async (side) => {
    await sessionChanged();
    await navigate(nextPlace(search.get('next'), side), { replace: true });
  };
}
