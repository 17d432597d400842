import { useEffect, useRef, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { Field, Select, TextInput } from './field.tsx';

export type Problems = Readonly<Record<string, string>>;
type FormProps = { readonly onSubmit: (values: Readonly<Record<string, string>>) => void; readonly problems: Problems; readonly children: ReactNode };

/** A form: gives its values by name, and after a refusal moves to the first field that is wrong. What was typed stays. */
export function Form({ onSubmit, problems, children }: FormProps) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].filter((it): it is [string, string] => typeof it[1] === 'string');
    onSubmit(Object.fromEntries(values));
  };
  return <form ref={ref} noValidate onSubmit={submit} className="grid gap-4">{children}</form>;
}

type NamedProps = { readonly name: string; readonly label: string; readonly help?: ReactNode; readonly optional?: string | undefined; readonly problems: Problems };

/** A named line of text with its label and problem. */
export const FormText = ({ name, label, help, optional, problems, ...rest }: NamedProps & Omit<ComponentProps<'input'>, 'name'>) => (
  <Field label={label} help={help} optional={optional} error={problems[name]}>{(ids) => <TextInput {...ids} name={name} {...rest} />}</Field>
);

/** A named choice with its label and problem. */
export const FormSelect = ({ name, label, help, problems, children, ...rest }: NamedProps & Omit<ComponentProps<'select'>, 'name'>) => (
  <Field label={label} help={help} error={problems[name]}>{(ids) => <Select {...ids} name={name} {...rest}>{children}</Select>}</Field>
);
