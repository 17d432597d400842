import { Suspense, lazy } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { useViewer, type Viewer } from '#web/graphql/viewer.ts';
import { classes } from '#web/ui/classes.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Logo } from '#web/ui/icons.tsx';
import { say } from '#web/words/say.ts';
import { NotificationsMenu } from '#web/features/notifications/notifications-menu.tsx';
import { AccountMenu } from './account-menu.tsx';
import { CommandMenu } from './command-menu.tsx';
import { PLACES } from './navigation.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { SkipLink } from './skip-link.tsx';
import { VerifyReminder } from './verify-reminder.tsx';

const UnreadCount = lazy(async () => ({ default: (await import('#web/features/chat/unread-count.tsx')).UnreadCount }));

const ITEM = 'flex items-center gap-2.5 rounded-control font-medium text-ink-2 hover:text-ink aria-[current]:text-ink '
  + 'min-w-0 flex-auto flex-col justify-center gap-0.5 py-1 text-[11px] '
  + 'md:h-10 md:flex-none md:flex-row md:text-sm md:hover:bg-sunk md:aria-[current]:bg-sunk xl:h-9 xl:justify-start xl:gap-2.5 xl:px-2';

function Places({ viewer }: { readonly viewer: Viewer }) {
  return (
    <nav aria-label={say('shell.main')} className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-card px-1 pb-[env(safe-area-inset-bottom)] md:static md:flex-col md:gap-0.5 md:border-0 md:bg-transparent md:p-0">
      {PLACES[viewer.side].map((it) => (
        <NavLink key={it.to} to={it.to} end={it.exact ?? false} className={classes(ITEM, it.wideOnly && 'max-md:hidden')} title={say(it.word)}>
          <span className="relative"><Icon of={it.icon} size={18} />{it.counts ? <Suspense><UnreadCount place="icon" /></Suspense> : null}</span>
          <span className="max-w-full truncate md:sr-only xl:not-sr-only">{say(it.word)}</span>
          {it.counts ? <Suspense><UnreadCount place="line" /></Suspense> : null}
        </NavLink>
      ))}
    </nav>
  );
}

function Rail({ viewer }: { readonly viewer: Viewer }) {
  return (
    <aside aria-label={say('shell.rail')} className="contents md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:gap-4 md:border-r md:border-line md:px-3 md:py-[18px]">
      <div className="hidden px-2 py-1 md:block"><Link to={`/${viewer.side}`} className="rounded-control"><Logo size={22} word="wide" /></Link></div>
      <Places viewer={viewer} />
      <div className="mt-auto hidden gap-1 md:grid">
        <NotificationsMenu unseen={viewer.unseenCount} place="rail" />
        <AccountMenu viewer={viewer} place="rail" />
      </div>
    </aside>
  );
}

/** The frame of everyone who is signed in: rail on wide screens, icons on narrower ones, a bar below on phones. */
export function AppShell() {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[64px_minmax(0,1fr)] xl:grid-cols-[216px_minmax(0,1fr)]">
      <SkipLink />
      <header className="flex items-center gap-1 border-b border-line px-4 py-2.5 md:hidden">
        <Link to={`/${viewer.side}`} className="mr-auto rounded-control"><Logo size={22} /></Link>
        <NotificationsMenu unseen={viewer.unseenCount} place="bar" />
        <AccountMenu viewer={viewer} place="bar" />
      </header>
      <Rail viewer={viewer} />
      <main id="main" className="mx-auto w-full max-w-[1200px] px-4 pb-28 pt-5 md:px-8 md:pb-16 md:pt-7">
        {viewer.emailVerified ? null : <VerifyReminder />}
        <Suspense fallback={<PageSkeleton />}><Outlet /></Suspense>
      </main>
      <CommandMenu viewer={viewer} />
    </div>
  );
}
