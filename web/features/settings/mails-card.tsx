import { faultOf } from '#web/graphql/result.ts';
import { Card } from '#web/ui/card.tsx';
import { Checkbox } from '#web/ui/field.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { useSetUnreadMailsMutation } from './settings-api.ts';

/** Which mails the viewer wants beside those that every step of the work needs. */
export function MailsCard({ wanted }: { readonly wanted: boolean }) {
  const [set, { isLoading, error, originalArgs }] = useSetUnreadMailsMutation();
  // The tick follows the hand at once.
  const shown = isLoading ? originalArgs?.wanted ?? wanted : wanted;
  return (
    <Card title={say('settings.mails')}>
      <Checkbox label={say('settings.unreadMails')} help={say('settings.unreadMailsHelp')} checked={shown} onChange={(event) => void set({ wanted: event.target.checked })} />
      <Trouble fault={faultOf(error)} />
    </Card>
  );
}
