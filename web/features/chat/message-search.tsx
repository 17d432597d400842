import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { CONTROL } from '#web/ui/control.ts';
import { Icon } from '#web/ui/icon.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { typing, useListKeys } from '#web/ui/use-list-keys.ts';
import { say } from '#web/words/say.ts';
import { useFindMessagesQuery, type FoundMessage } from './chat-api.ts';
import { piecesOf } from './find-words.ts';

const PAUSE_MS = 200;
type Side = 'brand' | 'creator';

/** Where words are typed that messages are searched for; `/` goes there, Escape empties it. */
export function SearchField({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <label className="relative mb-3 block">
      <span className="sr-only">{say('chat.find')}</span>
      <Icon of={Search} size={16} className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2 text-ink-3" />
      <input ref={input} type="search" className={CONTROL} style={{ paddingLeft: 36 }} value={text} placeholder={say('chat.find')} title={say('chat.findKey')} aria-keyshortcuts="/"
        onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') { setText(''); onChange(''); } }} />
    </label>
  );
}

function Found({ found, words, side }: { readonly found: FoundMessage; readonly words: string; readonly side: Side }) {
  const other = side === 'brand' ? found.creatorName : found.brandName;
  return (
    <li>
      <Link data-row to={`/messages/${found.conversationId}?at=${found.seq}&find=${encodeURIComponent(words)}`} className="flex items-start gap-3 rounded-control px-2.5 py-2.5 hover:bg-sunk">
        <Avatar name={other} />
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="flex items-baseline gap-2"><span className="truncate font-medium">{other}</span><span className="ml-auto shrink-0 text-xs text-ink-3"><TimeAt at={found.sentAt} /></span></span>
          <span className="break-words text-sm text-ink-2 [overflow-wrap:anywhere]">{found.by === side ? `${say('chat.you')}: ` : ''}{piecesOf(found.text, words).map((it, index) => (it.hit ? <mark key={index} className="rounded-sm bg-held-soft text-held-ink">{it.text}</mark> : it.text))}</span>
        </span>
      </Link>
    </li>
  );
}

/** The messages with these words, newest first; each leads to its place in its conversation. */
export function SearchResults({ words, side }: { readonly words: string; readonly side: Side }) {
  const { currentData: data, error, refetch } = useFindMessagesQuery({ words }, { refetchOnMountOrArgChange: true });
  const rows = useListKeys<HTMLUListElement>();
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} className="h-14" />;
  if (data.searchMessages.length === 0) return <p role="status" className="px-2.5 py-6 text-ink-2">{say('chat.foundNone')}</p>;
  return <ul ref={rows} aria-label={say('chat.results')} className="grid grid-cols-[minmax(0,1fr)] gap-0.5">{data.searchMessages.map((it) => <Found key={`${it.conversationId}.${it.seq}`} found={it} words={words} side={side} />)}</ul>;
}
