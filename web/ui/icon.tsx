import type { LucideIcon } from 'lucide-react';

type Props = { readonly of: LucideIcon; readonly size?: number | undefined; readonly className?: string | undefined };

/** One icon in our stroke; it never speaks, the words beside it do. */
export const Icon = ({ of: Drawing, size = 17, className }: Props) => <Drawing size={size} strokeWidth={1.75} aria-hidden="true" className={`shrink-0 ${className ?? ''}`} />;
