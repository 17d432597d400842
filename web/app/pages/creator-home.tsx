import { CircleCheck, Handshake } from 'lucide-react';
import { MoneyByStage } from '#web/features/home/money-by-stage.tsx';
import { useHomeReady } from '#web/features/home/use-home-ready.ts';
import { WorkGroup } from '#web/features/home/work-group.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

/** A creator's first look: requests with their clocks, and where the earnings are. */
export function CreatorHomePage() {
  const viewer = useViewer();
  const ready = useHomeReady();
  if (!ready) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('home.title', { name: viewer?.displayName ?? '' })} actions={<LinkButton to="/creator/profile">{say('home.editProfile')}</LinkButton>} />
      {viewer && !viewer.readyForMoney ? <div className="mb-6"><Notice tone="held" title={say('home.payoutTitle')} action={<LinkButton size="sm" tone="primary" to="/creator/payouts">{say('home.payoutAction')}</LinkButton>}>{say('home.payoutText')}</Notice></div> : null}
      <Section title={say('home.needsYou')}><WorkGroup group="needs_me" side="creator" empty={<EmptyState icon={CircleCheck} title={say('home.nothingNeeded')}>{say('home.nothingNeededCreator')}</EmptyState>} /></Section>
      <Section title={say('home.earnings')} actions={<LinkButton size="sm" tone="quiet" to="/creator/earnings">{say('home.eachEuro')}</LinkButton>}><MoneyByStage side="creator" /></Section>
      <Section title={say('home.open')} actions={<LinkButton size="sm" tone="quiet" to="/creator/work">{say('home.all')}</LinkButton>}>
        <WorkGroup group="open" side="creator" hideYours empty={<EmptyState icon={Handshake} title={say('home.noWork')} action={<LinkButton to="/creator/profile">{say('home.editProfile')}</LinkButton>}>{say('home.noWorkCreator')}</EmptyState>} />
      </Section>
    </>
  );
}
