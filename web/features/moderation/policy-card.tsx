import { useState } from 'react';
import { useCommand } from '#web/graphql/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Checkbox, Field, TextInput } from '#web/ui/field.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { useSetGuardPolicyMutation, type GuardPolicy } from './moderation-api.ts';

/** What the guard looks for, changed with a written reason. */
export function PolicyCard({ policy }: { readonly policy: GuardPolicy }) {
  const [trigger] = useSetGuardPolicyMutation();
  const command = useCommand(trigger, (it) => it.setGuardPolicy);
  const [draft, setDraft] = useState({ identifiersOnly: policy.identifiersOnly, unlockWhenFunded: policy.unlockWhenFunded, voiceOpen: policy.voiceOpen, reason: '' });
  const changed = draft.identifiersOnly !== policy.identifiersOnly || draft.unlockWhenFunded !== policy.unlockWhenFunded || draft.voiceOpen !== policy.voiceOpen;
  const save = async () => { if ((await command.send(draft)).ok) setDraft({ ...draft, reason: '' }); };
  return (
    <Card title={say('moderation.policy')}>
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Checkbox label={say('moderation.identifiersOnly')} help={say('moderation.identifiersOnlyHelp')} checked={draft.identifiersOnly} onChange={(event) => setDraft({ ...draft, identifiersOnly: event.target.checked })} />
        <Checkbox label={say('moderation.unlock')} help={say('moderation.unlockHelp')} checked={draft.unlockWhenFunded} onChange={(event) => setDraft({ ...draft, unlockWhenFunded: event.target.checked })} />
        <Checkbox label={say('moderation.voice')} help={say('moderation.voiceHelp')} checked={draft.voiceOpen} onChange={(event) => setDraft({ ...draft, voiceOpen: event.target.checked })} />
        {changed ? <><Field label={say('moderation.policyWhy')}>{(ids) => <TextInput {...ids} value={draft.reason} maxLength={2_000} onChange={(event) => setDraft({ ...draft, reason: event.target.value })} />}</Field>
          <div><Button type="submit" tone="primary" busy={command.busy} disabled={draft.reason.trim() === ''}>{say('moderation.policySave')}</Button></div></> : null}
        <Trouble {...command} />
      </form>
    </Card>
  );
}
