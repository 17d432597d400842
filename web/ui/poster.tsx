import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = { readonly hue: number; readonly className?: string | undefined; readonly children?: ReactNode };

const coat = (hue: number): string => `linear-gradient(160deg, oklch(0.66 0.11 ${hue}), oklch(0.44 0.09 ${hue - 18}) 48%, oklch(0.24 0.045 ${hue - 34}))`;

/** The place of a video, in the colours of its creator: we show no foreign pictures. Its words stand at the bottom, where it is dark. Shapes: `hue` in degrees. */
export const Poster = ({ hue, className, children }: Props) => (
  <span className={classes('relative flex flex-col justify-end overflow-hidden p-2 text-xs font-medium text-white', className)} style={{ backgroundImage: coat(hue), backgroundColor: '#2a2d2a' }}>{children}</span>
);
