import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';
import { Spinner } from './spinner.tsx';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';
type Look = { readonly tone?: ButtonTone | undefined; readonly size?: 'sm' | 'md' | 'lg' | undefined; readonly full?: boolean | undefined };

const TONES: Readonly<Record<ButtonTone, string>> = {
  primary: 'border-transparent bg-brand text-brand-ink hover:brightness-110',
  plain: 'border-line-2 bg-card text-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunk hover:text-ink',
  danger: 'border-transparent bg-danger text-danger-ink hover:brightness-110',
};
const SIZES = { sm: 'min-h-8 px-2.5 text-sm', md: 'min-h-9 px-3.5 text-sm', lg: 'min-h-11 px-[18px] text-base' } as const;

const look = ({ tone = 'plain', size = 'md', full }: Look): string => classes(
  'inline-flex items-center justify-center gap-2 rounded-control border py-1 text-center font-medium text-balance transition-[background-color,filter] duration-150',
  'disabled:opacity-50 disabled:hover:brightness-100', TONES[tone], SIZES[size], full && 'w-full',
);

export type ButtonProps = Look & {
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly icon?: ReactNode;
  /** Speaks in place of the content, where the content is only an icon. */
  readonly label?: string | undefined;
  readonly children?: ReactNode;
};

/** A button: says with a verb what it does. While `busy` it cannot be pressed again. */
export function Button({ busy, disabled, onPress, type = 'button', icon, label, children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={look(rest)} disabled={disabled || busy} aria-busy={busy || undefined} aria-label={label} title={label} onClick={onPress}>
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and does nothing else. */
export function LinkButton({ to, icon, label, children, ...rest }: Look & { readonly to: string; readonly icon?: ReactNode; readonly label?: string | undefined; readonly children?: ReactNode }) {
  return <Link to={to} className={look(rest)} aria-label={label} title={label}>{icon}{children}</Link>;
}
