import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type NoticeTone = 'info' | 'good' | 'held' | 'danger';

const TONES = {
  info: { look: 'bg-returned-soft', ink: 'text-returned', icon: Info },
  good: { look: 'bg-brand-soft', ink: 'text-brand', icon: CircleCheck },
  held: { look: 'bg-held-soft', ink: 'text-held-ink', icon: Clock },
  danger: { look: 'bg-danger-soft', ink: 'text-danger', icon: CircleAlert },
} as const;

type Props = { readonly tone?: NoticeTone | undefined; readonly title?: string | undefined; readonly children?: ReactNode; readonly action?: ReactNode };

/** A sentence that must be seen. Danger is spoken at once, the rest when the reader is ready. */
export function Notice({ tone = 'info', title, children, action }: Props) {
  const { look, ink, icon } = TONES[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={`flex gap-2.5 rounded-control px-3.5 py-3 text-sm ${look}`}>
      <Icon of={icon} className={`mt-0.5 ${ink}`} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {action ? <div className="mt-1.5 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  );
}
