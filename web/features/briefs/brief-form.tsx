import { Sparkles } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { AGE_BANDS, GENDERS, OBJECTIVES, TEXT_LENGTH_MAX } from '#domain/briefs/brief.ts';
import { COLLABORATION_TYPES } from '#domain/collaborations/types/index.ts';
import { CURRENCIES } from '#domain/kit/money.ts';
import { useCommand } from '#web/graphql/use-command.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Field, MoneyInput, NumberInput, Select, TextArea, type FieldIds } from '#web/ui/field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { namedCountries, namedLanguages } from '#web/ui/names.ts';
import { Trouble } from '#web/ui/trouble.tsx';
import { briefProblems, heardFields, inputOf, withHeard, type BriefField, type BriefForm as Draft } from './brief-state.ts';
import { useReadBriefQuery, useSaveBriefMutation } from './briefs-api.ts';
import { CodePicker } from './code-picker.tsx';
import { forgetBrief, keepBrief } from './kept-brief.ts';

const READING_PAUSE_MS = 450;
const READ_LENGTH_MIN = 8;

/** What the text says, read when the typing pauses. */
function useReading(text: string) {
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), READING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, currentData } = useReadBriefQuery({ text: asked }, { skip: asked.trim().length < READ_LENGTH_MIN });
  return asked.trim().length < READ_LENGTH_MIN ? undefined : (currentData ?? data)?.readBrief;
}

type PartProps = { readonly label: string; readonly heard: boolean; readonly error?: string | undefined; readonly children: (ids: FieldIds) => ReactNode };
const Part = ({ label, heard, error, children }: PartProps) => <Field label={label} error={error} help={heard ? <span className="inline-flex items-center gap-1 text-brand"><Icon of={Sparkles} size={12} />{say('brief.heard')}</span> : null}>{children}</Field>;

type Set = (part: Partial<Draft>, field: BriefField) => void;
type FieldsProps = { readonly form: Draft; readonly heard: ReadonlySet<string>; readonly problems: Readonly<Record<string, string>>; readonly set: Set };

function WorkFields({ form, heard, problems, set }: FieldsProps) {
  return (
    <>
      <Part label={say('brief.type')} heard={heard.has('type')} error={problems['type']}>{(ids) => <Select {...ids} value={form.type} onChange={(event) => set({ type: event.target.value }, 'type')}>{COLLABORATION_TYPES.map((it) => <option key={it.key} value={it.key}>{it.label}</option>)}</Select>}</Part>
      <Part label={say('brief.objective')} heard={heard.has('objective')}>{(ids) => <Select {...ids} value={form.objective} onChange={(event) => set({ objective: OBJECTIVES.find((it) => it === event.target.value) ?? 'awareness' }, 'objective')}>{OBJECTIVES.map((it) => <option key={it} value={it}>{say(`brief.objective.${it}`)}</option>)}</Select>}</Part>
      <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-2">
        <Part label={say('brief.budget')} heard={heard.has('budgetMinor')} error={problems['budgetMinor']}>{(ids) => <MoneyInput {...ids} key={heard.has('budgetMinor') ? `heard ${form.budgetMinor}` : 'typed'} currency={form.currency} value={form.budgetMinor} onChange={(budgetMinor) => set({ budgetMinor }, 'budgetMinor')} />}</Part>
        <Field label={say('brief.currency')}>{(ids) => <Select {...ids} value={form.currency} onChange={(event) => set({ currency: CURRENCIES.find((it) => it === event.target.value) ?? 'EUR' }, 'budgetMinor')}>{CURRENCIES.map((it) => <option key={it}>{it}</option>)}</Select>}</Field>
      </div>
      <Part label={say('brief.dueDays')} heard={heard.has('dueDays')} error={problems['dueDays']}>{(ids) => <NumberInput {...ids} min={1} max={365} value={form.dueDays} onChange={(event) => set({ dueDays: event.target.value }, 'dueDays')} />}</Part>
    </>
  );
}

