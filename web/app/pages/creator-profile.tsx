import { Eye } from 'lucide-react';
import { useOwnProfileQuery } from '#web/features/profile/profile-api.ts';
import { ProfileForm } from '#web/features/profile/profile-form.tsx';
import { RatesCard } from '#web/features/profile/rates-card.tsx';
import { faultOf } from '#web/graphql/result.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';

/** A creator's own page as they edit it, with a way to see it as brands do. */
export function CreatorProfilePage() {
  const viewer = useViewer();
  const id = viewer?.accountId ?? '';
  const { data, error, refetch } = useOwnProfileQuery({ id }, { skip: id === '' });
  const profile = data?.creator;
  return (
    <>
      <PageHeader title={say('nav.profile')} intro={say('profile.intro')} actions={<LinkButton to={`/creators/${id}`} icon={<Icon of={Eye} />}>{say('profile.preview')}</LinkButton>} />
      {error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!profile && !error ? <SkeletonRows label={say('ui.loading')} rows={2} className="h-72" /> : null}
      {profile ? <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"><ProfileForm key={profile.id} profile={profile} /><RatesCard profile={profile} /></div> : null}
    </>
  );
}
