import { faultOf } from '#web/graphql/result.ts';
import { pollOptions } from '#web/graphql/poll-options.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Chip, type ChipTone } from '#web/ui/chip.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { Section } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Table, type Column } from '#web/ui/table.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useOperatorBooksQuery, type BookEntry, type ProviderCall } from './backoffice-api.ts';

type PostingRow = { readonly key: string; readonly first: boolean; readonly entry: BookEntry; readonly posting: BookEntry['postings'][number] };

const CALL_TONES: Readonly<Record<string, ChipTone>> = { recorded: 'held', done: 'paid', needs_brand: 'held', declined: 'danger', in_doubt: 'danger' };

/** `hold:col_1:EUR` with room to break, so that a long name never widens the page. */
const Account = ({ name }: { readonly name: string }) => <code className="break-all text-xs">{name}</code>;

const bookColumns = (): readonly Column<PostingRow>[] => [
  { key: 'kind', head: say('books.kind'), cell: ({ first, entry }) => (first ? <span className="grid"><span className="font-medium">{sayIfKnown(`books.kind.${entry.kind}`, entry.kind.replaceAll('_', ' '))}</span><code className="break-all text-xs text-ink-3">{entry.key}</code></span> : null) },
  { key: 'from', head: say('books.from'), cell: ({ posting }) => <Account name={posting.fromAccount} /> },
  { key: 'to', head: say('books.to'), cell: ({ posting }) => <Account name={posting.toAccount} /> },
  { key: 'amount', head: say('books.amount'), align: 'right', cell: ({ posting }) => <span className="whitespace-nowrap font-medium">{formatMoney(posting.amount)}</span> },
  { key: 'ref', head: say('books.ref'), wide: true, cell: ({ first, entry }) => (first && entry.providerRef ? <Account name={entry.providerRef} /> : null) },
  { key: 'at', head: say('books.at'), align: 'right', wide: true, cell: ({ first, entry }) => (first ? <span className="text-xs text-ink-2"><TimeAt at={entry.at} /></span> : null) },
];

const callColumns = (): readonly Column<ProviderCall>[] => [
  { key: 'operation', head: say('calls.operation'), cell: (it) => <span className="grid"><code className="text-xs font-medium">{it.operation}</code><code className="break-all text-xs text-ink-3">{it.key}</code></span> },
  { key: 'state', head: say('calls.state'), cell: (it) => <span className="grid justify-items-start gap-1"><Chip tone={CALL_TONES[it.state] ?? 'plain'} dot>{it.state.replaceAll('_', ' ')}</Chip>{it.errorCode ? <code className="text-xs text-danger">{it.errorCode}</code> : null}</span> },
  { key: 'tries', head: say('calls.tries'), align: 'right', cell: (it) => it.tries },
  { key: 'object', head: say('calls.object'), wide: true, cell: (it) => (it.objectId ? <Account name={it.objectId} /> : '–') },
  { key: 'recorded', head: say('calls.recorded'), align: 'right', wide: true, cell: (it) => <span className="text-xs text-ink-2"><TimeAt at={it.recordedAt} /></span> },
  { key: 'answered', head: say('calls.answered'), align: 'right', wide: true, cell: (it) => <span className="text-xs text-ink-2">{it.answeredAt ? <TimeAt at={it.answeredAt} /> : '–'}</span> },
];

/** The books of one collaboration, every posting with both ends, and every call to the payment provider. */
export function Books({ id }: { readonly id: string }) {
  const { currentData: data, error, refetch } = useOperatorBooksQuery({ id }, pollOptions(false));
  if (error && !data) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="mt-8"><SkeletonRows label={say('ui.loading')} rows={2} className="h-40" /></div>;
  const { ledger = [], providerCalls = [] } = data.collaboration ?? {};
  const postings = ledger.flatMap((entry) => entry.postings.map((posting, at) => ({ key: `${entry.id} ${at}`, first: at === 0, entry, posting })));
  return (
    <div className="mt-8">
      <Section title={say('books.title')} intro={say('books.intro')}>{postings.length === 0 ? <p className="text-ink-2">{say('books.none')}</p> : <Table caption={say('books.title')} columns={bookColumns()} rows={postings} rowKey={(it) => it.key} />}</Section>
      <Section title={say('calls.title')} intro={say('calls.intro')}>{providerCalls.length === 0 ? <p className="text-ink-2">{say('calls.none')}</p> : <Table caption={say('calls.title')} columns={callColumns()} rows={providerCalls} rowKey={(it) => it.id} />}</Section>
    </div>
  );
}
