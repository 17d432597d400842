import { DAY_MS } from '#domain/kit/time.ts';
import { useNow } from './clock.ts';
import { absoluteTime, momentMs, relativeTime, type Moment } from './time-text.ts';

type Props = { readonly at: Moment; readonly now?: number | undefined; readonly urgent?: boolean | undefined };

/** A moment with how far it is: `Thu 14:00 · in 2 days 4 h`. With `urgent`, the last day is shown in amber. */
export function TimeLeft({ at, now, urgent }: Props) {
  const clock = useNow();
  const nowMs = now ?? clock;
  const leftMs = momentMs(at) - nowMs;
  const close = urgent === true && leftMs > 0 && leftMs < DAY_MS;
  return (
    <time dateTime={new Date(momentMs(at)).toISOString()} className="num">
      {absoluteTime(at, nowMs)} <span className={close ? 'font-medium text-held-ink' : 'text-ink-3'}>· {relativeTime(at, nowMs)}</span>
    </time>
  );
}

/** A moment alone, in the reader's zone; the distance stands in its title. */
export function TimeAt({ at }: { readonly at: Moment }) {
  const nowMs = useNow();
  return <time dateTime={new Date(momentMs(at)).toISOString()} title={relativeTime(at, nowMs)} className="num whitespace-nowrap">{absoluteTime(at, nowMs)}</time>;
}
