import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import { nextReminderAt } from '#domain/collaborations/reminders.ts';
import type { Action, State } from '#domain/collaborations/states.ts';
import type { ReminderDue } from '#domain/events.ts';
import { invariant } from '#domain/kit/assert.ts';
import { err, ok } from '#domain/kit/result.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { takeStep } from './act.ts';
import * as store from './store.ts';

const BATCH_MAX = 100;

const AT_ZERO: Partial<Record<State, Action>> = {
  requested: 'lapse', countered: 'lapse', accepted: 'lapse', in_progress: 'miss', delivered: 'approveInSilence', changes_requested: 'escalate',
};

/** What the clock does with a collaboration whose time has run out. */
export function actionAtZero(it: Collaboration): Action {
  if (it.frozen) return 'resolveInSilence';
  if (it.state === 'cleared_to_post') return it.postedAt === null ? 'escalate' : 'approveInSilence';
  const action = AT_ZERO[it.state];
  invariant(action, 'a state with a clock has an ending', it.state);
  return action;
}

/** Ends every clock that has run out, each in a transaction of its own; two sweepers never take the same one. Returns how many. */
export async function sweepCollaborations(ctx: Context): Promise<number> {
  let count = 0;
  while (count < BATCH_MAX && (await endOne(ctx))) count += 1;
  return count + (await remind(ctx));
}

/** When the next clock or reminder runs out, or nothing. */
export const nextCollaborationDueAt = (ctx: Context): Promise<Instant | null> => ctx.read((tx) => store.nextDueAt(tx));

async function endOne(ctx: Context): Promise<boolean> {
  const ended = await ctx.transaction(async (tx) => {
    const current = await store.lockNextDue(tx, ctx.clock.now());
    if (!current) return err({ code: 'NOTHING_DUE' } as const);
    const action = actionAtZero(current);
    const decidedFor = current.deliveredAt === null ? 'brand' as const : 'creator' as const;
    const taken = await takeStep(ctx, tx, { current, by: 'clock', step: { id: current.id, action, ...(action === 'resolveInSilence' ? { decidedFor } : {}) } });
    invariant(taken.ok, 'a clock that has run out was refused its step', taken);
    return taken;
  });
  return ended.ok;
}

async function remind(ctx: Context): Promise<number> {
  const reminded = await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    const due = await store.lockToRemind(tx, now, BATCH_MAX);
    for (const it of due) {
      await store.setReminder(tx, it.id, nextReminderAt(it, now));
      if (it.dueAt === null || it.dueAt <= now) continue;
      await announce(tx, { type: 'reminder-due', collaborationId: it.id, state: it.state, dueAtMs: it.dueAt } satisfies ReminderDue, { now, random: ctx.random });
    }
    return ok(due.length);
  });
  return reminded.ok ? reminded.value : 0;
}
