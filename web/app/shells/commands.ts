import { HandCoins, Search, Settings, Tag, type LucideIcon } from 'lucide-react';
import type { Viewer } from '#web/graphql/viewer.ts';
import { say } from '#web/words/say.ts';
import { PLACES } from './navigation.ts';

export type MenuCommand = { readonly key: string; readonly label: string; readonly to: string; readonly icon: LucideIcon; readonly always?: boolean };

/** Everything the command menu can do for a side. With `text`, brands can also search creators for it. */
export function commandsFor(side: Viewer['side'], text: string): readonly MenuCommand[] {
  const wanted = text.trim();
  const search: readonly MenuCommand[] = side === 'brand' && wanted
    ? [{ key: 'search', label: say('command.search', { text: wanted }), to: `/brand/creators?text=${encodeURIComponent(wanted)}`, icon: Search, always: true }] : [];
  return [
    ...PLACES[side].map((it) => ({ key: it.word.replaceAll('.', '-'), label: say(it.word), to: it.to, icon: it.icon })),
    { key: 'settings', label: say('nav.settings'), to: '/settings', icon: Settings },
    { key: 'how', label: say('public.howItWorks'), to: '/how-it-works', icon: HandCoins },
    { key: 'prices', label: say('public.prices'), to: '/prices', icon: Tag },
    ...search,
  ];
}

/** Those whose label has all the typed words, in any order. */
export function matching(commands: readonly MenuCommand[], text: string): readonly MenuCommand[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((it) => it.always || words.every((word) => it.label.toLowerCase().includes(word)));
}
