import { useSearchParams } from 'react-router';
import { OperatorList } from '#web/features/backoffice/operator-list.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { Tabs } from '#web/ui/tabs.tsx';
import { say } from '#web/words/say.ts';

const GROUPS = ['all', 'needs_me', 'open', 'finished'] as const;

/** All collaborations, as staff sees them. The chosen part stands in the address. */
export function OperatorWorkPage() {
  const [search, setSearch] = useSearchParams();
  const group = GROUPS.find((it) => it === search.get('group')) ?? 'all';
  return (
    <>
      <PageHeader title={say('nav.work')} intro={<span className="hidden md:inline">{say('workList.keys')}</span>} />
      <Tabs label={say('nav.work')} value={group} onChange={(it) => setSearch(it === 'all' ? {} : { group: it }, { replace: true })}
        tabs={GROUPS.map((it) => ({ key: it, label: say(`operatorList.${it}`), content: <OperatorList group={it === 'all' ? null : it} /> }))} />
    </>
  );
}