function PeopleFields({ form, heard, problems, set }: FieldsProps) {
  return (
    <>
      <Part label={say('brief.creatorCountries')} heard={heard.has('creatorCountries')} error={problems['creatorCountries']}>{(ids) => <CodePicker {...ids} any={say('brief.anywhere')} options={namedCountries()} value={form.creatorCountries} onChange={(creatorCountries) => set({ creatorCountries }, 'creatorCountries')} />}</Part>
      <Part label={say('brief.languages')} heard={heard.has('languages')} error={problems['languages']}>{(ids) => <CodePicker {...ids} any={say('brief.anyLanguage')} options={namedLanguages()} value={form.languages} onChange={(languages) => set({ languages }, 'languages')} />}</Part>
      <div className="grid grid-cols-2 gap-2">
        <Part label={say('brief.followersMin')} heard={heard.has('followersMin')} error={problems['followersMin']}>{(ids) => <NumberInput {...ids} min={0} value={form.followersMin} placeholder={say('brief.any')} onChange={(event) => set({ followersMin: event.target.value }, 'followersMin')} />}</Part>
        <Part label={say('brief.followersMax')} heard={heard.has('followersMax')}>{(ids) => <NumberInput {...ids} min={0} value={form.followersMax} placeholder={say('brief.any')} onChange={(event) => set({ followersMax: event.target.value }, 'followersMax')} />}</Part>
      </div>
      <Part label={say('brief.audienceAges')} heard={heard.has('audienceAges')}>{(ids) => <CodePicker {...ids} any={say('brief.anyAge')} options={AGE_BANDS.map((it) => ({ code: it, name: it.replace('-', '–') }))} value={form.audienceAges} onChange={(ages) => set({ audienceAges: AGE_BANDS.filter((it) => ages.includes(it)) }, 'audienceAges')} />}</Part>
      <Part label={say('brief.audienceGender')} heard={heard.has('audienceGender')}>{(ids) => <Select {...ids} value={form.audienceGender} onChange={(event) => set({ audienceGender: GENDERS.find((it) => it === event.target.value) ?? 'everyone' }, 'audienceGender')}>{GENDERS.map((it) => <option key={it} value={it}>{say(`brief.gender.${it}`)}</option>)}</Select>}</Part>
      <Part label={say('brief.audienceCountries')} heard={heard.has('audienceCountries')}>{(ids) => <CodePicker {...ids} any={say('brief.anywhere')} options={namedCountries()} value={form.audienceCountries} onChange={(audienceCountries) => set({ audienceCountries }, 'audienceCountries')} />}</Part>
    </>
  );
}

/** A brief in one's own words. What the text says fills the fields below; what a person sets stays. */
export function BriefForm({ id, start }: { readonly id: string | null; readonly start: Draft }) {
  const [form, setForm] = useState(start);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set(id === null ? [] : Object.keys(start)));
  const [tried, setTried] = useState(false);
  const read = useReading(form.text);
  const [taken, setTaken] = useState(read);
  if (read && read !== taken) { setTaken(read); setForm(withHeard(form, read, touched)); }
  useEffect(() => { if (id === null) keepBrief(form); }, [id, form]);
  const [trigger] = useSaveBriefMutation();
  const command = useCommand(trigger, (it) => it.saveBrief);
  const navigate = useNavigate();
  const problems = tried ? { ...briefProblems(form), ...Object.fromEntries((command.refusal?.problems ?? []).map((it) => [it.field, it.message])) } : {};
  const set: Set = (part, field) => { setForm((it) => ({ ...it, ...part })); setTouched((it) => new Set([...it, field])); };
  const said = heardFields(read);
  const heard = new Set([...said].filter((it) => !touched.has(it)));
  const submit = async () => {
    setTried(true);
    if (Object.keys(briefProblems(form)).length > 0) return;
    const answer = await command.send({ id, input: inputOf(form) });
    if (!answer.ok) return;
    forgetBrief();
    void navigate(`/brand/briefs/${answer.value.id}`);
  };
  return (
    <Form onSubmit={() => void submit()} problems={problems}>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_380px] lg:gap-8">
        <div className="grid gap-4">
          <Field label={say('brief.text')} help={say('brief.textHelp')} error={problems['text']}>{(ids) => <TextArea {...ids} className="min-h-56 text-base leading-relaxed" maxLength={TEXT_LENGTH_MAX} placeholder={say('brief.example')} value={form.text} onChange={(event) => setForm({ ...form, text: event.target.value })} />}</Field>
          {read && read.avoid.length > 0 ? <div className="grid gap-1 text-sm"><p className="font-medium">{say('brief.avoid')}</p><ul className="list-disc pl-5 text-ink-2">{read.avoid.map((it) => <li key={it}>{it}</li>)}</ul></div> : null}
          <Trouble fault={command.fault} refusal={command.refusal?.problems ? null : command.refusal} onRetry={() => void submit()} />
          <div className="hidden lg:block"><Button type="submit" tone="primary" size="lg" busy={command.busy}>{say('brief.find')}</Button></div>
        </div>
        <div className="grid gap-4">
          <Card title={say('brief.work')}><div className="grid gap-4"><WorkFields form={form} heard={heard} problems={problems} set={set} /></div></Card>
          <Card title={say('brief.people')}><div className="grid gap-4"><PeopleFields form={form} heard={heard} problems={problems} set={set} /></div></Card>
          <div className="lg:hidden"><Button type="submit" tone="primary" size="lg" full busy={command.busy}>{say('brief.find')}</Button></div>
        </div>
      </div>
    </Form>
  );
}
