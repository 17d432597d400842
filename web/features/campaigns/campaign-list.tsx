import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { Chip, type ChipTone } from '#web/ui/chip.tsx';
import { TypeIcon } from '#web/ui/icons.tsx';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import { say } from '#web/words/say.ts';
import { BudgetBar } from './budget-bar.tsx';
import type { CampaignLine } from './campaigns-api.ts';

const TONES: Readonly<Record<CampaignLine['state'], ChipTone>> = { open: 'paid', paused: 'why', closed: 'plain' };

/** Whether a campaign takes part, as a word. */
export const CampaignChip = ({ state }: { readonly state: CampaignLine['state'] }) => <Chip tone={TONES[state]} dot>{say(`campaign.state.${state}`)}</Chip>;

/** The campaigns of a brand, newest first: what each asks, how far it is, what is left of its budget. */
export function CampaignList({ campaigns }: { readonly campaigns: readonly CampaignLine[] }) {
  const ref = useListKeys<HTMLUListElement>();
  return (
    <ul ref={ref} className="grid gap-3 md:grid-cols-2">{campaigns.map((it) => (
      <li key={it.id} className="card relative grid content-start gap-4 p-4 hover:border-line-2">
        <div className="flex items-start gap-3">
          <TypeIcon icon={findCollaborationType(it.type)?.icon ?? 'play'} size={20} />
          <Link data-row to={`/brand/campaigns/${it.id}`} className="min-w-0 flex-1 rounded-control font-bold after:absolute after:inset-0 after:rounded-card">{it.title}</Link>
          <CampaignChip state={it.state} />
        </div>
        {it.budget ? <BudgetBar budget={it.budget} /> : null}
        <p className="num text-xs text-ink-2">{say('campaign.counts', { invited: it.invited, applied: it.applied, requests: it.budget?.requests ?? 0 })}</p>
      </li>
    ))}</ul>
  );
}
