import { Button } from '#web/ui/button.tsx';
import { say } from '#web/words/say.ts';
import type { TalkView } from './use-talk.ts';

/** What is on its way: shown at once, with what it waits for, or why it was refused. */
export const UnsentLines = ({ view: { talk, state } }: { readonly view: TalkView }) => (
  <>
    {state.unsent.map((it) => (
      <li key={it.clientId} className="ml-auto grid max-w-[60ch] justify-items-end gap-1">
        <p className="whitespace-pre-line break-words rounded-[12px_12px_4px_12px] border border-dashed border-line-2 bg-sunk px-3.5 py-2.5 text-ink-2 [overflow-wrap:anywhere]">{it.text}{it.attachmentIds.length > 0 ? <span className="block text-xs">{say('chat.file.count', { count: it.attachmentIds.length })}</span> : null}</p>
        {it.problem === null ? <p className="text-xs text-ink-3">{say(state.away ? 'chat.waiting' : 'chat.sending')}</p> : (
          <div role="alert" className="flex flex-wrap items-center justify-end gap-2 text-xs text-danger"><span>{say('chat.notSent', { why: it.problem })}</span>
            <Button size="sm" onPress={() => talk.again(it.clientId)}>{say('chat.again')}</Button><Button size="sm" tone="quiet" onPress={() => talk.discard(it.clientId)}>{say('chat.discard')}</Button></div>
        )}
      </li>
    ))}
  </>
);
