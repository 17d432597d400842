import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { CampaignExtras, type Extras } from '#web/features/campaigns/campaign-extras.tsx';
import { useBriefToCampaignQuery, useCampaignQuery, useSaveCampaignMutation, type Campaign } from '#web/features/campaigns/campaigns-api.ts';
import { fieldsOf, freshOffer, offerInput, type OfferDraft } from '#web/features/collaborations/offer/offer-draft.ts';
import { OfferForm } from '#web/features/collaborations/offer/offer-form.tsx';
import { useOfferProblems } from '#web/features/collaborations/offer/use-offer-problems.ts';
import type { UsageRights } from '#domain/collaborations/terms.ts';
import type { FieldValue } from '#domain/collaborations/types/define.ts';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { NotFoundPage } from './not-found.tsx';

type Start = { readonly briefId: string; readonly offer: OfferDraft; readonly extras: Extras };
/** Each creator has a price of its own; the rules of an offer want one that could be. */
const SOME_PRICE = { amountMinor: '10000', currency: 'EUR' } as const;
const TITLE_LENGTH_MAX = 80;
const MESSAGE_LENGTH_MAX = 2_000;
const BUDGET_TIMES = 5n;

type Brief = { readonly id: string; readonly message: string; readonly type: string; readonly budget: { readonly amountMinor: string; readonly currency: Extras['currency'] } };

/** A campaign for a brief: its first sentence for a title, and what five of its price would cost. */
function fromBrief(brief: Brief): Start {
  const [sentence = ''] = brief.message.split(/(?<=[.!?])\s|\n/u);
  const offer = freshOffer(brief.type, SOME_PRICE);
  const fields = Object.hasOwn(fieldsOf(brief.type), 'message') ? { message: brief.message.slice(0, MESSAGE_LENGTH_MAX) } : {};
  return { briefId: brief.id, offer: { ...offer, title: sentence.slice(0, TITLE_LENGTH_MAX).trim(), fields }, extras: { message: brief.message, budgetMinor: String(BigInt(brief.budget.amountMinor) * BUDGET_TIMES), currency: brief.budget.currency, listed: true } };
}

function fromCampaign(it: Campaign): Start {
  const offer = { ...freshOffer(it.type, SOME_PRICE), title: it.title, fields: it.fields as Readonly<Record<string, FieldValue>>, revisionRoundsMax: it.revisionRoundsMax, draftFirst: it.draftFirst, usageRights: it.usageRights as UsageRights };
  return { briefId: it.briefId ?? '', offer, extras: { message: it.message, budgetMinor: it.budget?.budget.amountMinor ?? '', currency: it.currency, listed: it.listed } };
}

function CampaignForm({ id, start }: { readonly id: string | null; readonly start: Start }) {
  const [offer, setOffer] = useState(start.offer);
  const [extras, setExtras] = useState(start.extras);
  const [trigger] = useSaveCampaignMutation();
  const command = useCommand(trigger, (it) => it.saveCampaign);
  const problems = useOfferProblems(offer, command.refusal);
  const navigate = useNavigate();
  const submit = async () => {
    if (!problems.trySend()) return;
    const { type, usageRights, revisionRoundsMax, draftFirst } = offer;
    const { title, fields } = offerInput(offer);
    const said = await command.send({ id, briefId: start.briefId, input: {
      type, title, fields, revisionRoundsMax, draftFirst, usageChannels: usageRights.channels, usagePaid: usageRights.paid, usageMonths: usageRights.months, usageAiTraining: usageRights.aiTraining,
      message: extras.message, budgetMinor: extras.budgetMinor || '0', currency: extras.currency, listed: extras.listed,
    } });
    if (said.ok) void navigate(`/brand/campaigns/${said.value.id}`);
  };
  const budgetProblem = command.refusal && !command.refusal.problems ? command.refusal : null;
  return (
    <Form onSubmit={() => void submit()} problems={problems.announced}>
      <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,1fr)_364px]">
        <div className="grid max-w-[720px] gap-8"><OfferForm draft={offer} problems={problems.shown} onChange={setOffer} onLeave={problems.leave} priced={false} /></div>
        <div className="grid gap-4 lg:sticky lg:top-6">
          <CampaignExtras extras={extras} type={offer.type} begun={id !== null} problems={problems.shown} onChange={setExtras} onType={(type) => setOffer({ ...offer, type })} />
          <Trouble fault={command.fault} refusal={budgetProblem} onRetry={() => void submit()} />
          <Button type="submit" tone="primary" size="lg" full busy={command.busy}>{say(id === null ? 'campaign.open' : 'campaign.save')}</Button>
        </div>
      </div>
    </Form>
  );
}

/** A brand opens a campaign for a brief, copies one, or changes one. */
export function CampaignEditPage() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const from = id ?? params.get('copy') ?? '';
  const briefId = params.get('brief') ?? '';
  const campaign = useCampaignQuery({ id: from }, { skip: from === '' });
  const brief = useBriefToCampaignQuery({ id: briefId }, { skip: from !== '' || briefId === '' });
  const asked = from === '' ? brief : campaign;
  if (asked.error && !asked.data) return <Trouble fault={faultOf(asked.error)} onRetry={() => void asked.refetch()} />;
  if (asked.isLoading) return <PageSkeleton />;
  const start = from === '' ? (brief.data?.brief ? fromBrief(brief.data.brief) : null) : campaign.data?.campaign ? fromCampaign(campaign.data.campaign) : null;
  if (!start) return <NotFoundPage />;
  const back = id === undefined ? { to: '/brand/campaigns', label: say('campaigns.title') } : { to: `/brand/campaigns/${id}`, label: start.offer.title };
  return <><PageHeader title={say(id === undefined ? 'campaign.newTitle' : 'campaign.editTitle')} intro={say('campaign.newIntro')} back={back} /><CampaignForm key={`${from} ${briefId}`} id={id ?? null} start={start} /></>;
}
