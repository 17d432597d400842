import { ReportList } from '#web/features/papers/report-list.tsx';
import { SeriesList } from '#web/features/papers/series-list.tsx';
import { useNow } from '#web/ui/clock.ts';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

/** Documents for staff: the series and their numbers, and the yearly report of creators' earnings. */
export function OperatorDocumentsPage() {
  const now = useNow();
  return (
    <>
      <PageHeader title={say('nav.documents')} intro={say('series.pageIntro')} />
      <SeriesList />
      <ReportList thisYear={new Date(now).getUTCFullYear()} />
    </>
  );
}
