import { useCommand } from '#web/graphql/use-command.ts';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { LANES, type BoardCard, type Lane } from './board.ts';
import { useInviteCreatorsMutation, useJudgeApplicantMutation, type Campaign } from './campaigns-api.ts';
import { PersonCard, type CardActions } from './person-card.tsx';

type Props = { readonly campaign: Campaign; readonly board: ReadonlyMap<Lane, readonly BoardCard[]>; readonly chosen: ReadonlySet<string>; readonly onChoose: CardActions['onChoose'] };

/** Inviting and judging; both can be said the other way a moment later. */
function useMoves(campaign: Campaign) {
  const [invite] = useInviteCreatorsMutation();
  const [judge] = useJudgeApplicantMutation();
  const inviting = useCommand(invite, (it) => it.inviteCreators);
  const judging = useCommand(judge, (it) => it.judgeApplicant);
  const toast = useToast();
  const onInvite: CardActions['onInvite'] = (card) => {
    void inviting.send({ campaignId: campaign.id, creatorIds: [card.creatorId] }).then((said) => { if (said.ok) toast(say('campaign.invited', { name: card.creator.displayName })); });
  };
  const set = (creatorId: string, standing: 'none' | 'shortlisted' | 'passed') => judging.send({ campaignId: campaign.id, creatorId, standing });
  const onJudge: CardActions['onJudge'] = (card, standing) => {
    const before = card.member?.standing ?? 'none';
    void set(card.creatorId, standing).then((said) => {
      if (said.ok && standing === 'passed') toast(say('campaign.passed', { name: card.creator.displayName }), { undo: { label: say('match.undo'), run: () => void set(card.creatorId, before) } });
    });
  };
  return { onInvite, onJudge, trouble: inviting.refusal || inviting.fault ? inviting : judging };
}

/** Everybody of a campaign, from those who would fit to those who are done. */
export function CampaignBoard({ campaign, board, chosen, onChoose }: Props) {
  const { onInvite, onJudge, trouble } = useMoves(campaign);
  return (
    <>
      <Trouble refusal={trouble.refusal} fault={trouble.fault} />
      <div role="region" aria-label={say('campaign.board')} tabIndex={0} className="relative flex snap-x gap-3 overflow-x-auto pb-3">
        {LANES.map((lane) => {
          const cards = board.get(lane) ?? [];
          if (cards.length === 0 && (lane === 'out' || lane === 'suggested')) return null;
          return (
            <section key={lane} aria-label={say(`campaign.lane.${lane}`)} className="grid w-72 shrink-0 snap-start content-start gap-2 rounded-card bg-sunk p-2">
              <h2 className="flex items-baseline justify-between px-1 py-1 text-sm tracking-normal"><span>{say(`campaign.lane.${lane}`)}</span><span className="num text-xs text-ink-2">{cards.length}</span></h2>
              {cards.length === 0 ? <p className="px-1 pb-2 text-xs text-ink-2">{say(`campaign.lane.${lane}.none`)}</p> : null}
              <ul className="grid gap-2">{cards.map((it) => <li key={it.creatorId}><PersonCard card={it} open={campaign.state === 'open'} chosen={chosen} onChoose={onChoose} onInvite={onInvite} onJudge={onJudge} /></li>)}</ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
