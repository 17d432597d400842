import type { Actor } from '#domain/accounts/roles.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { CollaborationError } from '#domain/collaborations/errors.ts';
import { decide, type Ask, type Decision } from '#domain/collaborations/lifecycle.ts';
import { nextReminderAt } from '#domain/collaborations/reminders.ts';
import type { Action } from '#domain/collaborations/states.ts';
import type { CollaborationMoved, Verdict } from '#domain/events.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { isId } from '#domain/kit/ids.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { guardNote, withheldFor } from './guard-texts.ts';
import * as history from './history/store.ts';
import { mayAct, maySee } from './policy.ts';
import * as store from './store.ts';

export type Acted = Result<Collaboration, CollaborationError>;
export type Locked = { readonly tx: Tx; readonly current: Collaboration; readonly next: Collaboration };

export type Step = {
  readonly id: string;
  readonly action: Action;
  readonly note?: string;
  readonly ask?: Pick<Ask, 'terms' | 'freeze' | 'creatorPart' | 'extendMs'>;
  /** What is asked as well and can only be known under the lock. */
  readonly askLocked?: (it: { readonly tx: Tx; readonly current: Collaboration }) => Promise<Pick<Ask, 'terms'>>;
  readonly decidedFor?: Verdict;
  /** What else belongs to this step, in its transaction; a refusal undoes all of it. */
  readonly along?: (it: Locked) => Promise<Result<unknown, CollaborationError>>;
};

/** A person takes a step: lock, decide by the rules, store, announce, in one transaction. Errors: CollaborationError. */
export async function act(ctx: Context, step: Step): Promise<Acted> {
  const allowed = mayAct(ctx.viewer);
  if (!allowed.ok) return allowed;
  if (!isId('collaboration', step.id)) return err({ code: 'COLLABORATION_NOT_FOUND' });
  return ctx.transaction(async (tx): Promise<Acted> => {
    const current = await store.lock(tx, step.id);
    if (!current || !maySee(ctx.viewer, current)) return err({ code: 'COLLABORATION_NOT_FOUND' });
    // Staff writes what it must; counters were judged as part of their offer.
    const guarded = allowed.value.kind === 'operator' || step.action === 'counter' ? ok(null) : guardNote(step.note ?? '', { terms: current.terms, withheldHandles: await withheldFor(tx, current) });
    if (!guarded.ok) return guarded;
    return takeStep(ctx, tx, { current, by: allowed.value.kind, step });
  });
}

/** Takes a step of a locked collaboration. The moment is read after the lock, so that a deadline and an action never both win. Errors: CollaborationError. */
export async function takeStep(ctx: Context, tx: Tx, it: { current: Collaboration; by: Actor; step: Step }): Promise<Acted> {
  const { current, by, step } = it;
  const locked = await step.askLocked?.({ tx, current });
  const decision = decide(current, { action: step.action, by, now: ctx.clock.now(), ...step.ask, ...locked });
  if (!decision.ok) return decision;
  await write(ctx, tx, { decision: decision.value, by, step });
  const along = await step.along?.({ tx, current, next: decision.value.next });
  if (along && !along.ok) return along;
  return ok({ ...decision.value.next, version: current.version + 1 });
}

async function write(ctx: Context, tx: Tx, it: { decision: Decision; by: Actor; step: Step }): Promise<void> {
  const { next, from, action, then, creatorPart } = it.decision;
  const now = ctx.clock.now();
  const person = it.by === 'clock' || it.by === 'system' || ctx.viewer.kind === 'anonymous' ? null : ctx.viewer;
  const change = {
    id: ctx.random.id('change', now), action, from, to: next.state, actor: it.by,
    actorAccountId: person?.accountId ?? null, actorMemberId: person?.memberId ?? null, note: it.step.note ?? '', at: now,
  };
  await store.save(tx, next, nextReminderAt(next, now));
  await history.add(tx, next, change);
  const event: CollaborationMoved = {
    type: 'collaboration-moved', collaborationId: next.id, changeId: change.id, action, from, to: next.state, follows: then, atMs: now,
    ...(it.step.decidedFor ? { decidedFor: it.step.decidedFor } : {}), ...(creatorPart ? { creatorPartMinor: String(creatorPart.minor) } : {}),
  };
  await announce(tx, event, { now, random: ctx.random, collaborationChangeId: change.id });
}
