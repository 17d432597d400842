import type { ReactNode } from 'react';

export type TypeIconName = 'spark' | 'duet' | 'stitch' | 'sound' | 'play';

const DRAWINGS: Readonly<Record<TypeIconName, ReactNode>> = {
  spark: <path d="M12 3l2 6.5 6.500 2.500-6.500 2.500-2 6.500-2-6.500L3.500 12 10 9.500z" />,
  duet: <><rect x="3" y="4" width="8" height="16" rx="2" /><rect x="13" y="4" width="8" height="16" rx="2" /></>,
  stitch: <><circle cx="6" cy="6" r="2.6" /><circle cx="6" cy="18" r="2.6" /><path d="M8 7.600L20 18M8 16.400L20 6" /></>,
  sound: <path d="M4 10v4M8 6v12M12 9v6M16 4v16M20 10v4" />,
  play: <path d="M7 4l13 8-13 8z" />,
};

type TypeIconProps = { readonly icon: TypeIconName; readonly size?: number | undefined; readonly className?: string | undefined };

/** The drawing of a collaboration type. */
export const TypeIcon = ({ icon, size = 17, className }: TypeIconProps) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" className={`shrink-0 ${className ?? ''}`}>
    {DRAWINGS[icon]}
  </svg>
);

/** Two rings that hold each other. */
export const LogoMark = ({ size = 24 }: { readonly size?: number | undefined }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth={2.6} aria-hidden="true" className="shrink-0">
    <circle cx="9" cy="12" r="7" className="stroke-brand" />
    <circle cx="15" cy="12" r="7" stroke="currentColor" />
  </svg>
);

/** The mark and the name; with `word="wide"` the name shows on wide screens only. */
export const Logo = ({ size = 24, word = 'always' }: { readonly size?: number | undefined; readonly word?: 'always' | 'wide' | undefined }) => (
  <span className="inline-flex items-center gap-[9px] text-base font-bold tracking-[-0.015em]">
    <LogoMark size={size} />
    <span className={word === 'wide' ? 'sr-only xl:not-sr-only' : ''}>Fairhold</span>
  </span>
);
