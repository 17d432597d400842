import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { say } from '#web/words/say.ts';
import { Button } from './button.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
};

/** A question over the page, in the browser's own dialog: it keeps the focus, closes on Escape and gives the focus back. On phones it rises from below. */
export function Dialog({ open, onClose, title, description, children, footer }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return undefined;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={ref} aria-labelledby={`${id}-title`} aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => { event.preventDefault(); onClose(); }} onClick={(event) => { if (event.target === event.currentTarget) onClose(); }}
      className="rise m-auto mb-0 w-full max-w-none rounded-t-[16px] border border-line bg-card p-0 text-ink shadow-float sm:mb-auto sm:max-w-[520px] sm:rounded-[14px]">
      <div className="grid max-h-[85dvh] grid-rows-[auto_minmax(0,1fr)_auto]">
        <header className="flex items-start justify-between gap-4 px-5 pt-5">
          <div className="grid gap-1">
            <h2 id={`${id}-title`}>{title}</h2>
            {description ? <div id={`${id}-description`} className="text-sm text-ink-2">{description}</div> : null}
          </div>
          <Button tone="quiet" size="sm" label={say('ui.close')} icon={<X size={18} aria-hidden="true" />} onPress={onClose} />
        </header>
        <div className="grid content-start gap-4 overflow-y-auto px-5 py-4">{children}</div>
        {footer ? <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3.5">{footer}</footer> : null}
      </div>
    </dialog>
  );
}
