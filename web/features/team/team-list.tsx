import { useState } from 'react';
import { BRAND_ROLES } from '#domain/accounts/roles.ts';
import { faultOf } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say, sayIfKnown } from '#web/words/say.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/field.tsx';
import { SkeletonRows } from '#web/ui/skeleton.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useRemoveMemberMutation, useSetMemberRoleMutation, useTeamQuery, type TeamMember } from './team-api.ts';

function RoleChoice({ member, onChange, disabled }: { readonly member: TeamMember; readonly onChange: (role: string) => void; readonly disabled: boolean }) {
  return (
    <span className="w-32"><Select aria-label={say('team.roleOf', { name: member.name })} value={member.role} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
      {BRAND_ROLES.map((it) => <option key={it} value={it}>{say(`role.${it}`)}</option>)}
    </Select></span>
  );
}

function RemoveDialog({ member, onClose }: { readonly member: TeamMember; readonly onClose: () => void }) {
  const [trigger] = useRemoveMemberMutation();
  const command = useCommand(trigger, (it) => it.removeMember);
  const remove = async () => { if ((await command.send({ memberId: member.id })).ok) onClose(); };
  const footer = <><Button onPress={onClose}>{say('ui.keep')}</Button><Button tone="danger" busy={command.busy} onPress={() => void remove()}>{say('team.remove')}</Button></>;
  return <Dialog open onClose={onClose} title={say('team.removeTitle', { name: member.name })} description={say('team.removeText')} footer={footer}><Trouble {...command} /></Dialog>;
}

type LineProps = { readonly member: TeamMember; readonly mayManage: boolean; readonly onRemove: () => void; readonly onRole: (role: string) => void; readonly busy: boolean };

const MemberLine = ({ member, mayManage, onRemove, onRole, busy }: LineProps) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-3 last:border-0">
    <Avatar name={member.name} />
    <span className="grid min-w-40 flex-1">
      <span className="flex flex-wrap items-center gap-2 font-medium">{member.name}{member.you ? <Chip>{say('team.you')}</Chip> : null}{member.joined ? null : <Chip tone="held">{say('team.waiting')}</Chip>}</span>
      <span className="truncate text-xs text-ink-3">{member.email}</span>
    </span>
    {mayManage ? <RoleChoice member={member} disabled={busy} onChange={onRole} /> : <span className="text-ink-2">{sayIfKnown(`role.${member.role}`, member.role)}</span>}
    {mayManage && !member.you ? <Button size="sm" tone="quiet" onPress={onRemove}>{say('team.remove')}</Button> : null}
  </li>
);

/** The people of a brand, with their roles. */
export function TeamList({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error, refetch } = useTeamQuery({});
  const [trigger] = useSetMemberRoleMutation();
  const command = useCommand(trigger, (it) => it.setMemberRole);
  const [leaving, setLeaving] = useState<TeamMember | null>(null);
  const toast = useToast();
  const setRole = async (member: TeamMember, role: string) => { if ((await command.send({ memberId: member.id, role })).ok) toast(say('ui.saved')); };
  if (error) return <Trouble fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={say('ui.loading')} />;
  return (
    <Card>
      <Trouble {...command} />
      <ul>{data.team.map((it) => <MemberLine key={it.id} member={it} mayManage={mayManage} busy={command.busy} onRole={(role) => void setRole(it, role)} onRemove={() => setLeaving(it)} />)}</ul>
      {leaving ? <RemoveDialog member={leaving} onClose={() => setLeaving(null)} /> : null}
    </Card>
  );
}
