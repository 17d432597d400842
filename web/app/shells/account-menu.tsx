import { ChevronsUpDown, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react';
import type { Viewer } from '#web/graphql/viewer.ts';
import { useSignOut } from '#web/features/sign-in/use-sign-out.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuItem } from '#web/ui/menu.tsx';
import { say } from '#web/words/say.ts';
import { PLACES } from './navigation.ts';
import { themeChosen, useAppDispatch, useAppSelector, type Theme } from '../redux.ts';

const THEMES: readonly { readonly theme: Theme; readonly icon: typeof Sun }[] = [{ theme: 'system', icon: Monitor }, { theme: 'light', icon: Sun }, { theme: 'dark', icon: Moon }];

/** The next theme in the round: system, light, dark. */
const nextTheme = (theme: Theme) => THEMES[(THEMES.findIndex((it) => it.theme === theme) + 1) % THEMES.length] ?? { theme: 'system' as const, icon: Monitor };

type Props = { readonly viewer: Viewer; readonly place: 'rail' | 'bar' };

/** Who is signed in, settings, theme, and the way out. */
export function AccountMenu({ viewer, place }: Props) {
  const theme = useAppSelector((it) => it.preferences.theme);
  const dispatch = useAppDispatch();
  const signOut = useSignOut();
  const next = nextTheme(theme);
  // What the bar of a phone has no room for.
  const elsewhere = place === 'bar' ? PLACES[viewer.side].filter((it) => it.wideOnly).map((it) => ({ key: it.to, label: say(it.word), icon: <Icon of={it.icon} />, to: it.to })) : [];
  const items: readonly MenuItem[] = [
    ...elsewhere,
    { key: 'settings', label: say('nav.settings'), icon: <Icon of={Settings} />, to: '/settings' },
    { key: 'theme', label: say(`theme.switch.${next.theme}`), icon: <Icon of={next.icon} />, onPress: () => dispatch(themeChosen(next.theme)) },
    { key: 'out', label: say('shell.signOut'), icon: <Icon of={LogOut} />, onPress: () => void signOut() },
  ];
  const trigger = place === 'bar' ? <span className="grid size-10 place-items-center"><Avatar name={viewer.displayName} size="sm" /></span> : (
    <span className="flex min-h-11 items-center justify-center gap-2.5 rounded-control text-left hover:bg-sunk xl:justify-start xl:px-2">
      <Avatar name={viewer.displayName} size="sm" />
      <span className="hidden min-w-0 flex-1 xl:grid"><span className="truncate font-medium">{viewer.displayName}</span><span className="truncate text-xs text-ink-3">{say(`side.${viewer.side}`)}</span></span>
      <Icon of={ChevronsUpDown} size={14} className="hidden text-ink-3 xl:block" />
    </span>
  );
  const header = <><span className="block truncate font-medium">{viewer.memberName}</span><span className="block truncate text-xs text-ink-3">{viewer.email}</span></>;
  return <Menu label={place === 'bar' ? `${say('shell.account')} ${viewer.displayName}` : say('shell.account')} trigger={trigger} items={items} header={header} triggerClass={place === 'rail' ? 'w-full' : undefined} />;
}
