import { ShieldAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Icon } from '#web/ui/icon.tsx';
import { useLazyInspectDraftQuery, type DraftInspection } from './chat-api.ts';

const QUIET_MS = 450;
const PASS: DraftInspection = { verdict: 'pass', spans: [], reasons: [] };

/** What the server says of a text that is being written, a moment after the hand has stopped; of the text as it stands, else nothing. */
export function useDraftGuard(conversationId: string, text: string): DraftInspection {
  const [ask] = useLazyInspectDraftQuery();
  const [said, setSaid] = useState<{ readonly of: string; readonly inspection: DraftInspection } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let stale = false;
    const timer = setTimeout(() => void ask({ conversationId, text }).unwrap().then((it) => { if (!stale) setSaid({ of: text, inspection: it.inspectDraft }); }).catch(() => undefined), QUIET_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [ask, conversationId, text]);
  return said?.of === text ? said.inspection : PASS;
}

/** Lies over the box one writes in and underlines what would be covered; the letters themselves are those of the box. */
export function DraftUnderline({ text, spans, scrolled }: { readonly text: string; readonly spans: DraftInspection['spans']; readonly scrolled: number }) {
  const parts = [...spans].sort((a, b) => a.from - b.from).map((it, i, all) => <span key={it.from}>{text.slice(all[i - 1]?.to ?? 0, it.from)}<u className="decoration-danger decoration-wavy underline-offset-4">{text.slice(it.from, it.to)}</u></span>);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden border border-transparent px-3 py-2 text-base text-transparent md:text-sm">
      <div className="whitespace-pre-wrap break-words" style={{ transform: `translateY(${-scrolled}px)` }}>{parts}{text.slice(spans.reduce((most, it) => Math.max(most, it.to), 0))}</div>
    </div>
  );
}

/** Why something would be covered or kept back, and what to do instead. */
export const DraftReasons = ({ reasons }: Pick<DraftInspection, 'reasons'>) => (
  <p role="status" className="flex min-h-4 gap-1.5 text-xs text-ink-2">{reasons.length > 0 ? <><Icon of={ShieldAlert} size={14} className="mt-px shrink-0 text-danger" /><span>{reasons.join(' ')}</span></> : null}</p>
);
