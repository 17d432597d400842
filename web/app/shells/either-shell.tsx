import { Suspense } from 'react';
import { useViewer } from '#web/graphql/viewer.ts';
import { lazyPage } from '../lazy-page.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { PublicShell } from './public-shell.tsx';

const AppShell = lazyPage(() => import('./app-shell.tsx'), 'AppShell');

/** For pages that are public but also part of the work: people who are signed in keep their rail. */
export function EitherShell() {
  const viewer = useViewer();
  if (viewer === undefined) return <div className="mx-auto max-w-[1200px] p-6"><PageSkeleton /></div>;
  return viewer ? <Suspense><AppShell /></Suspense> : <PublicShell />;
}
