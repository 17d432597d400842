import { SearchX } from 'lucide-react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Notice } from '#web/ui/notice.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { useMatchesQuery, useRefuseMatchMutation, type Brief, type Matches } from './briefs-api.ts';
import { MatchCard, type Refusal } from './match-card.tsx';
import { wishText } from './reason-text.ts';

const SHOWN = 20;
const COMPARED_MAX = 5;
type Props = { readonly brief: Brief; readonly chosen: readonly string[]; readonly onChosen: (chosen: readonly string[]) => void };

/** What to loosen when few or none meet every wish. */
function Loosen({ matches, brief }: { readonly matches: Matches; readonly brief: Brief }) {
  if (matches.loosened.length === 0) return null;
  return (
    <ul className="grid gap-1 text-left">{matches.loosened.map((it) => (
      <li key={it.wish} className="flex justify-between gap-4"><span>{wishText(it.wish, it.least ? formatMoney(it.least, true) : null)}</span><span className="num font-medium">{say('match.count', { count: it.count })}</span></li>
    ))}<li className="pt-2"><LinkButton to={`/brand/briefs/${brief.id}/edit`}>{say('match.edit')}</LinkButton></li></ul>
  );
}

function Tray({ brief, chosen, onClear }: { readonly brief: Brief; readonly chosen: readonly string[]; readonly onClear: () => void }) {
  if (chosen.length === 0) return null;
  const [first, ...next] = chosen;
  const queue = next.length > 0 ? `&next=${next.join(',')}` : '';
  return (
    <div role="region" aria-label={say('match.chosen', { count: chosen.length })} className="sticky bottom-16 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-card border border-line-2 bg-card p-3 shadow-float lg:bottom-4">
      <span className="num mr-auto font-medium">{say('match.chosen', { count: chosen.length })}</span>
      <Button tone="quiet" onPress={onClear}>{say('match.clear')}</Button>
      {chosen.length > 1 ? <LinkButton to={`/brand/compare?brief=${brief.id}&ids=${chosen.slice(0, COMPARED_MAX).join(',')}`}>{say('match.compare', { count: Math.min(chosen.length, COMPARED_MAX) })}</LinkButton> : null}
      <LinkButton tone="primary" to={`/brand/request/${first ?? ''}?type=${brief.type}&brief=${brief.id}${queue}`}>{say('match.requestMany', { count: chosen.length })}</LinkButton>
    </div>
  );
}

/** The creators who fit a brief, best first, each with its reasons. */
export function MatchList({ brief, chosen, onChosen }: Props) {
  const { data, error, refetch } = useMatchesQuery({ briefId: brief.id, first: SHOWN });
  const [trigger] = useRefuseMatchMutation();
  const command = useCommand(trigger, (it) => it.refuseMatch);
  const toast = useToast();
  const ref = useListKeys<HTMLOListElement>();
  const matches = data?.matches;
  if (error && !matches) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!matches) return <SkeletonRows label={say('match.looking')} rows={4} className="h-[240px]" />;
  const refuse = async (creatorId: string, name: string, reason: Refusal) => {
    const said = await command.send({ briefId: brief.id, creatorId, reason });
    if (said.ok) toast(say('match.refused', { name }), { undo: { label: say('match.undo'), run: () => void command.send({ briefId: brief.id, creatorId, reason: null }) } });
  };
  if (matches.items.length === 0) return <EmptyState icon={SearchX} title={say(matches.refused > 0 ? 'match.allRefused' : 'match.nobody')}><Loosen matches={matches} brief={brief} /></EmptyState>;
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="num font-medium" aria-live="polite">{say('match.eligible', { count: matches.eligible })}</p>
      {matches.loosened.length > 0 ? <Notice title={say('match.few')}><Loosen matches={matches} brief={brief} /></Notice> : null}
      <Trouble {...command} />
      <ol ref={ref} className="grid grid-cols-1 gap-3">{matches.items.map((it, at) => (
        <li key={it.creator.id}><MatchCard match={it} brief={brief} place={at + 1} chosen={chosen.includes(it.creator.id)} onChoose={(on) => onChosen(on ? [...chosen, it.creator.id] : chosen.filter((id) => id !== it.creator.id))} onRefuse={(reason) => void refuse(it.creator.id, it.creator.displayName, reason)} /></li>
      ))}</ol>
      <Tray brief={brief} chosen={chosen} onClear={() => onChosen([])} />
    </div>
  );
}
