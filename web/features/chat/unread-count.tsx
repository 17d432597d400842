import { useEffect } from 'react';
import { InboxMovedDocument } from '#web/graphql/generated/chat.ts';
import { say } from '#web/words/say.ts';
import { useUnreadQuery } from './chat-api.ts';
import { hear } from './socket.ts';

const POLL_MS = 60_000;
const SHOWN_MAX = 99;
const PLACES = {
  icon: 'absolute -right-2 -top-1.5 min-w-4 rounded-full bg-danger px-1 text-center text-[10px] font-bold leading-4 text-danger-ink xl:hidden',
  line: 'hidden text-xs font-bold xl:ml-auto xl:block',
} as const;

/** In how many conversations something waits, beside the way to them: a sign on the icon, or at the end of the line on wide screens. */
export function UnreadCount({ place }: { readonly place: keyof typeof PLACES }) {
  const { data, refetch } = useUnreadQuery({}, { pollingInterval: POLL_MS, skipPollingIfUnfocused: true });
  // One of the two listens for both.
  useEffect(() => (place === 'icon' ? hear(InboxMovedDocument, {}, () => void refetch()) : undefined), [place, refetch]);
  const count = data?.unreadConversations ?? 0;
  if (count === 0) return null;
  const shown = count > SHOWN_MAX ? `${SHOWN_MAX}+` : String(count);
  return <span className={`num ${PLACES[place]}`}><span aria-hidden="true">{shown}</span><span className="sr-only">{say('shell.unread', { count })}</span></span>;
}
