import { Check, Send, X } from 'lucide-react';
import { Link } from 'react-router';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName } from '#web/ui/names.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { mayAsk, type BoardCard } from './board.ts';

export type CardActions = { readonly open: boolean; readonly chosen: ReadonlySet<string>; readonly onChoose: (creatorId: string, on: boolean) => void; readonly onInvite: (card: BoardCard) => void; readonly onJudge: (card: BoardCard, standing: 'none' | 'shortlisted' | 'passed') => void };

function Moves({ card, onInvite, onJudge, open }: { readonly card: BoardCard } & CardActions) {
  const { lane, creator } = card;
  const name = creator.displayName;
  if (lane === 'suggested') return open ? <Button size="sm" icon={<Icon of={Send} size={14} />} label={say('campaign.inviteName', { name })} onPress={() => onInvite(card)}>{say('campaign.invite')}</Button> : null;
  if (lane === 'applied' || lane === 'invited') {
    return (
      <>
        <Button size="sm" icon={<Icon of={Check} size={14} />} label={say('campaign.shortlistName', { name })} onPress={() => onJudge(card, 'shortlisted')}>{say('campaign.shortlist')}</Button>
        <Button size="sm" tone="quiet" icon={<Icon of={X} size={14} />} label={say('campaign.passName', { name })} onPress={() => onJudge(card, 'passed')} />
      </>
    );
  }
  return (lane === 'shortlisted' || (lane === 'out' && card.member?.standing === 'passed')) ? <Button size="sm" tone="quiet" label={say('campaign.backName', { name })} onPress={() => onJudge(card, 'none')}>{say('campaign.back')}</Button> : null;
}

/** Somebody on the board: who, for how much, what they say, and what one can do from here. */
export function PersonCard(props: { readonly card: BoardCard } & CardActions) {
  const { card, open, chosen, onChoose } = props;
  const { creator, price, member } = card;
  const work = member?.collaboration;
  const amount = (work ? member?.bound : null) ?? price ?? card.listPrice;
  return (
    <article aria-label={creator.displayName} className={`card grid gap-2.5 p-3 ${chosen.has(card.creatorId) ? 'border-brand' : ''}`}>
      <div className="flex items-center gap-2.5">
        <Avatar name={creator.displayName} size="sm" />
        <div className="grid min-w-0 flex-1">
          <Link to={work ? `/work/${work.id}` : `/creators/${creator.id}`} className="truncate rounded-control font-medium hover:underline">{creator.displayName}</Link>
          <span className="truncate text-xs text-ink-2">{[creator.city, countryName(creator.country)].filter(Boolean).join(', ')}</span>
        </div>
        <span className="num text-sm font-medium">{amount ? formatMoney(amount, true) : '–'}</span>
      </div>
      {member?.part?.pitch && member.part.appliedAt ? <p className="line-clamp-4 text-sm text-ink-2">{member.part.pitch}</p> : null}
      {work ? <span className="text-xs text-ink-2">{sayIfKnown(`state.${work.state}`, work.state.replaceAll('_', ' '))}</span> : null}
      {work ? null : (
        <div className="flex flex-wrap items-center justify-between gap-2">
          {open && mayAsk(card.lane) ? <Checkbox label={say('match.choose')} aria-label={say('match.chooseName', { name: creator.displayName })} checked={chosen.has(card.creatorId)} onChange={(event) => onChoose(card.creatorId, event.target.checked)} /> : <span />}
          <span className="flex items-center gap-1"><Moves {...props} /></span>
        </div>
      )}
    </article>
  );
}
