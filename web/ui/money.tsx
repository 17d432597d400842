import { say } from '#web/words/say.ts';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { formatMoney, type ApiMoney } from './money-text.ts';
import { STAGES, stageOf, type StageTone } from './stage.ts';

const INKS: Readonly<Record<StageTone, string>> = { plain: 'text-ink-3', held: 'text-held-ink', paid: 'text-brand', returned: 'text-returned', danger: 'text-danger' };

type Props = { readonly money: ApiMoney; readonly stage?: string | undefined; readonly short?: boolean | undefined; readonly className?: string | undefined };

/** An amount in steady figures; with `stage`, the sign of where it is stands before it. */
export function MoneyText({ money, stage, short, className }: Props) {
  const text = formatMoney(money, short);
  if (!stage) return <span className={classes('num whitespace-nowrap', className)}>{text}</span>;
  const known = stageOf(stage);
  return (
    <span className={classes('num inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <Icon of={STAGES[known].icon} size={15} className={INKS[STAGES[known].tone]} />
      {text}<span className="sr-only">{say(`stage.${known}`)}</span>
    </span>
  );
}
