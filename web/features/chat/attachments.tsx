import { Download, FileText, ShieldAlert, ShieldQuestion } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { bytesText } from '#web/ui/number-text.ts';
import { say } from '#web/words/say.ts';
import { AskAPerson } from './ask-a-person.tsx';
import type { Attachment } from './chat-api.ts';

const THUMB_PX = 220;

/** A picture, small; larger over the page. */
function Picture({ it }: { readonly it: Attachment }) {
  const [open, setOpen] = useState(false);
  const [width, height] = [it.width ?? THUMB_PX, it.height ?? THUMB_PX];
  const scale = Math.min(1, THUMB_PX / Math.max(width, height));
  return (
    <>
      <button type="button" className="overflow-hidden rounded-control border border-line bg-sunk" onClick={() => setOpen(true)} aria-label={say('chat.file.look', { name: it.name })}>
        <img src={it.thumbUrl ?? ''} alt="" width={Math.round(width * scale)} height={Math.round(height * scale)} loading="lazy" decoding="async" className="block max-w-full" />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={it.name}>
        <img src={it.url ?? ''} alt={it.name} width={width} height={height} className="mx-auto h-auto max-h-[70dvh] w-auto max-w-full rounded-control" />
        <a className="link w-fit" href={it.url ?? ''} download={it.name}>{say('chat.file.save')}</a>
      </Dialog>
    </>
  );
}

const WAITING: Readonly<Record<string, 'chat.file.review' | 'chat.file.gone'>> = { review: 'chat.file.review', gone: 'chat.file.gone' };

/** What waits, or was kept back: that it is there, and why it is not shown. */
function NotShown({ it, own }: { readonly it: Attachment; readonly own: boolean }) {
  const refused = it.state === 'refused';
  const why = refused ? (own ? it.reasons.join(' ') || say('chat.file.refused') : say('chat.file.keptBack')) : say(own && it.state === 'review' && it.kind === 'voice' ? 'chat.file.voice' : WAITING[it.state] ?? 'chat.file.checking');
  return (
    <div className="flex max-w-[36ch] items-start gap-2 rounded-control border border-dashed border-line-2 bg-sunk px-3 py-2">
      <Icon of={refused ? ShieldAlert : ShieldQuestion} size={16} className={`mt-0.5 ${refused ? 'text-danger' : 'text-ink-3'}`} />
      <span className="grid min-w-0"><span className="truncate text-sm font-medium">{it.name}</span><span className="text-xs text-ink-2">{why}</span>{own && it.finding ? <AskAPerson finding={it.finding} /> : null}</span>
    </div>
  );
}

function Ready({ it }: { readonly it: Attachment }) {
  if (it.kind === 'image') return <Picture it={it} />;
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send each other carries no captions
  if (it.kind === 'video') return <video controls preload={it.thumbUrl ? 'none' : 'metadata'} poster={it.thumbUrl ?? undefined} src={it.url ?? ''} aria-label={it.name} className="max-h-72 w-full max-w-[320px] rounded-control border border-line bg-sunk" />;
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people send each other carries no captions
  if (it.kind === 'voice') return <audio controls preload="metadata" src={it.url ?? ''} aria-label={it.name} className="w-full max-w-[280px]" />;
  return (
    <a href={it.url ?? ''} download={it.name} className="flex max-w-[36ch] items-center gap-2 rounded-control border border-line bg-card px-3 py-2 hover:bg-sunk">
      {it.thumbUrl ? <img src={it.thumbUrl} alt="" width={36} height={48} loading="lazy" decoding="async" className="h-12 w-9 shrink-0 rounded-[4px] border border-line bg-sunk object-cover object-top" /> : <Icon of={FileText} size={18} className="text-ink-2" />}<span className="grid min-w-0 flex-1"><span className="truncate text-sm font-medium">{it.name}</span><span className="text-xs text-ink-3">PDF · {bytesText(it.bytes)}</span></span><Icon of={Download} size={16} className="text-ink-3" />
    </a>
  );
}

/** The files beside a message. */
export function Attachments({ files, own }: { readonly files: readonly Attachment[]; readonly own: boolean }) {
  if (files.length === 0) return null;
  return <ul aria-label={say('chat.files')} className={`flex flex-wrap gap-2 ${own ? 'justify-end' : ''}`}>{files.map((it) => <li key={it.id} className="min-w-0 max-w-full">{it.state === 'ready' ? <Ready it={it} /> : <NotShown it={it} own={own} />}</li>)}</ul>;
}
