import { CornerDownLeft, Search } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Viewer } from '#web/graphql/viewer.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { say } from '#web/words/say.ts';
import { commandsFor, matching, type MenuCommand } from './commands.ts';

/** Opens on Ctrl K and ⌘ K. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

function Choices({ viewer, onChosen }: { readonly viewer: Viewer; readonly onChosen: () => void }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const found = matching(commandsFor(viewer.side, text), text);
  const choose = (it: MenuCommand | undefined) => {
    if (!it) return;
    onChosen();
    void navigate(it.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) { event.preventDefault(); setAt((now) => (now + step + found.length) % Math.max(found.length, 1)); }
    if (event.key === 'Enter') { event.preventDefault(); choose(found[at]); }
  };
  return (
    <div className="grid gap-3">
      <label className="flex items-center gap-2.5 rounded-control border border-control px-3 focus-within:outline-2 focus-within:outline-brand">
        <Icon of={Search} className="text-ink-3" /><span className="sr-only">{say('command.label')}</span>
        <input autoFocus role="combobox" aria-expanded="true" aria-controls="command-list" aria-activedescendant={found[at] ? `command-${found[at].key}` : undefined} value={text} placeholder={say('command.placeholder')}
          onChange={(event) => { setText(event.target.value); setAt(0); }} onKeyDown={onKeyDown} className="min-h-11 min-w-0 flex-1 bg-transparent text-base outline-none" />
      </label>
      <ul id="command-list" role="listbox" aria-label={say('command.title')} className="grid">
        {found.map((it, index) => (
          <li key={it.key} id={`command-${it.key}`} role="option" aria-selected={index === at} onClick={() => choose(it)} onMouseMove={() => setAt(index)} className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control px-3 aria-selected:bg-sunk">
            <Icon of={it.icon} className="text-ink-3" /><span className="flex-1 truncate">{it.label}</span>{index === at ? <Icon of={CornerDownLeft} size={14} className="text-ink-3" /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes anywhere without the mouse. */
export function CommandMenu({ viewer }: { readonly viewer: Viewer }) {
  const [open, setOpen] = useState(false);
  useShortcut(() => setOpen(true));
  return <Dialog open={open} onClose={() => setOpen(false)} title={say('command.title')}><Choices viewer={viewer} onChosen={() => setOpen(false)} /></Dialog>;
}
