import { Link } from 'react-router';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { sayIfKnown } from '#web/words/say.ts';
import { TypeIcon } from '#web/ui/icons.tsx';

/** What can be asked for, one card each; every card opens the creators who offer it. */
export const TypeCards = () => (
  <ul className="grid grid-cols-2 gap-3 lg:grid-cols-5">
    {COLLABORATION_TYPES.map((it) => (
      <li key={it.key} className="grid last:col-span-2 lg:last:col-span-1">
        <Link to={`/creators?type=${it.key}`} className="card grid content-start gap-2 p-[18px] transition-colors hover:bg-sunk">
          <TypeIcon icon={it.icon} size={22} />
          <span className="text-base font-bold">{it.label}</span>
          <span className="text-sm text-ink-2">{sayIfKnown(`landing.type.${it.key}`, it.asks)}</span>
        </Link>
      </li>
    ))}
  </ul>
);
