import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useViewer, useViewerQuery, type Viewer } from '#web/graphql/viewer.ts';
import { faultOf } from '#web/graphql/result.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { PageSkeleton } from './shells/page-skeleton.tsx';

export const homeOf = (side: Viewer['side']): string => `/${side}`;

function Waiting() {
  const { error, refetch } = useViewerQuery({});
  return error ? <main className="mx-auto max-w-[60ch] p-6"><Trouble fault={faultOf(error)} onRetry={() => void refetch()} /></main> : <PageSkeleton />;
}

/** Lets only signed-in people in: those of `side`, or of any side when none is named. Others go to the right door and come back after. */
export function RequireSide({ side, children }: { readonly side?: Viewer['side'] | undefined; readonly children?: ReactNode }) {
  const { pathname, search } = useLocation();
  const viewer = useViewer();
  const { isError } = useViewerQuery({});
  if (viewer === undefined || isError) return <Waiting />;
  if (viewer === null) return <Navigate replace to={`${side ? `/${side}` : ''}/sign-in?next=${encodeURIComponent(pathname + search)}`} />;
  if (side && viewer.side !== side) return <Navigate replace to={homeOf(viewer.side)} />;
  return children ?? <Outlet />;
}
