import type { ReactNode } from 'react';
import { usePageTitle } from '#web/ui/page.tsx';

type Props = { readonly title: string; readonly intro?: ReactNode; readonly children: ReactNode; readonly below?: ReactNode };

/** The frame of signing in and up: one narrow card in the middle. */
export function Door({ title, intro, children, below }: Props) {
  usePageTitle(title);
  return (
    <div className="mx-auto grid max-w-[440px] gap-5 py-4 md:py-10">
      <header className="grid gap-1.5"><h1 tabIndex={-1}>{title}</h1>{intro ? <p className="text-base text-ink-2">{intro}</p> : null}</header>
      <div className="card p-5 shadow-float md:p-6">{children}</div>
      {below ? <div className="grid gap-2 text-ink-2">{below}</div> : null}
    </div>
  );
}
