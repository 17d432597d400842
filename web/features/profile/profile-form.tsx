import { useState } from 'react';
import { problemsByField } from '#web/graphql/result.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Checkbox, Field, TagsInput, TextArea, TextInput } from '#web/ui/field.tsx';
import { Form } from '#web/ui/form.tsx';
import { useToast } from '#web/ui/toast.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { languageCode, languageName } from '#web/ui/names.ts';
import { useUpdateCreatorProfileMutation, type OwnProfile } from './profile-api.ts';

type Draft = Pick<OwnProfile, 'headline' | 'bio' | 'city' | 'languages' | 'niches' | 'available' | 'tiktokHandle'>;

const draftOf = (it: OwnProfile): Draft => ({ headline: it.headline, bio: it.bio, city: it.city, languages: it.languages.map(languageName), niches: it.niches, available: it.available, tiktokHandle: it.tiktokHandle });

/** Everything of a creator's page but the prices. Typed words stay until they are saved. */
export function ProfileForm({ profile }: { readonly profile: OwnProfile }) {
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [trigger] = useUpdateCreatorProfileMutation();
  const command = useCommand(trigger, (it) => it.updateCreatorProfile);
  const toast = useToast();
  const set = (part: Partial<Draft>) => setDraft((it) => ({ ...it, ...part }));
  const problems = problemsByField(command.refusal);
  const save = async () => {
    const { languages, tiktokHandle, ...rest } = draft;
    const said = await command.send({ input: { ...rest, languages: languages.map(languageCode), niches: [...rest.niches], tiktokHandle: tiktokHandle?.trim().replace(/^@/, '') || null } });
    if (said.ok) toast(say('ui.saved'));
  };
  return (
    <Card title={say('profile.about')}>
      <Form onSubmit={() => void save()} problems={problems}>
        <Checkbox label={say('profile.available')} help={say('profile.availableHelp')} checked={draft.available} onChange={(event) => set({ available: event.target.checked })} />
        <Field label={say('profile.headline')} help={say('profile.headlineHelp')} error={problems['headline']}>{(ids) => <TextInput {...ids} maxLength={120} value={draft.headline} onChange={(event) => set({ headline: event.target.value })} />}</Field>
        <Field label={say('profile.bio')} help={say('profile.bioHelp')} error={problems['bio']}>{(ids) => <TextArea {...ids} maxLength={2_000} value={draft.bio} onChange={(event) => set({ bio: event.target.value })} />}</Field>
        <div className="grid gap-4 md:grid-cols-2">
          <Field label={say('profile.city')} error={problems['city']}>{(ids) => <TextInput {...ids} maxLength={80} value={draft.city} onChange={(event) => set({ city: event.target.value })} />}</Field>
          <Field label={say('profile.handle')} help={say('profile.handleHelp')} error={problems['tiktokHandle']}>{(ids) => <TextInput {...ids} lead="@" autoCapitalize="none" spellCheck={false} maxLength={24} value={draft.tiktokHandle ?? ''} onChange={(event) => set({ tiktokHandle: event.target.value })} />}</Field>
        </div>
        <Field label={say('profile.languages')} help={say('profile.tagsHelp')} error={problems['languages']}>{(ids) => <TagsInput {...ids} prefix="" placeholder={say('profile.languagesExample')} value={draft.languages} onChange={(languages) => set({ languages: [...languages] })} />}</Field>
        <Field label={say('profile.niches')} help={say('profile.tagsHelp')} error={problems['niches']}>{(ids) => <TagsInput {...ids} prefix="" placeholder={say('profile.nichesExample')} value={draft.niches} onChange={(niches) => set({ niches: [...niches] })} />}</Field>
        <Trouble {...command} />
        <div><Button type="submit" tone="primary" busy={command.busy}>{say('profile.save')}</Button></div>
      </Form>
    </Card>
  );
}
