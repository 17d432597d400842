import { Link } from 'react-router';
import { say } from '#web/words/say.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { TimeAt } from '#web/ui/time-left.tsx';
import type { Statement } from './backoffice-api.ts';

const MILLION = 1_000_000n;

/** A part of a whole in percent, rounded down, so that only all is 100. Units: minor units as decimal text. */
function percentOf({ matched, total }: Statement['ratios'][number]): string {
  const [part, whole] = [BigInt(matched.amountMinor), BigInt(total.amountMinor)];
  return whole === 0n ? '100.000' : ((Number((part * MILLION) / whole) * 100) / Number(MILLION)).toFixed(3);
}

/** How much of what the provider says our books explain, and each difference with its age. */
export function StatementCard({ statement }: { readonly statement: Statement }) {
  const open = statement.breaks.filter((it) => it.closedAt === null);
  const chip = open.length === 0 ? <Chip tone="paid" dot>{say('overview.booksAgree')}</Chip> : <Chip tone="danger" dot>{say('overview.booksDiffer', { count: open.length })}</Chip>;
  return (
    <Card title={say('overview.books')} actions={chip}>
      {statement.ratios.length === 0 ? <p className="text-ink-2">{say('overview.booksNothing')}</p> : null}
      <ul className="grid gap-1 text-[13px]">
        {statement.ratios.map((it) => <li key={it.total.currency} className="num">{say('overview.booksExplained', { percent: percentOf(it), total: formatMoney(it.total) })}</li>)}
        {open.map((it) => (
          <li key={it.id} className="flex flex-wrap gap-x-3 border-t border-line py-2">
            <span className="num text-ink-3">{it.collaborationId ? <Link className="link" to={`/operator/work/${it.collaborationId}`}>{it.providerId}</Link> : it.providerId}</span>
            <span className="flex-1">{say('overview.booksOurs', { ours: formatMoney(it.ours), theirs: formatMoney(it.theirs) })}</span>
            <span className="text-xs text-danger">{say('overview.brokenSince')} <TimeAt at={it.openedAt} /></span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
