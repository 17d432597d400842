import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useDispatch } from 'react-redux';
import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit';
import { api } from '#web/graphql/api.ts';
import { ConversationMovedDocument } from '#web/graphql/generated/chat.ts';
import { outcomeOf } from '#web/graphql/result.ts';
import { chatApi } from './chat-api.ts';
import { hear } from './socket.ts';
import { whole } from './stream.ts';
import { Talk, type Line, type TalkState } from './talk.ts';
import { keptOf } from './unsent.ts';

type Dispatch = ThunkDispatch<unknown, unknown, UnknownAction>;

const SAFETY_MS = 15_000;
const TYPING_SHOWN_MS = 4_000;

function storage(): Storage | null {
  try { return localStorage; } catch { return null; }
}

const lineOf = (dispatch: Dispatch, conversationId: string): Line => ({
  async fetch({ afterSeq, beforeSeq }) {
    const { data } = await dispatch(chatApi.endpoints.messages.initiate({ conversationId, afterSeq: afterSeq ?? null, beforeSeq: beforeSeq ?? null }, { forceRefetch: true, subscribe: false }));
    return data?.messages ?? null;
  },
  async send({ clientId, text, collaborationId, attachmentIds }) {
    const { data } = await dispatch(chatApi.endpoints.sendMessage.initiate({ conversationId, clientId, text, collaborationId, attachmentIds: [...attachmentIds] }, { track: false }));
    if (!data) return { kind: 'away' };
    const outcome = outcomeOf(data.answer);
    return outcome.ok ? { kind: 'sent', seq: outcome.value.seq } : { kind: 'refused', message: outcome.refusal.message };
  },
});

/** Keeps a talk alive while it is shown: hears first, then fetches, and fetches again now and then for words that were missed. */
function useAlive(talk: Talk, conversationId: string, dispatch: Dispatch): string | null {
  const [typing, setTyping] = useState<string | null>(null);
  useEffect(() => {
    talk.open();
    let fades: ReturnType<typeof setTimeout> | undefined;
    const stopHearing = hear(ConversationMovedDocument, { id: conversationId }, ({ conversationMoved: it }) => {
      if (it.typing) {
        setTyping(it.typing);
        clearTimeout(fades);
        fades = setTimeout(() => setTyping(null), TYPING_SHOWN_MS);
        return;
      }
      void talk.sync(it.seq);
      dispatch(api.util.invalidateTags(['Talk']));
    });
    const again = (): void => {
      void talk.sync();
      talk.push();
    };
    again();
    const timer = setInterval(again, SAFETY_MS);
    window.addEventListener('online', again);
    return () => {
      stopHearing();
      clearInterval(timer);
      clearTimeout(fades);
      window.removeEventListener('online', again);
      talk.close();
    };
  }, [talk, conversationId, dispatch]);
  return typing;
}

/** Marks what is on the screen as read, when the page is looked at. */
function useMarkRead(state: TalkState, conversationId: string, dispatch: Dispatch): void {
  const upTo = whole(state.stream);
  useEffect(() => {
    const mark = (): void => {
      if (upTo > 0 && document.visibilityState === 'visible') void dispatch(chatApi.endpoints.markRead.initiate({ conversationId, seq: upTo }, { track: false }));
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [upTo, conversationId, dispatch]);
}

export type TalkView = { readonly talk: Talk; readonly state: TalkState; readonly kept: ReturnType<typeof keptOf>; readonly typing: string | null };

/** One conversation as this member has it now. */
export function useTalk(conversationId: string, memberId: string): TalkView {
  const dispatch = useDispatch<Dispatch>();
  // A talk that was closed by leaving the page stays closed; coming back makes a new one from what was kept.
  const { talk, kept } = useMemo(() => {
    const own = keptOf(storage(), memberId, conversationId);
    return { kept: own, talk: new Talk({ line: lineOf(dispatch, conversationId), kept: own }) };
  }, [conversationId, memberId, dispatch]);
  const state = useSyncExternalStore(talk.listen, talk.state);
  const typing = useAlive(talk, conversationId, dispatch);
  useMarkRead(state, conversationId, dispatch);
  return { talk, state, kept, typing };
}
