import type { ReactNode } from 'react';
import { REVISION_ROUNDS_MAX, type UsageRights } from '#domain/collaborations/terms.ts';
import { say } from '#web/words/say.ts';
import { Checkbox, Field, MoneyInput, Select, TextArea, TextInput } from '#web/ui/field.tsx';
import { DeclaredFields } from './field-control.tsx';
import { fieldsOf, type OfferDraft, type OfferProblems } from './offer-draft.ts';

const CHANNELS = ['tiktok', 'all_social', 'all_media'] as const satisfies readonly UsageRights['channels'][];
const MONTHS = [1, 3, 6, 12, 24, 36] as const;
const ROUNDS = Array.from({ length: REVISION_ROUNDS_MAX + 1 }, (_, at) => at);
const NOTE_LENGTH_MAX = 2_000;

type Props = {
  readonly draft: OfferDraft;
  readonly problems: OfferProblems;
  readonly onChange: (draft: OfferDraft) => void;
  readonly onLeave: (field: string) => void;
  /** Without it there is no note. */
  readonly noteLabel?: string;
  /** Whether the offer names a price; one for many does not. */
  readonly priced?: boolean;
  readonly priceHelp?: ReactNode;
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className="grid gap-4"><legend className="mb-3 text-base font-bold">{title}</legend>{children}</fieldset>
);

function Rights({ draft, problems, onChange }: Pick<Props, 'draft' | 'problems' | 'onChange'>) {
  const rights = draft.usageRights;
  const set = (part: Partial<UsageRights>) => onChange({ ...draft, usageRights: { ...rights, ...part } });
  return (
    <Group title={say('offer.rights')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say('offer.channels')} error={problems['usageRights']}>{(ids) => <Select {...ids} value={rights.channels} onChange={(event) => set({ channels: CHANNELS.find((it) => it === event.target.value) ?? 'tiktok' })}>{CHANNELS.map((it) => <option key={it} value={it}>{say(`rights.${it}`)}</option>)}</Select>}</Field>
        <Field label={say('offer.months')}>{(ids) => <Select {...ids} value={rights.months} onChange={(event) => set({ months: Number(event.target.value) })}>{[...new Set([...MONTHS, rights.months])].sort((a, b) => a - b).map((it) => <option key={it} value={it}>{say('rights.months', { count: it })}</option>)}</Select>}</Field>
      </div>
      <Checkbox label={say('offer.paidUse')} help={say('offer.paidUseHelp')} checked={rights.paid} onChange={(event) => set({ paid: event.target.checked })} />
      <Checkbox label={say('offer.aiTraining')} help={say('offer.aiTrainingHelp')} checked={rights.aiTraining} onChange={(event) => set({ aiTraining: event.target.checked })} />
    </Group>
  );
}

/** Everything one side may propose: what is made, for how much, with how many rounds and which rights. */
export function OfferForm({ draft, problems, onChange, onLeave, noteLabel, priced = true, priceHelp }: Props) {
  const set = (part: Partial<OfferDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="grid gap-8">
      <Group title={say('offer.work')}>
        <Field label={say('offer.title')} help={say('offer.titleHelp')} error={problems['title']}>{(ids) => <TextInput {...ids} maxLength={120} value={draft.title} onChange={(event) => set({ title: event.target.value })} onBlur={() => onLeave('title')} />}</Field>
        <DeclaredFields fields={fieldsOf(draft.type)} values={draft.fields} problems={problems} onChange={(name, value) => set({ fields: { ...draft.fields, [name]: value } })} onLeave={onLeave} />
      </Group>
      <Group title={say(priced ? 'offer.priceTitle' : 'offer.roundsTitle')}>
        <div className="grid gap-4 sm:grid-cols-2">
          {priced ? <Field label={say('offer.price')} help={priceHelp} error={problems['price']}>{(ids) => <MoneyInput {...ids} currency={draft.currency} value={draft.amountMinor} onChange={(amountMinor) => set({ amountMinor })} onBlur={() => onLeave('price')} />}</Field> : null}
          <Field label={say('offer.rounds')} help={say('offer.roundsHelp')} error={problems['revisionRoundsMax']}>{(ids) => <Select {...ids} value={draft.revisionRoundsMax} onChange={(event) => set({ revisionRoundsMax: Number(event.target.value) })}>{ROUNDS.map((it) => <option key={it} value={it}>{say('terms.rounds', { count: it })}</option>)}</Select>}</Field>
        </div>
        <Checkbox label={say('offer.draftFirst')} help={say('offer.draftFirstHelp')} checked={draft.draftFirst} onChange={(event) => set({ draftFirst: event.target.checked })} />
      </Group>
      <Rights draft={draft} problems={problems} onChange={onChange} />
      {noteLabel === undefined ? null : <Field label={noteLabel} optional={say('form.optional')}>{(ids) => <TextArea {...ids} maxLength={NOTE_LENGTH_MAX} value={draft.note} onChange={(event) => set({ note: event.target.value })} />}</Field>}
    </div>
  );
}
