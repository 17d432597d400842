import { useEffect, useRef } from 'react';

/** Whether a key goes into a text just now. */
export const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Moves the focus through the links marked `data-row` with j and k; Enter follows the link, as links do. Give the answer to the list's `ref`. */
export function useListKeys<Container extends HTMLElement>() {
  const ref = useRef<Container>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
      const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.findIndex((it) => it === document.activeElement);
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return ref;
}
