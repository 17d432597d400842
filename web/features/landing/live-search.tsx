import { Search } from 'lucide-react';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { say } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useLandingCreatorsQuery } from './landing-api.ts';

const TEXT_LENGTH_MIN = 2;

/** A box that finds creators while one types; pressing the button opens the full list. */
export function LiveSearch() {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const navigate = useNavigate();
  const asks = wanted.length >= TEXT_LENGTH_MIN;
  const { currentData } = useLandingCreatorsQuery({ filter: { text: wanted } }, { skip: !asks });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate(text.trim() ? `/creators?text=${encodeURIComponent(text.trim())}` : '/creators');
  };
  return (
    <form role="search" onSubmit={submit} className="grid gap-2">
      <div className="card flex flex-wrap items-center gap-2 py-2 pl-3 pr-2 shadow-float focus-within:outline-2 focus-within:outline-brand">
        <Icon of={Search} className="ml-1 text-ink-3" />
        <input type="search" aria-label={say('landing.searchLabel')} placeholder={say('landing.searchExample')} value={text} onChange={(event) => setText(event.target.value)} className="min-h-11 min-w-0 flex-1 basis-48 bg-transparent text-base outline-none" />
        <Button type="submit" tone="primary" size="lg">{say('landing.searchSubmit')}</Button>
      </div>
      <div aria-live="polite" className="min-h-6 text-sm text-ink-2">{asks && currentData ? say('landing.found', { count: currentData.creators.total }) : null}</div>
      {asks && currentData && currentData.creators.items.length > 0 ? (
        <ul className="card divide-y divide-line overflow-hidden">
          {currentData.creators.items.slice(0, 4).map((it) => (
            <li key={it.id}><Link to={`/creators/${it.id}`} className="flex items-center gap-3 px-3.5 py-2.5 hover:bg-sunk"><Avatar name={it.displayName} size="sm" /><span className="grid min-w-0"><span className="font-medium">{it.displayName}</span><span className="truncate text-xs text-ink-3">{it.headline}</span></span></Link></li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
