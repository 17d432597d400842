import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDispatch } from 'react-redux';
import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit';
import { outcomeOf } from '#web/graphql/result.ts';
import { chatApi } from './chat-api.ts';
import { Uploads, problemOf, putByBrowser, type Upload, type UploadWay } from './uploads.ts';

type Dispatch = ThunkDispatch<unknown, unknown, UnknownAction>;

const wayOf = (dispatch: Dispatch, conversationId: string): UploadWay => ({
  async begin({ clientId, name, bytes }) {
    const { data } = await dispatch(chatApi.endpoints.startAttachment.initiate({ conversationId, clientId, name, bytes }, { track: false }));
    if (!data) return { kind: 'away' };
    const outcome = outcomeOf(data.answer);
    return outcome.ok ? { kind: 'begun', id: outcome.value.id, path: outcome.value.uploadUrl ?? outcome.value.uploadPath, past: outcome.value.uploadUrl !== null } : { kind: 'refused', message: outcome.refusal.message };
  },
  async finish(id) {
    const { data } = await dispatch(chatApi.endpoints.finishAttachment.initiate({ id }, { track: false }));
    if (!data) return { kind: 'away' };
    const outcome = outcomeOf(data.answer);
    return outcome.ok ? { kind: 'done' } : { kind: 'refused', message: outcome.refusal.message };
  },
  problem: problemOf,
  put: putByBrowser,
});

/** The files a member puts beside the message they write; what waits for the line goes on when it is back. */
export function useUploads(conversationId: string): { readonly uploads: Uploads; readonly list: readonly Upload[] } {
  const dispatch = useDispatch<Dispatch>();
  const uploads = useMemo(() => new Uploads(wayOf(dispatch, conversationId)), [dispatch, conversationId]);
  const list = useSyncExternalStore(uploads.listen, uploads.list);
  useEffect(() => {
    const resume = (): void => uploads.resume();
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [uploads]);
  return { uploads, list };
}
