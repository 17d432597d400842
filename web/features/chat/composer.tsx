import { Paperclip, SendHorizontal } from 'lucide-react';
import { useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { ATTACHMENTS_PER_MESSAGE_MAX, ATTACHMENT_BYTES_MAX } from '#domain/messaging/attachment.ts';
import { MESSAGE_LENGTH_MAX } from '#domain/messaging/message.ts';
import { classes } from '#web/ui/classes.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { say } from '#web/words/say.ts';
import { useSetTypingMutation } from './chat-api.ts';
import { DraftReasons, DraftUnderline, useDraftGuard } from './draft-guard.tsx';
import { UploadList } from './upload-list.tsx';
import type { Uploads } from './uploads.ts';
import { useUploads } from './use-uploads.ts';
import type { TalkView } from './use-talk.ts';

const MEGABYTE = 1024 * 1024;
const { image, pdf, video, voice } = ATTACHMENT_BYTES_MAX;
/** How large files may be, as shown. Units: MB. */
const LIMITS = { image: image / MEGABYTE, pdf: pdf / MEGABYTE, video: video / MEGABYTE, voice: voice / MEGABYTE, count: ATTACHMENTS_PER_MESSAGE_MAX };
const TYPING_EVERY_MS = 2_500;

const TAKEN = 'image/jpeg,image/png,image/webp,image/gif,image/avif,application/pdf,video/mp4,video/quicktime,video/webm,audio/*';

function AddFiles({ uploads }: { readonly uploads: Uploads }) {
  const input = useRef<HTMLInputElement>(null);
  const pick = (files: FileList | null): void => {
    for (const file of files ?? []) uploads.add(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} type="file" multiple accept={TAKEN} className="hidden" aria-hidden="true" tabIndex={-1} onChange={(event) => pick(event.target.files)} />
      <Button tone="quiet" size="lg" label={say('chat.file.add')} icon={<Icon of={Paperclip} size={18} />} onPress={() => input.current?.click()} />
    </>
  );
}

/** Files that are dropped or pasted go beside the message. */
function useTaking(uploads: Uploads) {
  const [over, setOver] = useState(false);
  const take = (files: FileList): boolean => {
    for (const file of files) uploads.add(file);
    return files.length > 0;
  };
  return {
    over,
    onDragOver: (event: DragEvent) => { if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); setOver(true); } },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => { setOver(false); if (take(event.dataTransfer.files)) event.preventDefault(); },
    onPaste: (event: ClipboardEvent) => { if (take(event.clipboardData.files)) event.preventDefault(); },
  };
}

type Props = { readonly view: TalkView; readonly conversationId: string; readonly collaborationId: string | null; readonly name: string };

/** Where a message is written. What is begun survives a reload; sending never waits for the line. */
export function Composer({ view, conversationId, collaborationId, name }: Props) {
  const { talk, kept, state } = view;
  const [text, setText] = useState(kept.draft);
  const [setTyping] = useSetTypingMutation();
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const guard = useDraftGuard(conversationId, text);
  const [scrolled, setScrolled] = useState(0);
  const write = (next: string): void => {
    setText(next);
    kept.saveDraft(next);
    const now = performance.now();
    if (next === '' || state.away || now - saidAt.current < TYPING_EVERY_MS) return;
    saidAt.current = now;
    void setTyping({ conversationId });
  };
  const { uploads, list } = useUploads(conversationId);
  const { over, ...taking } = useTaking(uploads);
  const ready = list.every((it) => it.state !== 'sending' && it.state !== 'away') && (text.trim() !== '' || list.some((it) => it.state === 'done'));
  const send = (): void => {
    if (!ready) return;
    const files = uploads.take().flatMap((it) => it.id ?? []);
    talk.say({ clientId: crypto.randomUUID(), text: text.trim(), collaborationId, attachmentIds: files });
    setText('');
    kept.saveDraft('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className={classes('grid gap-1.5 rounded-control', over && 'outline-2 outline-dashed outline-brand')} {...taking} onSubmit={(event) => { event.preventDefault(); send(); }}>
      {over || list.length > 0 ? <p className="text-xs text-ink-2">{say(over ? 'chat.file.drop' : 'chat.file.limits', LIMITS)}</p> : null}
      <UploadList list={list} uploads={uploads} />
      <div className="flex items-end gap-1.5 sm:gap-2">
        <AddFiles uploads={uploads} />
        <div className="relative min-w-0 flex-1">
          <TextArea className="min-h-16" onScroll={(event) => setScrolled(event.currentTarget.scrollTop)} aria-label={say('chat.write', { name })} placeholder={say('chat.write', { name })} rows={2} maxLength={MESSAGE_LENGTH_MAX} value={text} onChange={(event) => write(event.target.value)} onKeyDown={onKeyDown} />
          {guard.spans.length > 0 ? <DraftUnderline text={text} spans={guard.spans} scrolled={scrolled} /> : null}
        </div>
        <Button type="submit" tone="primary" size="lg" disabled={!ready} icon={<Icon of={SendHorizontal} size={16} />}><span className="max-sm:sr-only">{say('chat.send')}</span></Button>
      </div>
      <DraftReasons reasons={guard.reasons} />
      <p className="hidden text-xs text-ink-3 md:block">{say('chat.keys')}</p>
    </form>
  );
}
