import { useDispatch, useStore } from 'react-redux';
import { api } from './api.ts';
import { viewerApi } from './viewer.ts';

/** After someone signed in or out: forgets every answer made for somebody else, then reads who is here now. */
export function useSessionChanged(): () => Promise<void> {
  const dispatch = useDispatch<ReturnType<typeof useStore>['dispatch'] & ((action: unknown) => Promise<unknown>)>();
  return async () => {
    dispatch(api.util.resetApiState());
    await dispatch(viewerApi.endpoints.viewer.initiate({}, { forceRefetch: true }));
  };
}
