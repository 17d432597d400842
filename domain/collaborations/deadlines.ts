import { HOUR_MS, after, type Instant } from '../kit/time.ts';
import type { Collaboration } from './collaboration.ts';
import type { Clock } from './states.ts';
import { clockMs } from './terms.ts';

/**
 * When the clock that a step starts runs out.
 * The delivery clock counts from funding; the clock for changes is what was left of delivery, at least 48 hours.
 * Units: ms inside, hours in the policy. Source: PRODUCT.md, clocks.
 */
export function dueAfter(clock: Clock, it: Collaboration, now: Instant): Instant {
  const { clocks } = it.terms;
  switch (clock) {
    case 'changes': {
      const leftMs = it.deliveryDueAt === null || it.deliveredAt === null ? 0 : it.deliveryDueAt - it.deliveredAt;
      return after(now, Math.max(leftMs, clocks.changesHoursMin * HOUR_MS));
    }
    case 'response': case 'funding': case 'delivery': case 'review': case 'posting': case 'decision':
      return after(now, clockMs(clocks, clock));
  }
}
