import type { Field as Declared, FieldTable, FieldValue } from '#domain/collaborations/types/define.ts';
import { say } from '#web/words/say.ts';
import { Field, NumberInput, Select, TagsInput, TextArea, TextInput, type FieldIds } from '#web/ui/field.tsx';

const LONG_TEXT_FROM = 200;

type ControlProps = { readonly ids: FieldIds; readonly field: Declared; readonly value: FieldValue | undefined; readonly onChange: (value: FieldValue) => void; readonly onBlur: () => void };

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const numberOf = (text: string): FieldValue => (/^-?\d+$/.test(text.trim()) ? Number(text) : text.trim());

function Control({ ids, field, value, onChange, onBlur }: ControlProps) {
  switch (field.kind) {
    case 'text': return field.lengthMax > LONG_TEXT_FROM
      ? <TextArea {...ids} maxLength={field.lengthMax} value={textOf(value)} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} />
      : <TextInput {...ids} maxLength={field.lengthMax} value={textOf(value)} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} />;
    case 'url': return <TextInput {...ids} type="url" inputMode="url" autoCapitalize="none" spellCheck={false} placeholder={field.host ? `https://www.${field.host}/…` : 'https://…'} value={textOf(value)} onChange={(event) => onChange(event.target.value.trim())} onBlur={onBlur} />;
    case 'integer': return <span className="block w-32"><NumberInput {...ids} min={field.min} max={field.max} value={textOf(value)} onChange={(event) => onChange(numberOf(event.target.value))} onBlur={onBlur} /></span>;
    case 'choice': return (
      <Select {...ids} value={textOf(value)} onChange={(event) => onChange(event.target.value)} onBlur={onBlur}>
        <option value="">{say('form.choose')}</option>
        {Object.entries(field.options).map(([key, word]) => <option key={key} value={key}>{word}</option>)}
      </Select>
    );
    case 'tags': return <TagsInput {...ids} prefix={field.prefix} value={Array.isArray(value) ? value : []} onChange={onChange} onBlur={onBlur} />;
  }
}

type Props = {
  readonly fields: FieldTable;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: FieldValue) => void;
  readonly onLeave: (name: string) => void;
};

/** The label stands above already: a problem need not say it again. */
const withoutLabel = (problem: string | undefined, label: string): string | undefined => {
  if (!problem?.startsWith(`${label}: `)) return problem;
  const rest = problem.slice(label.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** The form of a table of fields, drawn from its declaration alone: a new collaboration type needs no new form. */
export const DeclaredFields = ({ fields, values, problems, onChange, onLeave }: Props) => Object.entries(fields).map(([name, field]) => (
  <Field key={name} label={field.label} help={field.help} optional={field.optional ? say('form.optional') : undefined} error={withoutLabel(problems[name], field.label)}>
    {(ids) => <Control ids={ids} field={field} value={values[name]} onChange={(value) => onChange(name, value)} onBlur={() => onLeave(name)} />}
  </Field>
));
