import { ShieldAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { classes } from '#web/ui/classes.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { outcomeOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { EDIT_MINUTES } from '#domain/messaging/message.ts';
import { useNow } from '#web/ui/clock.ts';
import { AskAPerson } from './ask-a-person.tsx';
import { Attachments } from './attachments.tsx';
import { useDeleteMessageMutation, useEditMessageMutation, type Message } from './chat-api.ts';

const MINUTE_MS = 60_000;

/** A text whose covered parts are underlined, for its writer. */
function Underlined({ text, spans }: Pick<Message, 'spans'> & { readonly text: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), <u key={from} className="decoration-danger decoration-wavy underline-offset-4">{text.slice(from, to)}</u>);
    at = Math.max(at, to);
  }
  return <>{parts}{text.slice(at)}</>;
}

function Why({ message, own, name }: { readonly message: Message; readonly own: boolean; readonly name: string }) {
  if (message.deleted || message.verdict === 'pass') return null;
  const said = own ? say(message.verdict === 'mask' ? 'chat.ownCovered' : 'chat.ownBlocked', { name }) : say(message.verdict === 'mask' ? 'chat.covered' : 'chat.blocked');
  return <p role="note" className="flex gap-1.5 text-xs text-ink-2"><Icon of={ShieldAlert} size={14} className="mt-px shrink-0 text-danger" /><span>{[...(own ? message.reasons : []), said].join(' ')}</span></p>;
}

function EditBox({ message, onDone }: { readonly message: Message; readonly onDone: () => void }) {
  const [text, setText] = useState(message.text ?? '');
  const [edit, { isLoading, data }] = useEditMessageMutation();
  const outcome = data ? outcomeOf(data.answer) : null;
  const save = async (): Promise<void> => {
    const { data: answered } = await edit({ messageId: message.id, text });
    if (answered && outcomeOf(answered.answer).ok) onDone();
  };
  return (
    <form className="grid gap-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextArea aria-label={say('chat.change')} rows={2} value={text} onChange={(event) => setText(event.target.value)} autoFocus />
      {outcome && !outcome.ok ? <p role="alert" className="text-xs text-danger">{outcome.refusal.message}</p> : null}
      <div className="flex gap-2"><Button size="sm" tone="primary" type="submit" busy={isLoading} disabled={text.trim() === ''}>{say('chat.save')}</Button><Button size="sm" tone="quiet" onPress={onDone}>{say('chat.cancel')}</Button></div>
    </form>
  );
}

function OwnActions({ message, onEdit }: { readonly message: Message; readonly onEdit: () => void }) {
  const [remove, { isLoading }] = useDeleteMessageMutation();
  const now = useNow();
  if (message.deleted) return null;
  const mayEdit = now - Date.parse(message.sentAt) < EDIT_MINUTES * MINUTE_MS;
  return (
    <span className="flex gap-2 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 max-md:opacity-100">
      {mayEdit ? <button type="button" className="link" onClick={onEdit}>{say('chat.change')}</button> : null}
      <button type="button" className="link" disabled={isLoading} onClick={() => void remove({ messageId: message.id })}>{say('chat.delete')}</button>
    </span>
  );
}

type Props = { readonly message: Message; readonly own: boolean; readonly name: string; readonly otherName: string; readonly read: boolean };

/** One message: whose, what, when; for its writer what is covered and why, and what may still be done with it. */
export function MessageLine({ message, own, name, otherName, read }: Props) {
  const [editing, setEditing] = useState(false);
  const blocked = message.verdict === 'block' && !own;
  return (
    <div className={classes('group grid max-w-[60ch] gap-1', own ? 'ml-auto justify-items-end' : 'mr-auto justify-items-start')}>
      <span className="sr-only">{name}</span>
      {editing ? <EditBox message={message} onDone={() => setEditing(false)} /> : message.text === '' && !message.deleted && message.attachments.length > 0 && !blocked ? null : (
        <p className={classes('whitespace-pre-line break-words border border-line px-3.5 py-2.5 [overflow-wrap:anywhere]', own ? 'rounded-[12px_12px_4px_12px] bg-sunk' : 'rounded-[12px_12px_12px_4px] bg-card', (message.deleted || blocked) && 'italic text-ink-3')}>
          {message.deleted ? say('chat.deleted') : blocked ? say('chat.blocked') : <Underlined text={message.text ?? ''} spans={message.spans} />}
        </p>
      )}
      {message.deleted ? null : <Attachments files={message.attachments} own={own} />}
      {blocked ? null : <Why message={message} own={own} name={otherName} />}
      {own && !message.deleted && message.finding ? <AskAPerson finding={message.finding} /> : null}
      <p className="flex flex-wrap gap-2 text-xs text-ink-3"><TimeAt at={message.sentAt} />{message.edited && !message.deleted ? <span>{say('chat.edited')}</span> : null}{own && read ? <span>{say('chat.read')}</span> : null}{own && !editing ? <OwnActions message={message} onEdit={() => setEditing(true)} /> : null}</p>
    </div>
  );
}
