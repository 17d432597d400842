import { Link } from 'react-router';
import { formatMoney } from '#web/ui/money-text.ts';
import { countryName } from '#web/ui/names.ts';
import { countText } from '#web/ui/number-text.ts';
import { Table, type Column } from '#web/ui/table.tsx';
import { say, sayIfKnown } from '#web/words/say.ts';
import { LANES, type BoardCard, type Lane } from './board.ts';

const COLUMNS = (): readonly Column<BoardCard>[] => [
  { key: 'who', head: say('campaign.who'), cell: (it) => <Link to={`/creators/${it.creatorId}`} className="link font-medium">{it.creator.displayName}</Link> },
  { key: 'lane', head: say('campaign.stands'), cell: (it) => say(`campaign.lane.${it.lane}`) },
  { key: 'work', head: say('campaign.work'), notOnPhones: true, cell: (it) => (it.member?.collaboration ? <Link to={`/work/${it.member.collaboration.id}`} className="link">{sayIfKnown(`state.${it.member.collaboration.state}`, it.member.collaboration.state)}</Link> : '–') },
  { key: 'country', head: say('creators.filter.country'), wide: true, cell: (it) => countryName(it.creator.country) },
  { key: 'views', head: say('creators.fact.views'), align: 'right', wide: true, cell: (it) => countText(it.creator.medianViews) },
  { key: 'price', head: say('prices.price'), align: 'right', cell: (it) => (it.price ? formatMoney(it.price, true) : '–') },
  { key: 'bound', head: say('campaign.boundColumn'), align: 'right', notOnPhones: true, cell: (it) => (it.member?.bound ? formatMoney(it.member.bound) : '–') },
];

/** The same people as rows. */
export const CampaignTable = ({ board }: { readonly board: ReadonlyMap<Lane, readonly BoardCard[]> }) => (
  <Table caption={say('campaign.table')} columns={COLUMNS()} rows={LANES.filter((it) => it !== 'suggested').flatMap((it) => board.get(it) ?? [])} rowKey={(it) => it.creatorId} />
);
