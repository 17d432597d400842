import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

/** Names the browser's tab after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => { document.title = `${title} · Fairhold`; }, [title]);
}

type HeaderProps = {
  readonly title: string;
  readonly above?: ReactNode;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string } | undefined;
};

/** The top of a page: its one h1, what stands above it, and its actions. The router moves the focus to the h1. */
export function PageHeader({ title, above, intro, actions, back }: HeaderProps) {
  usePageTitle(title);
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 gap-1.5">
        {back ? <Link to={back.to} className="-ml-1 inline-flex min-h-6 items-center gap-1 text-xs text-ink-2 hover:text-ink"><Icon of={ArrowLeft} size={14} />{back.label}</Link> : null}
        {above ? <div className="flex items-center gap-2 text-xs text-ink-2">{above}</div> : null}
        <h1 tabIndex={-1} className="break-words">{title}</h1>
        {intro ? <div className="max-w-[68ch] text-ink-2">{intro}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}

type SectionProps = { readonly title: string; readonly actions?: ReactNode; readonly intro?: ReactNode; readonly children: ReactNode };

/** A part of a page under its own heading. */
export const Section = ({ title, actions, intro, children }: SectionProps) => (
  <section className="mt-8 first:mt-0">
    <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
      <div><h2>{title}</h2>{intro ? <p className="mt-0.5 max-w-[68ch] text-ink-2">{intro}</p> : null}</div>
      {actions}
    </div>
    {children}
  </section>
);
