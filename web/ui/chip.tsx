import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type ChipTone = 'held' | 'paid' | 'returned' | 'danger' | 'why' | 'plain';

const TONES: Readonly<Record<ChipTone, string>> = {
  held: 'border-transparent bg-held-soft text-held-ink',
  paid: 'border-transparent bg-brand-soft text-brand',
  returned: 'border-transparent bg-returned-soft text-returned',
  danger: 'border-transparent bg-danger-soft text-danger',
  why: 'border-transparent bg-why-soft text-why',
  plain: 'border-line text-ink-2',
};

type Props = { readonly tone?: ChipTone | undefined; readonly icon?: ReactNode; readonly dot?: boolean | undefined; readonly children: ReactNode };

/** A short word with a colour and a sign: never the colour alone. */
export const Chip = ({ tone = 'plain', icon, dot, children }: Props) => (
  <span className={classes('num inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap rounded-full border px-[9px] text-xs font-medium', TONES[tone])}>
    {dot ? <span aria-hidden="true" className="size-2 rounded-full bg-current" /> : icon}
    {children}
  </span>
);
