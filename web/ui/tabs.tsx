import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export type Tab = { readonly key: string; readonly label: ReactNode; readonly content: ReactNode };
type Props = { readonly label: string; readonly tabs: readonly Tab[]; readonly value?: string | undefined; readonly onChange?: ((key: string) => void) | undefined };

/** Parts of a page of which one shows; arrows move between them. Without `value` it keeps its own. */
export function Tabs({ label, tabs, value, onChange }: Props) {
  const own = value === undefined ? { defaultValue: tabs[0]?.key ?? '' } : { value };
  return (
    <Radix.Root {...own} {...(onChange ? { onValueChange: onChange } : {})}>
      <Radix.List aria-label={label} className="mb-4 flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((it) => (
          <Radix.Trigger key={it.key} value={it.key} className="-mb-px flex min-h-10 items-center gap-2 whitespace-nowrap border-b-2 border-transparent px-3 font-medium text-ink-2 hover:text-ink data-[state=active]:border-ink data-[state=active]:text-ink">{it.label}</Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((it) => <Radix.Content key={it.key} value={it.key} className="outline-offset-4">{it.content}</Radix.Content>)}
    </Radix.Root>
  );
}
