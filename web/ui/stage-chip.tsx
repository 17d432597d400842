import type { ReactNode } from 'react';
import { say } from '#web/words/say.ts';
import { Chip } from './chip.tsx';
import { Icon } from './icon.tsx';
import { STAGES, stageOf } from './stage.ts';

/** Where money is, in the same colour, sign and word everywhere; `children` replaces the word. */
export function StageChip({ stage, children }: { readonly stage: string; readonly children?: ReactNode }) {
  const known = stageOf(stage);
  return <Chip tone={STAGES[known].tone} icon={<Icon of={STAGES[known].icon} size={13} />}>{children ?? say(`stage.${known}`)}</Chip>;
}
