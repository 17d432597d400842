import { HOUR_MS, after, type Instant } from '../kit/time.ts';
import type { Collaboration } from './collaboration.ts';
import type { State } from './states.ts';

/** How long before a clock runs out its reminders go out. Units: hours. Source: PRODUCT.md, clocks. */
const REMIND_BEFORE_HOURS: Partial<Record<State, readonly number[]>> = {
  requested: [24, 4], countered: [24, 4], accepted: [24, 4], in_progress: [72, 24, 2], delivered: [24, 2], changes_requested: [24, 2], cleared_to_post: [24, 2],
};
const DECISION_HALF_WAY_HOURS: readonly number[] = [84];

/** The next reminder of the clock that runs, or nothing. */
export function nextReminderAt(it: Pick<Collaboration, 'state' | 'dueAt' | 'frozen'>, now: Instant): Instant | null {
  const { dueAt } = it;
  if (dueAt === null) return null;
  const hours = it.frozen ? DECISION_HALF_WAY_HOURS : REMIND_BEFORE_HOURS[it.state] ?? [];
  const coming = hours.map((before) => after(dueAt, -before * HOUR_MS)).filter((at) => at > now);
  return coming.length === 0 ? null : coming.reduce((first, at) => (at < first ? at : first));
}
