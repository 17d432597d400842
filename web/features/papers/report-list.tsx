import { Download, Landmark } from 'lucide-react';
import { useState } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Chip } from '#web/ui/chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Select } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useCreatorReportQuery, type ReportLine } from './report-api.ts';

const YEARS_BACK = 3;

const columns = (): readonly Column<ReportLine>[] => [
  { key: 'who', head: say('report.who'), cell: (it) => <span className="grid"><span className="font-medium">{it.displayName}</span><span className="text-xs text-ink-3">{new Intl.DisplayNames('en', { type: 'region' }).of(it.country) ?? it.country}</span></span> },
  { key: 'state', head: say('report.state'), cell: (it) => (it.missing.length === 0 ? <Chip tone="paid" dot>{say('report.complete')}</Chip> : <Chip tone="held" dot>{say('report.missing', { count: it.missing.length })}</Chip>) },
  { key: 'works', head: say('report.works'), align: 'right', wide: true, cell: (it) => it.activities },
  { key: 'fees', head: say('report.fees'), align: 'right', wide: true, cell: (it) => <MoneyText money={it.fees} /> },
  { key: 'earned', head: say('report.earned'), align: 'right', cell: (it) => <MoneyText money={it.consideration} className="font-bold" /> },
];

function Files({ year }: { readonly year: number }) {
  return <>{(['csv', 'xml'] as const).map((form) => <a key={form} href={`/downloads/reports/creators-${year}.${form}`} download className="inline-flex min-h-9 items-center gap-2 rounded-control border border-line-2 bg-card px-3.5 text-sm font-medium hover:bg-sunk"><Icon of={Download} size={15} />{say(`report.save.${form}`)}</a>)}</>;
}

/** The yearly report of creators' earnings: who is in it, who is missing something, and its files. For staff for finance and admins. */
export function ReportList({ thisYear }: { readonly thisYear: number }) {
  const [year, setYear] = useState(thisYear);
  const { currentData: data, error, refetch } = useCreatorReportQuery({ year });
  const lines = data?.creatorReport?.lines ?? [];
  const missing = lines.filter((it) => it.missing.length > 0).length;
  const choice = (
    <span className="flex flex-wrap items-center gap-2">
      <span className="w-28"><Select aria-label={say('papers.year')} value={year} onChange={(event) => setYear(Number(event.target.value))}>{Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back).map((it) => <option key={it} value={it}>{it}</option>)}</Select></span>
      {lines.length > 0 ? <Files year={year} /> : null}
    </span>
  );
  return (
    <Section title={say('report.title')} intro={say('report.intro')} actions={choice}>
      <div className="grid gap-3">
        {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows label={say('ui.loading')} /> : null}
        {data && !data.creatorReport ? <Notice>{say('report.notYours')}</Notice> : null}
        {missing > 0 ? <Notice tone="held" title={say('report.incomplete', { count: missing })}>{say('report.incompleteText')}</Notice> : null}
        {data?.creatorReport ? lines.length === 0 ? <EmptyState icon={Landmark} title={say('report.emptyTitle', { year })}>{say('report.emptyText')}</EmptyState> : <Table caption={say('report.title')} columns={columns()} rows={lines} rowKey={(it) => `${it.creatorId} ${it.consideration.currency}`} /> : null}
      </div>
    </Section>
  );
}
