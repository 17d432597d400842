import { ChevronDown, CircleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { CONTROL } from './control.ts';
import { Icon } from './icon.tsx';

export type FieldIds = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean | undefined };
type FieldProps = {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | null | undefined;
  readonly optional?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
};

/** A label, its control, a hint and what is wrong: tied together for every reader. */
export function Field({ label, help, error, optional, children }: FieldProps) {
  const id = useId();
  const describedBy = classes(help ? `${id}-help` : null, error ? `${id}-error` : null) || undefined;
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="flex items-baseline justify-between gap-3 text-sm font-medium">
        {label}{optional ? <span className="text-xs font-normal text-ink-3">{optional}</span> : null}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error ? <p id={`${id}-error`} className="flex gap-1.5 text-xs text-danger"><Icon of={CircleAlert} size={14} className="mt-0.5" />{error}</p> : null}
      {help ? <p id={`${id}-help`} className="text-xs text-ink-3">{help}</p> : null}
    </div>
  );
}

/** One line of text. Takes what an `input` takes; `lead` stands before the text, as `@`. */
export function TextInput({ className, lead, ...rest }: ComponentProps<'input'> & { readonly lead?: string | undefined }) {
  if (!lead) return <input type="text" className={classes(CONTROL, className)} {...rest} />;
  return (
    <span className="relative block">
      <span aria-hidden="true" className="num absolute inset-y-0 left-3 flex items-center text-base text-ink-3 md:text-sm">{lead}</span>
      <input type="text" className={classes(CONTROL, className)} {...rest} style={{ paddingLeft: `calc(${lead.length}ch + 20px)` }} />
    </span>
  );
}

/** Several lines of text; grows with them. */
export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea rows={4} className={classes(CONTROL, 'field-sizing-content min-h-24 resize-y', className)} {...rest} />
);

/** A whole number. */
export const NumberInput = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input type="number" inputMode="numeric" step={1} className={classes(CONTROL, 'num', className)} {...rest} />
);

/** One of a few: the platform's own list, which works with every reader and on every phone. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className="relative block">
      <select className={classes(CONTROL, 'appearance-none pr-9', className)} {...rest}>{children}</select>
      <Icon of={ChevronDown} size={16} className="pointer-events-none absolute right-3 top-1/2 -translate-y-1/2 text-ink-3" />
    </span>
  );
}

/** A box to tick with its sentence. */
export function Checkbox({ label, help, ...rest }: Omit<ComponentProps<'input'>, 'children'> & { readonly label: ReactNode; readonly help?: string | undefined }) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 text-sm">
      <input type="checkbox" className="mt-0.5 size-[18px] shrink-0 accent-brand" {...rest} />
      <span>{label}{help ? <span className="block text-xs text-ink-3">{help}</span> : null}</span>
    </label>
  );
}

export { MoneyInput } from './money-input.tsx';
export { TagsInput } from './tags-input.tsx';
