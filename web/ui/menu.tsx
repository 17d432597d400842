import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';

export type MenuItem = { readonly key: string; readonly label: ReactNode; readonly icon?: ReactNode; readonly to?: string | undefined; readonly onPress?: (() => void) | undefined; readonly tone?: 'plain' | 'danger' | undefined };
type Props = { readonly label: string; readonly trigger: ReactNode; readonly items: readonly MenuItem[]; readonly header?: ReactNode; readonly triggerClass?: string | undefined };

const ITEM = 'flex min-h-9 cursor-pointer select-none items-center gap-2.5 rounded-control px-2.5 text-sm outline-none data-highlighted:bg-sunk';

/** A short list of things to do behind one button. */
export function Menu({ label, trigger, items, header, triggerClass }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={classes('rounded-control', triggerClass)}><span className="sr-only">{label}</span>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content sideOffset={6} collisionPadding={12} align="end" className="rise z-40 min-w-56 rounded-card border border-line bg-card p-1.5 shadow-float">
          {header ? <div className="mb-1 border-b border-line px-2.5 pb-2 pt-1">{header}</div> : null}
          {items.map((it) => (it.to
            ? <DropdownMenu.Item key={it.key} asChild><Link to={it.to} className={ITEM}>{it.icon}{it.label}</Link></DropdownMenu.Item>
            : <DropdownMenu.Item key={it.key} onSelect={() => it.onPress?.()} className={classes(ITEM, it.tone === 'danger' && 'text-danger')}>{it.icon}{it.label}</DropdownMenu.Item>))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
