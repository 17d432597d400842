import { SendHorizontal } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { MESSAGE_LENGTH_MAX } from '#domain/messaging/message.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { say } from '#web/words/say.ts';
import { useSetTypingMutation } from './chat-api.ts';
import { DraftReasons, DraftUnderline, useDraftGuard } from './draft-guard.tsx';
import type { TalkView } from './use-talk.ts';

const TYPING_EVERY_MS = 2_500;

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
  const send = (): void => {
    const tidy = text.trim();
    if (tidy === '') return;
    talk.say({ clientId: crypto.randomUUID(), text: tidy, collaborationId });
    setText('');
    kept.saveDraft('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="grid gap-1.5" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <div className="flex items-end gap-2">
        <div className="relative min-w-0 flex-1">
        <TextArea className="min-h-16" onScroll={(event) => setScrolled(event.currentTarget.scrollTop)} aria-label={say('chat.write', { name })} placeholder={say('chat.write', { name })} rows={2} maxLength={MESSAGE_LENGTH_MAX} value={text} onChange={(event) => write(event.target.value)} onKeyDown={onKeyDown} />
        {guard.spans.length > 0 ? <DraftUnderline text={text} spans={guard.spans} scrolled={scrolled} /> : null}
        </div>
        <Button type="submit" tone="primary" size="lg" disabled={text.trim() === ''} icon={<Icon of={SendHorizontal} size={16} />}>{say('chat.send')}</Button>
      </div>
      <DraftReasons reasons={guard.reasons} />
      <p className="hidden text-xs text-ink-3 md:block">{say('chat.keys')}</p>
    </form>
  );
}
