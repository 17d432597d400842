import { SearchX } from 'lucide-react';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';

/** An address that leads nowhere, or to something that is not the reader's. */
export const NotFoundPage = () => (
  <div className="mx-auto max-w-[560px] py-4 md:py-10">
    <PageHeader title={say('notFound.title')} />
    <EmptyState icon={SearchX} title={say('notFound.text')} action={<LinkButton to="/" tone="primary">{say('notFound.action')}</LinkButton>}>{say('notFound.why')}</EmptyState>
  </div>
);
