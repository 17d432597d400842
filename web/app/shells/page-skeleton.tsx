import { say } from '#web/words/say.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';

/** A page that is being fetched. */
export const PageSkeleton = () => (
  <div role="status" className="grid gap-4">
    <span className="sr-only">{say('ui.loading')}</span>
    <Skeleton className="h-8 w-56" />
    <Skeleton className="h-28 w-full rounded-card" />
    <Skeleton className="h-64 w-full rounded-card" />
  </div>
);
