import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type Column<Row> = { readonly key: string; readonly head: string; readonly align?: 'left' | 'right' | undefined; readonly wide?: boolean | undefined; readonly notOnPhones?: boolean | undefined; readonly cell: (row: Row) => ReactNode };
type Props<Row> = { readonly caption: string; readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly rowKey: (row: Row) => string };

/** Rows and columns. `wide` columns hide on phones and tablets; what is still too wide scrolls inside the table, never the page. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const look = (it: Column<Row>) => classes(it.align === 'right' ? 'num text-right' : 'text-left', it.wide && 'hidden lg:table-cell', it.notOnPhones && 'max-sm:hidden');
  return (
    <div className="card overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead><tr className="border-b border-line">{columns.map((it) => <th key={it.key} scope="col" className={classes('px-4 py-2.5 text-xs font-medium text-ink-3', look(it))}>{it.head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0">{columns.map((it) => <td key={it.key} className={classes('px-4 py-3 align-top', look(it))}>{it.cell(row)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
