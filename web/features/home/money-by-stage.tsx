import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say } from '#web/words/say.ts';
import { classes } from '#web/ui/classes.ts';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { STAGES, type StageTone } from '#web/ui/stage.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { useMoneyByStageQuery } from './home-api.ts';
import { tilesOf, type StageTile } from './money-sums.ts';

const INKS: Readonly<Record<StageTone, string>> = { plain: 'text-ink-2', held: 'text-held-ink', paid: 'text-brand', returned: 'text-returned', danger: 'text-danger' };
const BARS: Readonly<Record<StageTone, string>> = { plain: 'bg-line-2', held: 'bg-held', paid: 'bg-brand', returned: 'bg-returned', danger: 'bg-danger' };

function Tile({ tile, side }: { readonly tile: StageTile; readonly side: 'brand' | 'creator' }) {
  const { tone, icon } = STAGES[tile.stage];
  const count = tile.sums.reduce((sum, it) => sum + it.count, 0);
  return (
    <li className="card grid content-start gap-1 overflow-hidden px-4 pb-3.5">
      <span aria-hidden="true" className={classes('-mx-4 mb-2.5 h-1', BARS[tone])} />
      <span className={classes('flex items-center gap-1.5 text-xs font-medium', INKS[tone])}><Icon of={icon} size={14} />{say(`stage.${tile.stage}`)}</span>
      {tile.sums.length === 0 ? <span className="num text-lg font-bold text-ink-3">–</span> : tile.sums.map((it) => <span key={it.total.currency} className="num text-lg font-bold tracking-[-0.01em]">{formatMoney(it.total)}</span>)}
      <span className="num text-xs text-ink-3">{count === 0 ? say(`stageNothing.${side}`) : say('stage.count', { count })}</span>
    </li>
  );
}

/** Where the viewer's money is, stage by stage, in the same colours and signs as everywhere. */
export function MoneyByStage({ side }: { readonly side: 'brand' | 'creator' }) {
  const { data, error, refetch } = useMoneyByStageQuery({}, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  const grid = 'grid grid-cols-2 gap-3 md:grid-cols-[repeat(auto-fit,minmax(170px,1fr))]';
  if (!data) return <div className={grid}>{[0, 1, 2, 3].map((it) => <Skeleton key={it} className="h-[108px] w-full rounded-card" />)}</div>;
  return <ul className={grid}>{tilesOf(data.moneyByStage).map((it) => <Tile key={it.stage} tile={it} side={side} />)}</ul>;
}
