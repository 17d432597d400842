import { Columns3 } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useBriefQuery } from '#web/features/briefs/briefs-api.ts';
import { CompareTable } from '#web/features/creators/compare-table.tsx';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

const COMPARED_MAX = 5;

/** Creators side by side; who they are stands in the address. */
export function ComparePage() {
  const [params] = useSearchParams();
  const briefId = params.get('brief') ?? '';
  const { data } = useBriefQuery({ id: briefId }, { skip: briefId === '' });
  const [first, ...rest] = [...new Set((params.get('ids') ?? '').split(',').filter((it) => it !== ''))].slice(0, COMPARED_MAX);
  const back = briefId ? { to: `/brand/briefs/${briefId}?chosen=${[first, ...rest].join(',')}`, label: say('match.title') } : { to: '/brand/creators', label: say('nav.discover') };
  const hrefWithout = (id: string) => `/brand/compare?brief=${briefId}&ids=${[first, ...rest].filter((it) => it !== id).join(',')}`;
  return (
    <>
      <PageHeader title={say('compare.title')} back={back} />
      {first === undefined
        ? <EmptyState icon={Columns3} title={say('compare.none')} action={<LinkButton tone="primary" to="/brand/briefs">{say('briefs.title')}</LinkButton>}>{say('compare.noneText')}</EmptyState>
        : <CompareTable ids={[first, ...rest]} type={data?.brief?.type ?? params.get('type') ?? 'native_ad'} briefId={briefId} hrefWithout={hrefWithout} />}
    </>
  );
}
