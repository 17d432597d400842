import { useConversationWithQuery } from './chat-api.ts';
import { Thread, type Reader } from './thread.tsx';

/** The conversation with one account, beside a collaboration; nothing until it was opened. */
export function TalkWith({ accountId, reader, collaborationId }: { readonly accountId: string; readonly reader: Reader; readonly collaborationId: string }) {
  const { currentData: data } = useConversationWithQuery({ accountId });
  if (!data?.conversationWith) return null;
  return <div className="card mt-5 h-[min(34rem,80dvh)] p-4"><Thread conversation={data.conversationWith} reader={reader} collaborationId={collaborationId} /></div>;
}
