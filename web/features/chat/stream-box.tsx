import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { classes } from '#web/ui/classes.ts';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { say } from '#web/words/say.ts';
import { UnsentLines } from './unsent-lines.tsx';
import type { TalkView } from './use-talk.ts';

const END_PX = 48;
const TOP_PX = 80;

/** Stays at the end while the reader is there, and where they are when earlier lines come in above. With `at`, goes to that line first. */
function usePlace({ count, shown, at }: { count: number; shown: unknown; at: number | null }) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(at === null);
  const height = useRef(0);
  const wanted = useRef(at);
  useEffect(() => { wanted.current = at; }, [at]);
  useLayoutEffect(() => {
    const it = box.current;
    if (!it) return;
    const line = wanted.current === null ? null : it.querySelector(`[data-seq="${wanted.current}"]`);
    if (line) {
      line.scrollIntoView({ block: 'center' });
      wanted.current = null;
      atEnd.current = false;
    } else if (atEnd.current) it.scrollTop = it.scrollHeight;
    else if (it.scrollTop < TOP_PX) it.scrollTop += it.scrollHeight - height.current;
    height.current = it.scrollHeight;
  }, [count, shown, at]);
  const onScroll = (): void => {
    const it = box.current;
    if (it) atEnd.current = it.scrollHeight - it.scrollTop - it.clientHeight < END_PX;
  };
  return { box, onScroll };
}

type Props = {
  readonly view: TalkView; readonly label: string; readonly className?: string | undefined;
  /** `joined`: the lines are one drawing. `above`: what stands above the earliest message that was fetched, and from there on. */
  readonly joined?: boolean | undefined; readonly above?: readonly ReactNode[]; readonly lines: readonly ReactNode[];
  readonly at?: number | null | undefined;
};

/** The lines of a conversation in a box of their own, with the way to earlier ones and what is still on its way. */
export function StreamBox({ view, label, className, joined = false, above = [], lines, at = null }: Props) {
  const { state, talk } = view;
  const count = above.length + lines.length + state.unsent.length;
  const { box, onScroll } = usePlace({ count: state.loaded || state.away ? count : -1, shown: state.stream, at });
  useEffect(() => { if (at !== null) void talk.reach(at); }, [talk, at]);
  const first = state.stream.events[0]?.seq ?? 1;
  if (!state.loaded && !state.away) return <SkeletonRows label={say('ui.loading')} className="h-14" />;
  return (
    <div ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-label={label} className={classes('min-h-0 overflow-y-auto py-2', className)}>
      {above.length > 0 ? <ol className="[&>li]:pb-5">{above}</ol> : null}
      {first > 1 ? <div className="pb-3 text-center"><Button size="sm" onPress={() => void talk.older()}>{say('chat.older')}</Button></div> : null}
      {state.loaded && count === 0 ? <p className="py-8 text-center text-ink-2">{say('chat.quiet')}</p> : null}
      <ol className={joined ? '[&>li]:pb-5' : 'grid gap-3'}>{lines}<UnsentLines view={view} /></ol>
    </div>
  );
}
