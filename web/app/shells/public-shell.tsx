import { Suspense } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { useViewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Logo } from '#web/ui/icons.tsx';
import { say, type WordKey } from '#web/words/say.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { SkipLink } from './skip-link.tsx';

const LINKS: readonly { readonly to: string; readonly word: WordKey }[] = [
  { to: '/creators', word: 'public.creators' },
  { to: '/how-it-works', word: 'public.howItWorks' },
  { to: '/prices', word: 'public.prices' },
];

function Doors() {
  const viewer = useViewer();
  if (viewer) return <LinkButton to={`/${viewer.side}`}>{say('public.home')}</LinkButton>;
  return (
    <>
      <LinkButton to="/sign-in">{say('public.signIn')}</LinkButton>
      <span className="hidden sm:inline"><LinkButton to="/sign-up" tone="primary">{say('public.signUp')}</LinkButton></span>
    </>
  );
}

const MAIN = 'mx-auto w-full max-w-[1200px] flex-1 px-4 pb-16 pt-2 md:px-8';

const Footer = () => (
  <footer className="border-t border-line">
    <div className="mx-auto flex w-full max-w-[1200px] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-6 text-ink-2 md:px-8">
      {LINKS.map((it) => <Link key={it.to} to={it.to} className="inline-flex min-h-8 items-center hover:text-ink">{say(it.word)}</Link>)}
      <Link to="/operator/sign-in" className="inline-flex min-h-8 items-center hover:text-ink">{say('public.operatorDoor')}</Link>
      <span className="w-full text-xs text-ink-3 md:ml-auto md:w-auto">{say('public.line')}</span>
    </div>
  </footer>
);

/** The frame of pages anyone may see. `width` is the page's own business: landing and lists use all of it. */
export function PublicShell() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="mx-auto flex w-full max-w-[1200px] items-center gap-2 px-4 py-4 md:gap-7 md:px-8 md:py-5">
        <Link to="/" className="mr-auto rounded-control"><Logo /></Link>
        <nav aria-label={say('shell.main')} className="hidden items-center gap-7 font-medium md:flex">
          {LINKS.map((it) => <NavLink key={it.to} to={it.to} className="rounded-control py-2 text-ink-2 hover:text-ink aria-[current]:text-ink">{say(it.word)}</NavLink>)}
        </nav>
        <Doors />
      </header>
      {/* The footer comes with the page: below a page that is still on its way it would jump. */}
      <Suspense fallback={<main id="main" className={MAIN}><PageSkeleton /></main>}>
        <main id="main" className={MAIN}><Outlet /></main>
        <Footer />
      </Suspense>
    </div>
  );
}
