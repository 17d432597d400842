import { isTerminal, type Action } from '#domain/collaborations/states.ts';
import type { HoldAtRisk, HoldCured, HoldMoved, HoldWaitsLong } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import { takeStep, type Step } from './act.ts';
import { freeBudget } from './campaign-budget.ts';
import { extendForOutage, followOutage } from './extend-for-outage.ts';
import { readPost } from './read-post.ts';
import * as store from './store.ts';

/** States in which less may be bound than was asked for. */
const FREES: readonly HoldMoved['to'][] = ['funding', 'closed', 'failed', 'reverted', 'split', 'charged_back'];
const ANSWERS: Partial<Record<HoldMoved['to'], Action>> = { funded: 'confirmFunding', needs_brand: 'askBrand', failed: 'failFunding' };

/** The money took a step: the budget it was bound to follows, and the work, unless it has moved on by itself. */
async function followHold(ctx: Context, event: HoldMoved): Promise<void> {
  if (FREES.includes(event.to)) await freeBudget(ctx, event);
  const action = ANSWERS[event.to];
  if (action) await follow(ctx, { id: event.collaborationId, action, note: event.reason ?? '' });
}

/** The money is no longer sure: the work stands still until the brand or the operator mends it. */
const followRisk = (ctx: Context, event: HoldAtRisk): Promise<void> =>
  follow(ctx, { id: event.collaborationId, action: 'freeze', note: event.reason, ask: { freeze: { reason: 'payment_at_risk', note: event.reason } } });

/** The money is sure again: the work goes on where it stood still for it. */
async function followCure(ctx: Context, event: HoldCured): Promise<void> {
  await ctx.transaction(async (tx) => {
    const current = await store.lock(tx, event.collaborationId);
    return current?.frozen?.reason === 'payment_at_risk' ? takeStep(ctx, tx, { current, by: 'system', step: { id: current.id, action: 'unfreeze' } }) : ok(undefined);
  });
}

/** Money may not wait longer: work that was delivered is paid, else the money goes back. Source: MONEY.md §9.3, forced decision by day 80. */
async function followLongWait(ctx: Context, event: HoldWaitsLong): Promise<void> {
  if (event.stage !== 'decide') return;
  await ctx.transaction(async (tx) => {
    const current = await store.lock(tx, event.collaborationId);
    if (!current || isTerminal(current.state)) return ok(undefined);
    if (current.frozen?.reason === 'chargeback') throw new NotYet('the bank has the money until it decides', after(ctx.clock.now(), DAY_MS));
    const decidedFor = current.deliveredAt === null ? 'brand' as const : 'creator' as const;
    return takeStep(ctx, tx, { current, by: 'system', step: { id: current.id, action: 'forceEnd', decidedFor } });
  });
}

async function follow(ctx: Context, step: Step): Promise<void> {
  await ctx.transaction(async (tx) => {
    const current = await store.lock(tx, step.id);
    return current ? takeStep(ctx, tx, { current, by: 'system', step }) : ok(undefined);
  });
}

/** What collaborations hear, by event, and the jobs that do it. */
export const collaborationReactions = {
  subscriptions: { 'hold-moved': ['collaborations-follow-hold'], 'hold-at-risk': ['collaborations-follow-risk'], 'hold-cured': ['collaborations-follow-cure'], 'provider-outage-ended': ['collaborations-follow-outage'], 'hold-waits-long': ['collaborations-follow-long-wait'], 'collaboration-moved': ['collaborations-read-post'] },
  handlers: { 'collaborations-follow-hold': followHold, 'collaborations-follow-risk': followRisk, 'collaborations-follow-cure': followCure, 'collaborations-follow-long-wait': followLongWait, 'collaborations-follow-outage': followOutage, 'collaborations-extend-for-outage': extendForOutage, 'collaborations-read-post': readPost },
} as const;
