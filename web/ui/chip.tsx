import type { ReactNode } from 'react';
import { say } from '#web/words/say.ts';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { STAGES, stageOf } from './stage.ts';

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

/** Where money is, in the same colour, sign and word everywhere; `children` replaces the word. */
export function StageChip({ stage, children }: { readonly stage: string; readonly children?: ReactNode }) {
  const known = stageOf(stage);
  return <Chip tone={STAGES[known].tone} icon={<Icon of={STAGES[known].icon} size={13} />}>{children ?? say(`stage.${known}`)}</Chip>;
}
