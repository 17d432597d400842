import { Copy, Ellipsis, Pause, PenLine, Play, Square } from 'lucide-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { AskDialog } from '#web/features/campaigns/ask-dialog.tsx';
import { boardOf, mayAsk } from '#web/features/campaigns/board.ts';
import { BudgetBar } from '#web/features/campaigns/budget-bar.tsx';
import { CampaignBoard } from '#web/features/campaigns/campaign-board.tsx';
import { CampaignChip } from '#web/features/campaigns/campaign-list.tsx';
import { CampaignTable } from '#web/features/campaigns/campaign-table.tsx';
import { useCampaignQuery, useCampaignSuggestionsQuery, useSetCampaignStateMutation, type Campaign } from '#web/features/campaigns/campaigns-api.ts';
import { CardChoice, CardSaved } from '#web/features/collaborations/request/card-choice.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Tabs } from '#web/ui/tabs.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

const MOVES = [{ to: 'open', icon: Play }, { to: 'paused', icon: Pause }, { to: 'closed', icon: Square }] as const;

function Actions({ campaign }: { readonly campaign: Campaign }) {
  const [trigger] = useSetCampaignStateMutation();
  const command = useCommand(trigger, (it) => it.setCampaignState);
  const moves = MOVES.filter((it) => it.to !== campaign.state).map((it) => ({ key: it.to, label: say(`campaign.to.${it.to}`), icon: <Icon of={it.icon} size={15} />, onPress: () => void command.send({ id: campaign.id, state: it.to }) }));
  return (
    <>
      <Trouble refusal={command.refusal} fault={command.fault} />
      <LinkButton to={`/brand/campaigns/${campaign.id}/edit`} icon={<Icon of={PenLine} size={15} />}>{say('campaign.edit')}</LinkButton>
      <Menu label={say('campaign.more')} trigger={<span className="grid size-9 place-items-center text-ink-2"><Icon of={Ellipsis} size={18} /></span>}
        items={[...moves, { key: 'copy', label: say('campaign.copy'), icon: <Icon of={Copy} size={15} />, to: `/brand/campaigns/new?copy=${campaign.id}` }]} />
    </>
  );
}

/** One campaign: its budget, and everybody in it as a board or as a table. Who is chosen is asked together. */
function CampaignView({ campaign }: { readonly campaign: Campaign }) {
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [cardId, setCardId] = useState('');
  const { data } = useCampaignSuggestionsQuery({ briefId: campaign.briefId ?? '' }, { skip: !campaign.briefId || campaign.state !== 'open' });
  const board = boardOf(campaign, data?.matches?.items.map((it) => it.creator) ?? []);
  const cards = [...board.values()].flat().filter((it) => chosen.has(it.creatorId) && mayAsk(it.lane));
  const [asked, setAsked] = useState<typeof cards | null>(null);
  const { budget } = campaign;
  const savedCardId = params.get('card');
  const choose = (id: string, on: boolean) => setChosen((it) => new Set(on ? [...it, id] : [...it].filter((one) => one !== id)));
  const shown = asked ?? cards;
  return (
    <>
      <PageHeader title={campaign.title} above={<CampaignChip state={campaign.state} />} back={{ to: '/brand/campaigns', label: say('campaigns.title') }} actions={<Actions campaign={campaign} />} />
      {budget ? <Card className="mb-5"><BudgetBar budget={budget} large /></Card> : null}
      <Tabs label={say('campaign.views')} value={params.get('view') === 'table' ? 'table' : 'board'} onChange={(view) => setParams(view === 'table' ? { view } : {}, { replace: true })} tabs={[
        { key: 'board', label: say('campaign.board'), content: <CampaignBoard campaign={campaign} board={board} chosen={chosen} onChoose={choose} /> },
        { key: 'table', label: say('campaign.table'), content: <CampaignTable board={board} /> },
      ]} />
      {cards.length > 0 ? (
        <div role="region" aria-label={say('match.chosen', { count: cards.length })} className="sticky bottom-16 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-card border border-line-2 bg-card p-3 shadow-float lg:bottom-4">
          <span className="num mr-auto font-medium">{say('match.chosen', { count: cards.length })}</span>
          <Button tone="quiet" onPress={() => setChosen(new Set())}>{say('match.clear')}</Button>
          <Button tone="primary" onPress={() => setAsking(true)}>{say('campaign.ask', { count: cards.length })}</Button>
        </div>
      ) : null}
      {asking && budget && shown.length > 0 ? (
        <AskDialog campaign={campaign} budget={budget} cards={shown} cardId={cardId} onSent={() => { setAsked(shown); setChosen(new Set()); }} onClose={() => { setAsking(false); setAsked(null); }}
          cardChoice={<>{savedCardId ? <CardSaved key={savedCardId} cardId={savedCardId} onSaved={setCardId} /> : null}<CardChoice value={cardId} onChange={setCardId} returnPath={`/brand/campaigns/${campaign.id}`} /></>} />
      ) : null}
    </>
  );
}

/** The page of one campaign. */
export function CampaignPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCampaignQuery({ id });
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return data.campaign ? <CampaignView key={id} campaign={data.campaign} /> : <NotFoundPage />;
}
