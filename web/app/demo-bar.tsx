import { ExternalLink, FastForward, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DAY_MS } from '#domain/kit/time.ts';
import { api, TAGS } from '#web/graphql/api.ts';
import { useDemoClockQuery } from '#web/graphql/viewer.ts';
import { Button } from '#web/ui/button.tsx';
import { setClockOffset, useNow } from '#web/ui/clock.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { say } from '#web/words/say.ts';
import { useAppDispatch } from './redux.ts';

type Links = { readonly mailbox?: string | null; readonly tiktok?: string | null; readonly stripe?: string | null };
const JUMPS = [{ days: 1, word: 'demo.day' }, { days: 3, word: 'demo.threeDays' }, { days: 7, word: 'demo.week' }] as const;

function useLinks(): Links {
  const [links, setLinks] = useState<Links>({});
  useEffect(() => {
    const away = new AbortController();
    fetch('/demo/links', { signal: away.signal }).then(async (it) => { if (it.ok) setLinks((await it.json()) as Links); }, () => undefined);
    return () => away.abort();
  }, []);
  return links;
}

function Jumps({ onMoved }: { readonly onMoved: () => void }) {
  const [moving, setMoving] = useState<number | null>(null);
  const toast = useToast();
  const jump = async (days: number) => {
    setMoving(days);
    const answer = await fetch('/demo/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance_ms: days * DAY_MS }) }).catch(() => null);
    setMoving(null);
    if (!answer?.ok) { toast(say('demo.failed'), { tone: 'danger' }); return; }
    toast(say('demo.moved', { count: days }));
    onMoved();
  };
  return JUMPS.map((it) => <Button key={it.days} size="sm" busy={moving === it.days} disabled={moving !== null} onPress={() => void jump(it.days)}>{say(it.word)}</Button>);
}

function Bar({ onHide, onMoved }: { readonly onHide: () => void; readonly onMoved: () => void }) {
  const links = useLinks();
  const now = useNow();
  const places = [['mailbox', links.mailbox], ['tiktok', links.tiktok]] as const;
  return (
    <section aria-label={say('demo.title')} className="fixed bottom-[72px] right-3 z-30 grid max-w-[calc(100vw-24px)] gap-2 rounded-card border border-line-2 bg-card p-2.5 text-xs shadow-float md:bottom-3">
      <div className="flex items-center gap-2"><Icon of={FastForward} size={14} className="text-why" /><span className="num flex-1"><b className="font-bold">{say('demo.clock')}</b> {new Date(now).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })}</span>
        <button type="button" aria-label={say('demo.hide')} className="grid size-6 place-items-center rounded-control text-ink-3 hover:text-ink" onClick={onHide}><Icon of={X} size={14} /></button></div>
      <div className="flex flex-wrap items-center gap-1.5"><Jumps onMoved={onMoved} />
        {places.map(([key, href]) => (href ? <a key={key} href={href} target="_blank" rel="noreferrer" className="inline-flex min-h-8 items-center gap-1 px-1.5 font-medium text-ink-2 hover:text-ink">{say(`demo.${key}`)}<Icon of={ExternalLink} size={12} /></a> : null))}</div>
    </section>
  );
}

/** The moved clock of a demonstration, with buttons to move it on. Not there in production. */
export function DemoBar() {
  const { data } = useDemoClockQuery({});
  const [hidden, setHidden] = useState(true);
  const dispatch = useAppDispatch();
  const offset = data?.demo?.offsetMs;
  useEffect(() => { if (offset !== undefined) setClockOffset(Number(offset)); }, [offset]);
  if (!data?.demo) return null;
  if (hidden) {
    // On a phone it stands in the head of the page: below, it would cover what people press.
    return <div className="absolute left-1/2 top-2.5 z-30 -translate-x-1/2 md:fixed md:bottom-3 md:left-auto md:right-3 md:top-auto md:translate-x-0"><Button size="sm" icon={<Icon of={FastForward} size={14} className="text-why" />} onPress={() => setHidden(false)}><span className="max-md:sr-only">{say('demo.clock')}</span></Button></div>;
  }
  return <Bar onHide={() => setHidden(true)} onMoved={() => dispatch(api.util.invalidateTags([...TAGS]))} />;
}
