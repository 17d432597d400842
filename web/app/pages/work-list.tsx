import { CircleCheck, Handshake, History } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { WorkCount, WorkPages } from '#web/features/home/work-pages.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Tabs } from '#web/ui/tabs.tsx';
import { say } from '#web/words/say.ts';

const GROUPS = ['needs_me', 'open', 'finished'] as const;
const ICONS = { needs_me: CircleCheck, open: Handshake, finished: History } as const;

/** All of the viewer's collaborations: what needs them, what runs, what is over. The chosen part stands in the address. */
export function WorkListPage() {
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const side = viewer?.side === 'creator' ? 'creator' : 'brand';
  const group = GROUPS.find((it) => it === search.get('group')) ?? 'needs_me';
  const next = side === 'brand' ? <LinkButton to="/brand/creators">{say('home.find')}</LinkButton> : <LinkButton to="/creator/profile">{say('home.editProfile')}</LinkButton>;
  return (
    <>
      <PageHeader title={say('nav.work')} intro={<span className="hidden md:inline">{say('workList.keys')}</span>} />
      <Tabs label={say('nav.work')} value={group} onChange={(it) => setSearch(it === 'needs_me' ? {} : { group: it }, { replace: true })} tabs={GROUPS.map((it) => ({
        key: it, label: <>{say(`workList.${it}`)} <WorkCount group={it} /></>,
        content: <WorkPages group={it} side={side} empty={<EmptyState icon={ICONS[it]} title={say(`workList.${it}.empty`)} action={next}>{say(`workList.${it}.emptyText.${side}`)}</EmptyState>} />,
      }))} />
    </>
  );
}
