import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { say } from '#web/words/say.ts';
import { Icon } from './icon.tsx';

type Undo = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly text: string; readonly tone: 'good' | 'danger'; readonly undo: Undo | undefined };
type Show = (text: string, it?: { readonly tone?: Toast['tone']; readonly undo?: Undo }) => void;

const SHOWN_FOR_MS = 6_000;
const ToastContext = createContext<Show>(() => undefined);

/** Says one sentence at the edge of the screen: `const toast = useToast(); toast('Saved.')`; with `undo` it can be taken back while it is shown. */
export const useToast = (): Show => useContext(ToastContext);

/** Shows the sentences and reads them out. Stands once, around the app. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const remove = useCallback((id: number) => setToasts((all) => all.filter((it) => it.id !== id)), []);
  const show = useCallback<Show>((text, { tone = 'good', undo } = {}) => {
    nextId.current += 1;
    const id = nextId.current;
    setToasts((all) => [...all.slice(-2), { id, text, tone, undo }]);
    setTimeout(() => remove(id), SHOWN_FOR_MS);
  }, [remove]);
  return (
    <ToastContext value={show}>
      {children}
      <div aria-live="polite" className="pointer-events-none fixed inset-x-4 bottom-20 z-50 grid justify-items-center gap-2 md:bottom-6">
        {toasts.map((it) => (
          <div key={it.id} className="rise pointer-events-auto flex max-w-full items-center gap-2.5 rounded-control bg-ink py-2 pl-3.5 pr-2 text-sm font-medium text-paper shadow-float">
            <Icon of={it.tone === 'good' ? CircleCheck : CircleAlert} />{it.text}
            {it.undo ? <button type="button" className="rounded-control px-2 py-1 underline underline-offset-2" onClick={() => { it.undo?.run(); remove(it.id); }}>{it.undo.label}</button> : null}
            <button type="button" aria-label={say('ui.close')} className="grid size-7 place-items-center rounded-control opacity-80 hover:opacity-100" onClick={() => remove(it.id)}><Icon of={X} size={15} /></button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
