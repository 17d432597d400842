import { FileText } from 'lucide-react';
import { faultOf } from '#web/graphql/result.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Chip } from '#web/ui/chip.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useDocumentSeriesQuery, type SeriesOfKind } from './report-api.ts';

const columns = (): readonly Column<SeriesOfKind>[] => [
  { key: 'kind', head: say('series.kind'), cell: (it) => <span className="grid"><span className="font-medium">{sayIfKnown(`series.letter.${it.letter}`, it.letter)}</span><span className="num text-xs text-ink-3">{it.year}</span></span> },
  { key: 'count', head: say('series.count'), align: 'right', cell: (it) => <span className="grid"><span className="font-bold">{it.documents.toLocaleString('en-IE')}</span>{it.series > 1 ? <span className="text-xs text-ink-3">{say('series.inSeries', { count: it.series })}</span> : null}</span> },
  { key: 'gaps', head: say('series.gaps'), cell: (it) => <Chip tone={it.gaps === 0 ? 'paid' : 'danger'} dot>{it.gaps === 0 ? say('series.noGaps') : say('series.someGaps', { count: it.gaps })}</Chip> },
  { key: 'last', head: say('series.last'), wide: true, cell: (it) => <span className="grid"><span className="num">{it.lastNumber}</span><span className="text-xs text-ink-3"><TimeAt at={it.lastIssuedAt} /></span></span> },
];

/** Every kind of document by year: how many, the last number, and that none is missing. */
export function SeriesList() {
  const { data, error, refetch } = useDocumentSeriesQuery({});
  const empty = <EmptyState icon={FileText} title={say('papers.emptyTitle')}>{say('series.emptyText')}</EmptyState>;
  const ours = data?.waitingDocuments.filter((it) => it.waitsFor === 'marketplace').length ?? 0;
  return (
    <Section title={say('series.title')} intro={say('series.intro')}>
      <div className="grid gap-3">
        {ours > 0 ? <Notice tone="danger" title={say('series.oursMissing', { count: ours })}>{say('series.oursMissingText')}</Notice> : null}
        {data && data.waitingDocuments.length > ours ? <Notice>{say('series.waiting', { count: data.waitingDocuments.length - ours })}</Notice> : null}
        {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows label={say('ui.loading')} /> : null}
        {data ? data.documentSeries.length === 0 ? empty : <Table caption={say('series.title')} columns={columns()} rows={data.documentSeries} rowKey={(it) => `${it.letter} ${it.year}`} /> : null}
      </div>
    </Section>
  );
}
