import { Sparkles } from 'lucide-react';
import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { countryName } from '#web/ui/names.ts';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { useCampaignFitsQuery, type ToJoinLine } from './campaigns-api.ts';

const GOOD_FIT = 60;

/** What both are about, where the campaign is among those that fit best. */
function ForYou({ campaign }: { readonly campaign: ToJoinLine }) {
  const { data } = useCampaignFitsQuery({});
  const fit = data?.campaignFits.find((it) => it.campaignId === campaign.id);
  if (!fit || fit.fit < GOOD_FIT || fit.topics.length === 0) return null;
  return <p className="flex gap-1.5 text-sm text-brand"><Icon of={Sparkles} size={15} className="mt-0.5 shrink-0" />{say('campaign.forYou', { topics: new Intl.ListFormat('en').format(fit.topics.map((it) => sayIfKnown(`topic.${it}`, it.replaceAll('_', ' ')))) })}</p>;
}

function Sign({ campaign }: { readonly campaign: ToJoinLine }) {
  if (campaign.mine?.appliedAt) return <Chip tone="paid" dot>{say('campaign.sign.applied')}</Chip>;
  return campaign.mine?.invitedAt ? <Chip tone="held" dot>{say('campaign.sign.invited')}</Chip> : null;
}

/** The campaigns a creator may apply for: those that want it first. */
export function JoinList({ campaigns }: { readonly campaigns: readonly ToJoinLine[] }) {
  const ref = useListKeys<HTMLUListElement>();
  return (
    <ul ref={ref} className="grid gap-3 md:grid-cols-2">{campaigns.map((it) => (
      <li key={it.id} className="card relative grid content-start gap-3 p-4 hover:border-line-2">
        <div className="flex items-center gap-2.5">
          <Avatar name={it.brand.displayName} size="sm" />
          <span className="min-w-0 flex-1 truncate text-sm text-ink-2">{it.brand.displayName}, {countryName(it.brand.country)}</span>
          <Sign campaign={it} />
        </div>
        <Link data-row to={`/creator/campaigns/${it.id}`} className="rounded-control text-base font-bold after:absolute after:inset-0 after:rounded-card">{it.title}</Link>
        <ForYou campaign={it} />
        <p className="line-clamp-3 text-sm text-ink-2">{it.message}</p>
        <span className="text-xs text-ink-2">{findCollaborationType(it.type)?.label ?? it.type}{it.state === 'open' ? '' : ` · ${say(`campaign.state.${it.state}`)}`}</span>
      </li>
    ))}</ul>
  );
}
