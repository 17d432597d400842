import { Bell } from 'lucide-react';
import { useState } from 'react';
import { say } from '#web/words/say.ts';
import { classes } from '#web/ui/classes.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { NotificationsList } from './notifications-list.tsx';
import { useMarkSeenMutation } from './notifications-api.ts';

const PLACES = {
  rail: 'flex h-10 w-full items-center justify-center gap-2.5 rounded-control font-medium text-ink-2 hover:bg-sunk hover:text-ink xl:h-9 xl:justify-start xl:px-2',
  bar: 'grid size-10 place-items-center rounded-control text-ink-2',
} as const;

type Props = { readonly unseen: number; readonly place: keyof typeof PLACES };

/** The bell: what happened since the last look. Opening it marks all as seen. */
export function NotificationsMenu({ unseen, place }: Props) {
  const [open, setOpen] = useState(false);
  const [markSeen] = useMarkSeenMutation();
  const close = () => {
    setOpen(false);
    if (unseen > 0) void markSeen({});
  };
  return (
    <>
      <button type="button" className={PLACES[place]} onClick={() => setOpen(true)} title={say('notifications.title')}>
        <span className="relative">
          <Icon of={Bell} size={18} />
          {unseen > 0 ? <span aria-hidden="true" className={classes('absolute -right-0.5 -top-0.5 size-2 rounded-full bg-danger', place === 'rail' && 'xl:hidden')} /> : null}
        </span>
        <span className={place === 'rail' ? 'sr-only xl:not-sr-only' : 'sr-only'}>{say('notifications.title')}</span>
        {unseen > 0 ? <span className={classes('num text-xs', place === 'rail' ? 'sr-only xl:not-sr-only xl:ml-auto xl:font-bold' : 'sr-only')}>{say('notifications.unseen', { count: unseen })}</span> : null}
      </button>
      <Dialog open={open} onClose={close} title={say('notifications.title')}><NotificationsList onFollow={close} /></Dialog>
    </>
  );
}
