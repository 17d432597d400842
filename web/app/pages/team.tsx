import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { InviteDialog } from '#web/features/team/invite-dialog.tsx';
import { useTeamQuery } from '#web/features/team/team-api.ts';
import { TeamList } from '#web/features/team/team-list.tsx';
import { useViewer } from '#web/graphql/viewer.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader, Section } from '#web/ui/page.tsx';
import { say } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';

const ROLES = ['owner', 'manager', 'finance', 'viewer'] as const;

/** The people of a brand and what each may do. */
export function TeamPage() {
  const viewer = useViewer();
  const { isLoading } = useTeamQuery({});
  const [inviting, setInviting] = useState(false);
  const mayManage = viewer?.role === 'owner';
  if (isLoading) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={say('nav.team')} intro={say('team.intro')} actions={mayManage ? <Button tone="primary" icon={<Icon of={UserPlus} />} onPress={() => setInviting(true)}>{say('team.invite')}</Button> : undefined} />
      <TeamList mayManage={mayManage} />
      <Section title={say('team.rolesTitle')}>
        <dl className="card divide-y divide-line">{ROLES.map((it) => <div key={it} className="grid gap-x-6 px-4 py-3 md:grid-cols-[120px_1fr]"><dt className="font-medium">{say(`role.${it}`)}</dt><dd className="text-ink-2">{say(`role.${it}.may`)}</dd></div>)}</dl>
      </Section>
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
