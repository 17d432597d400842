import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { faultOf } from '#web/graphql/result.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Select } from '#web/ui/field.tsx';
import { MoneyText } from '#web/ui/money.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { FileLink, formsOf } from './file-link.tsx';
import { useOwnDocumentsQuery, type OwnDocument, type Waiting } from './papers-api.ts';

type Side = 'brand' | 'creator';

/** What a document is, for the one who reads. */
const kindOf = (it: Pick<OwnDocument, 'kind'>, side: Side): string => sayIfKnown(`papers.kind.${it.kind}.${side}`, sayIfKnown(`papers.kind.${it.kind}`, it.kind));

const columns = (side: Side): readonly Column<OwnDocument>[] => [
  {
    key: 'what', head: say('papers.what'), cell: (it) => (
      <span className="grid gap-0.5">
        <span className="font-medium">{kindOf(it, side)}</span>
        <Link to={`/work/${it.collaborationId}`} className="text-xs text-ink-2 hover:underline">{it.title}</Link>
        <span className="num text-xs text-ink-3">{it.number}</span>
        {it.creditOf ? <span className="text-xs text-ink-2">{say('papers.creditOf', { number: it.creditOf })}</span> : null}
      </span>
    ),
  },
  { key: 'when', head: say('papers.issued'), wide: true, cell: (it) => <span className="text-xs"><TimeAt at={it.issuedAt} /></span> },
  { key: 'vat', head: say('papers.vat'), align: 'right', wide: true, cell: (it) => (it.vat ? <MoneyText money={it.vat} /> : <span className="text-ink-3">–</span>) },
  { key: 'amount', head: say('papers.amount'), align: 'right', cell: (it) => <MoneyText money={it.total} className="font-bold" /> },
  { key: 'files', head: say('papers.files'), cell: (it) => <span className="-my-1.5 flex flex-col sm:flex-row">{formsOf(it.kind).map((form) => <FileLink key={form} id={it.id} number={it.number} form={form} />)}</span> },
];

/** Papers that are due and wait for somebody's details. */
function WaitingNotice({ waiting }: { readonly waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  const yours = waiting.filter((it) => it.yours).length;
  if (yours > 0) return <Notice tone="held" title={say('papers.waitYours', { count: yours })} action={<LinkButton to="/settings#business" size="sm">{say('papers.giveDetails')}</LinkButton>}>{say('papers.waitYoursText')}</Notice>;
  return <Notice title={say('papers.waitOthers', { count: waiting.length })}>{say('papers.waitOthersText')}</Notice>;
}

function YearSelect({ years, year, onChange }: { readonly years: readonly number[]; readonly year: number | null; readonly onChange: (year: number | null) => void }) {
  if (years.length < 2 && year === null) return null;
  return (
    <span className="w-36"><Select aria-label={say('papers.year')} value={year ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}>
      <option value="">{say('papers.allYears')}</option>{years.map((it) => <option key={it} value={it}>{it}</option>)}
    </Select></span>
  );
}

/** All documents of one side, by year, each to be saved. */
export function DocumentsList({ side }: { readonly side: Side }) {
  const [year, setYear] = useState<number | null>(null);
  const [pages, setPages] = useState<readonly string[]>([]);
  const after = pages.at(-1) ?? null;
  const { currentData: data, error, refetch } = useOwnDocumentsQuery({ year, after });
  const choose = (next: number | null) => {
    setPages([]);
    setYear(next);
  };
  const { documents, waitingDocuments } = data ?? {};
  const empty = <EmptyState icon={FileText} title={say('papers.emptyTitle')}>{say(`papers.emptyText.${side}`)}</EmptyState>;
  return (
    <Section title={say('papers.title')} intro={say(`papers.intro.${side}`)} actions={documents ? <YearSelect years={documents.years} year={year} onChange={choose} /> : null}>
      <div className="grid gap-3">
        {data?.payoutsWaitFor ? <Notice tone="danger" title={say('papers.payoutsWait')} action={<LinkButton to="/settings#business" size="sm">{say('papers.giveDetails')}</LinkButton>}>{say('papers.payoutsWaitText')}</Notice> : null}
        {waitingDocuments ? <WaitingNotice waiting={waitingDocuments} /> : null}
        {error && !data ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows label={say('ui.loading')} /> : null}
        {documents ? documents.items.length === 0 ? empty : <Table caption={say('papers.title')} columns={columns(side)} rows={documents.items} rowKey={(it) => it.id} /> : null}
        {side === 'creator' && documents && documents.years.length > 0 ? <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">{say('papers.copyText')}{documents.years.map((it) => <a key={it} className="link inline-flex min-h-6 items-center" href={`/downloads/reports/creators-${it}.csv`} download>{say('papers.copy', { year: it })}</a>)}</p> : null}
        {documents && (documents.hasMore || pages.length > 0) ? (
          <div className="flex gap-2">
            <Button disabled={pages.length === 0} onPress={() => setPages(pages.slice(0, -1))}>{say('papers.newer')}</Button>
            <Button disabled={!documents.hasMore} onPress={() => setPages([...pages, documents.endCursor ?? ''])}>{say('papers.older')}</Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
