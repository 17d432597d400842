import { Monitor, Moon, Sun } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { mayManageMoney, type MemberRole } from '#domain/accounts/roles.ts';
import { DetailsCard } from '#web/features/papers/details-card.tsx';
import { MailsCard } from '#web/features/settings/mails-card.tsx';
import { SessionsCard } from '#web/features/settings/sessions-card.tsx';
import { useSessionsQuery, useSignOutEverywhereMutation } from '#web/features/settings/settings-api.ts';
import { useSessionChanged } from '#web/graphql/session.ts';
import { useViewer } from '#web/graphql/viewer.ts';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageHeader } from '#web/ui/page.tsx';
import { say, sayIfKnown } from '#web/words/say.ts';
import { PageSkeleton } from '../shells/page-skeleton.tsx';
import { themeChosen, useAppDispatch, useAppSelector } from '../redux.ts';

const THEMES = [{ theme: 'system', icon: Monitor }, { theme: 'light', icon: Sun }, { theme: 'dark', icon: Moon }] as const;

function ThemeCard() {
  const chosen = useAppSelector((it) => it.preferences.theme);
  const dispatch = useAppDispatch();
  return (
    <Card title={say('theme.title')}>
      <div role="radiogroup" aria-label={say('theme.title')} className="flex flex-wrap gap-2">
        {THEMES.map(({ theme, icon }) => (
          <label key={theme} className="flex min-h-10 cursor-pointer items-center gap-2 rounded-control border border-line-2 px-3.5 font-medium has-checked:border-brand has-checked:bg-brand-soft has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-brand">
            <input type="radio" name="theme" className="sr-only" checked={chosen === theme} onChange={() => dispatch(themeChosen(theme))} /><Icon of={icon} />{say(`theme.${theme}`)}
          </label>
        ))}
      </div>
    </Card>
  );
}

function AccountCard() {
  const viewer = useViewer();
  if (!viewer) return null;
  const lines = [[say('form.email'), viewer.email], [say('form.name'), viewer.memberName], [say('settings.account'), viewer.displayName], [say('team.role'), sayIfKnown(`role.${viewer.role}`, say(`side.${viewer.side}`))], [say('form.country'), new Intl.DisplayNames('en', { type: 'region' }).of(viewer.country) ?? viewer.country]];
  return (
    <Card title={say('settings.account')} actions={<Chip tone={viewer.emailVerified ? 'paid' : 'held'} dot>{say(viewer.emailVerified ? 'settings.verified' : 'settings.notVerified')}</Chip>}>
      <dl className="grid gap-y-2">{lines.map(([name, value]) => <div key={name} className="grid grid-cols-[110px_minmax(0,1fr)] gap-3"><dt className="text-ink-2">{name}</dt><dd className="break-words font-medium">{value}</dd></div>)}</dl>
    </Card>
  );
}

/** The account, how it looks, and where it is signed in. */
export function SettingsPage() {
  const { isLoading } = useSessionsQuery({});
  const viewer = useViewer();
  const [signOutEverywhere] = useSignOutEverywhereMutation();
  const sessionChanged = useSessionChanged();
  const navigate = useNavigate();
  const leave = async () => {
    await signOutEverywhere({}).unwrap();
    await navigate('/');
    await sessionChanged();
  };
  if (isLoading) return <PageSkeleton />;
  const side = viewer && viewer.side !== 'operator' ? viewer.side : null;
  return (
    <>
      <PageHeader title={say('nav.settings')} />
      <div className="grid max-w-[720px] gap-4">
        <AccountCard />
        {viewer && side !== null && mayManageMoney(viewer.role as MemberRole) ? <DetailsCard side={side} country={viewer.country} /> : null}
        <ThemeCard />
        {viewer && side !== null ? <><MailsCard wanted={viewer.wantsUnreadMails} /><Link className="link" to="/standing">{say('guard.link')}</Link></> : null}
        <SessionsCard onSignOutEverywhere={() => void leave()} />
      </div>
    </>
  );
}
