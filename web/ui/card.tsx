import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = { readonly children: ReactNode; readonly title?: string | undefined; readonly actions?: ReactNode; readonly flush?: boolean | undefined; readonly float?: boolean | undefined; readonly className?: string | undefined };

/** A sheet on the paper. `flush` leaves the padding to its content, `float` lifts it. */
export const Card = ({ children, title, actions, flush, float, className }: Props) => (
  <section className={classes('card min-w-0', !flush && 'p-4 md:px-[18px]', float && 'shadow-float', className)}>
    {title ? <div className={classes('flex items-center justify-between gap-3', flush ? 'px-4 pt-4 md:px-[18px]' : 'mb-3')}><h2 className="text-sm tracking-normal">{title}</h2>{actions}</div> : null}
    {children}
  </section>
);
