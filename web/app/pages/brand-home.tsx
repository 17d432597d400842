import { CircleCheck, Handshake, Search } from 'lucide-react';
import { MoneyByStage } from '#web/features/home/money-by-stage.tsx';
import { useHomeReady } from '#web/features/home/use-home-ready.ts';
import { WorkGroup } from '#web/features/home/work-group.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

/** A brand's first look: what needs it, until when, and where its money is. */
export function BrandHomePage() {
  const viewer = useViewer();
  const ready = useHomeReady();
  const findCreators = <LinkButton to="/brand/creators" tone="primary" icon={<Icon of={Search} />}>{say('home.find')}</LinkButton>;
  if (!ready) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('home.title', { name: viewer?.displayName ?? '' })} actions={findCreators} />
      {viewer && !viewer.readyForMoney ? <div className="mb-6"><Notice title={say('home.cardTitle')} action={<LinkButton size="sm" to="/brand/billing">{say('cards.add')}</LinkButton>}>{say('home.cardText')}</Notice></div> : null}
      <Section title={say('home.needsYou')}><WorkGroup group="needs_me" side="brand" empty={<EmptyState icon={CircleCheck} title={say('home.nothingNeeded')}>{say('home.nothingNeededText')}</EmptyState>} /></Section>
      <Section title={say('home.money')} actions={<LinkButton size="sm" tone="quiet" to="/brand/billing">{say('nav.billing')}</LinkButton>}><MoneyByStage side="brand" /></Section>
      <Section title={say('home.open')} actions={<LinkButton size="sm" tone="quiet" to="/brand/work">{say('home.all')}</LinkButton>}>
        <WorkGroup group="open" side="brand" hideYours empty={<EmptyState icon={Handshake} title={say('home.noWork')} action={<LinkButton to="/brand/creators">{say('home.find')}</LinkButton>}>{say('home.noWorkBrand')}</EmptyState>} />
      </Section>
    </>
  );
}
