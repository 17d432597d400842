import { Link } from 'react-router';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { TypeIcon } from '#web/ui/icons.tsx';
import { formatMoney } from '#web/ui/money-text.ts';
import { useListKeys } from '#web/ui/use-list-keys.ts';
import type { Brief } from './briefs-api.ts';

/** The briefs of a brand, newest first. */
export function BriefList({ briefs }: { readonly briefs: readonly Brief[] }) {
  const ref = useListKeys<HTMLUListElement>();
  return (
    <ul ref={ref} className="grid gap-2">{briefs.map((it) => {
      const type = findCollaborationType(it.type);
      return (
        <li key={it.id} className="card relative flex items-center gap-4 p-4 hover:border-line-2">
          <TypeIcon icon={type?.icon ?? 'play'} size={20} />
          <Link data-row to={`/brand/briefs/${it.id}`} className="line-clamp-2 min-w-0 flex-1 rounded-control after:absolute after:inset-0 after:rounded-card">{it.text}</Link>
          <span className="num hidden whitespace-nowrap text-sm text-ink-2 sm:inline">{type?.label ?? it.type} · {formatMoney(it.budget, true)}</span>
        </li>
      );
    })}</ul>
  );
}
