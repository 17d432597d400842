import { Laptop } from 'lucide-react';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { deviceName } from './device-name.ts';
import { useRevokeSessionMutation, useSessionsQuery, type SessionInfo } from './settings-api.ts';

function SessionLine({ session, onRevoke, busy }: { readonly session: SessionInfo; readonly onRevoke: () => void; readonly busy: boolean }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-3 last:border-0">
      <Icon of={Laptop} className="text-ink-3" />
      <span className="grid min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 font-medium">{deviceName(session.userAgent) ?? say('sessions.unknown')}{session.current ? <Chip tone="paid">{say('sessions.current')}</Chip> : null}</span>
        <span className="text-xs text-ink-3">{say('sessions.lastSeen')} <TimeAt at={session.lastSeenAt} /></span>
      </span>
      {session.current ? null : <Button size="sm" busy={busy} onPress={onRevoke}>{say('sessions.revoke')}</Button>}
    </li>
  );
}

/** Where the viewer is signed in, each with a way to end it. */
export function SessionsCard({ onSignOutEverywhere }: { readonly onSignOutEverywhere: () => void }) {
  const { data, error, refetch } = useSessionsQuery({});
  const [trigger, { originalArgs }] = useRevokeSessionMutation();
  const command = useCommand(trigger, (it) => it.revokeSession);
  return (
    <Card title={say('sessions.title')}>
      <p className="text-ink-2">{say('sessions.intro')}</p>
      {error ? <Trouble fault={faultOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows label={say('ui.loading')} rows={2} className="h-12" /> : null}
      <ul>{data?.sessions.map((it) => <SessionLine key={it.id} session={it} busy={command.busy && originalArgs?.id === it.id} onRevoke={() => void command.send({ id: it.id })} />)}</ul>
      <Trouble {...command} />
      <div className="mt-3"><Button onPress={onSignOutEverywhere}>{say('sessions.everywhere')}</Button></div>
    </Card>
  );
}
