import { Check, File, RotateCw, X } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { bytesText } from '#web/ui/number-text.ts';
import { say } from '#web/words/say.ts';
import type { Upload, Uploads } from './uploads.ts';

function stateOf(it: Upload): string {
  switch (it.state) {
    case 'sending': return say('chat.file.sending', { percent: Math.floor((it.sent * 100) / Math.max(1, it.bytes)) });
    case 'done': return say('chat.file.done');
    case 'away': return say('chat.file.away');
    case 'refused': return it.problem ?? say('chat.file.refused');
  }
}

function UploadLine({ it, uploads }: { readonly it: Upload; readonly uploads: Uploads }) {
  return (
    <li className="grid gap-1 rounded-control border border-line bg-sunk px-2.5 py-1.5">
      <div className="flex items-center gap-2">
        <Icon of={it.state === 'done' ? Check : File} size={16} className={it.state === 'done' ? 'text-brand' : 'text-ink-3'} />
        <span className="grid min-w-0 flex-1"><span className="truncate text-sm font-medium">{it.name}</span><span role="status" className={`text-xs ${it.state === 'refused' ? 'text-danger' : 'text-ink-2'}`}>{bytesText(it.bytes)} · {stateOf(it)}</span></span>
        {it.state === 'away' ? <Button size="sm" tone="quiet" label={say('chat.again')} icon={<Icon of={RotateCw} size={16} />} onPress={() => uploads.again(it.key)} /> : null}
        <Button size="sm" tone="quiet" label={say(it.state === 'sending' ? 'chat.file.cancel' : 'chat.file.remove', { name: it.name })} icon={<Icon of={X} size={16} />} onPress={() => uploads.remove(it.key)} />
      </div>
      {it.state === 'sending' ? <progress aria-label={it.name} max={it.bytes} value={it.sent} className="h-1 w-full accent-brand" /> : null}
    </li>
  );
}

/** The files beside the message that is being written: how far each is, and what can be done with it. */
export const UploadList = ({ list, uploads }: { readonly list: readonly Upload[]; readonly uploads: Uploads }) => (
  list.length === 0 ? null : <ul aria-label={say('chat.files')} className="grid gap-1.5 sm:grid-cols-2">{list.map((it) => <UploadLine key={it.key} it={it} uploads={uploads} />)}</ul>
);
