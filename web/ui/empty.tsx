import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = { readonly icon: LucideIcon; readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** Nothing is here yet: says why, and what to do next. */
export const EmptyState = ({ icon, title, children, action }: Props) => (
  <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-line-2 px-6 py-10 text-center">
    <span className="grid size-11 place-items-center rounded-[14px] bg-sunk text-ink-2"><Icon of={icon} size={22} /></span>
    <div className="grid gap-1"><p className="text-base font-bold">{title}</p>{children ? <div className="max-w-[46ch] text-ink-2">{children}</div> : null}</div>
    {action}
  </div>
);
