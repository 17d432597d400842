import type { ChargebackMoved, CollaborationMoved, HoldMoved, HoldNeedsBrand, HoldNeedsCreator, HoldWaitsLong, PayoutAccountChanged, ReminderDue, ReportDataMissing } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, instant } from '#domain/kit/time.ts';
import { findMembersToTell, findOperatorAccount } from '#server/modules/accounts/index.ts';
import { sidesOf, type Sides } from '#server/modules/collaborations/index.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { chargebackLines, payoutChanged } from './chargeback-lines.ts';
import type { NotificationContext } from './context.ts';
import { tellAlarm } from './alarms.ts';
import { tellApplied, tellInvited } from './tell-campaigns.ts';
import { sendLink, sendNotice, type MailJob } from './mails/send.ts';
import * as notices from './notices/store.ts';
import { reportLine } from './report-lines.ts';
import { HOLD_LINES, MONEY_LINES, GIVEN_BACK_LINES, REFUND_FAILED_LINES, STEP_LINES, TAX_LINES, UNPAID_LINES, reminderFor, type Facts, type Lines, type Notice, type Reader } from './sentences.ts';
import { tellAccount } from './tell-account.ts';
import { tellDecision, tellFileHeld } from './tell-findings.ts';
import { tellUnread } from './unread-messages.ts';

type Telling = { readonly collaborationId: string; readonly kind: string; readonly key: string; readonly lines: Lines; readonly facts: Facts };

const READERS: readonly Reader[] = ['brand', 'creator', 'operator'];

async function accountOf(ctx: NotificationContext, reader: Reader, facts: Facts): Promise<string | null> {
  switch (reader) {
    case 'brand': return facts.brandId;
    case 'creator': return facts.creatorId;
    case 'operator': return findOperatorAccount(ctx);
  }
}

/** Tells every reader who has words and did not take the step: one notification an account, one mail a member, each once whatever is retried. */
async function tell(ctx: NotificationContext, { collaborationId, kind, key, lines, facts }: Telling): Promise<void> {
  for (const reader of READERS) {
    const notice = facts.by === reader ? undefined : lines[reader]?.(facts);
    const accountId = notice && (await accountOf(ctx, reader, facts));
    if (!notice || !accountId) continue;
    const members = await findMembersToTell(ctx, accountId);
    const path = reader === 'operator' ? `/operator/work/${collaborationId}` : `/work/${collaborationId}`;
    await ctx.transaction(async (tx) => {
      const now = ctx.clock.now();
      await notices.insert(tx, { id: ctx.random.id('notification', now), accountId, kind, collaborationId, sentence: notice.sentence, dedupeKey: key, at: now });
      for (const { memberId } of members) {
        const payload: MailJob = { accountId, memberId, key, path, notice };
        await enqueue(ctx, tx, { kind: 'notifications-send-mail', dedupeKey: `${key}:${memberId}`, payload });
      }
      return ok(undefined);
    });
  }
}

const partOf = (sides: Sides, minor: string | undefined) => (minor === undefined ? null : { ...sides.terms.price, minor: BigInt(minor) });

/** The work took a step: the other side is told, both when nobody of them took it. */
async function tellStep(ctx: NotificationContext, event: CollaborationMoved): Promise<void> {
  const sides = await sidesOf(ctx, event.collaborationId, event.changeId);
  if (!sides) return;
  await tell(ctx, { collaborationId: event.collaborationId, kind: event.action, key: event.changeId, lines: STEP_LINES[event.action], facts: { ...sides, state: event.to, decidedFor: event.decidedFor ?? null, creatorPart: partOf(sides, event.creatorPartMinor) } });
}

const LINES_OF_REASON: Readonly<Record<string, Lines>> = { brand_did_not_pay: UNPAID_LINES, refund_failed: REFUND_FAILED_LINES, creator_unpaid: GIVEN_BACK_LINES };

/** The money arrived on one side: that side is told. */
async function tellHold(ctx: NotificationContext, event: HoldMoved): Promise<void> {
  const lines = (event.reason === null ? undefined : LINES_OF_REASON[event.reason]) ?? HOLD_LINES[event.to];
  const sides = lines && (await sidesOf(ctx, event.collaborationId));
  if (!lines || !sides) return;
  await tell(ctx, { collaborationId: event.collaborationId, kind: `hold-${event.to}`, key: `${event.holdId}:${event.to}`, lines, facts: { ...sides, decidedFor: null } });
}

/** The card does not pay for approved work, or money waits long: all concerned are told, once for each try. */
async function tellMoney(ctx: NotificationContext, event: HoldNeedsBrand | HoldNeedsCreator | HoldWaitsLong): Promise<void> {
  const sides = await sidesOf(ctx, event.collaborationId);
  if (!sides || (event.type === 'hold-waits-long' && event.stage !== 'warn')) return;
  const key = event.type === 'hold-waits-long' ? event.type : `${event.type}:${event.attempt}:${event.reason}`;
  await tell(ctx, { collaborationId: event.collaborationId, kind: event.type, key: `${event.holdId}:${key}`, lines: event.type === 'hold-needs-creator' && event.reason === 'tax_details' ? TAX_LINES : MONEY_LINES[event.type], facts: { ...sides, decidedFor: null } });
}

/** A bank has the money, or has decided: whoever it concerns is told. */
async function tellChargeback(ctx: NotificationContext, event: ChargebackMoved): Promise<void> {
  const sides = await sidesOf(ctx, event.collaborationId);
  if (!sides) return;
  await tell(ctx, { collaborationId: event.collaborationId, kind: `chargeback-${event.to}`, key: event.changeId, lines: chargebackLines(event), facts: { ...sides, decidedFor: null } });
}

type ToCreator = { readonly creatorId: string; readonly kind: string; readonly key: string; readonly path: string; readonly notice: Notice };

/** Tells a creator something that is about no collaboration. */
const tellCreator = (ctx: NotificationContext, { creatorId, ...it }: ToCreator): Promise<void> => tellAccount(ctx, { ...it, accountId: creatorId, because: 'You get this mail because money of yours goes through Fairhold.', byMail: true });

/** Money goes to another bank account now: its owner is told where they were reachable before. */
const tellPayoutChange = (ctx: NotificationContext, { creatorId, paysOutFromMs }: PayoutAccountChanged): Promise<void> =>
  tellCreator(ctx, { creatorId, kind: 'payout-account-changed', key: `${creatorId}:payout:${paysOutFromMs}`, path: '/creator/payouts', notice: payoutChanged(instant(paysOutFromMs)) });

/** The yearly report misses something of a creator: they are asked, reminded, and told when their payouts wait. */
const tellReport = (ctx: NotificationContext, event: ReportDataMissing): Promise<void> =>
  tellCreator(ctx, { creatorId: event.creatorId, kind: 'report-data-missing', key: `${event.creatorId}:report:${event.stopsAtMs}:${event.turn}`, path: '/settings', notice: reportLine(event) });

/** How near the end is, in three steps wide enough that a retry of the same reminder falls into the same one. */
function nearness(leftMs: number): string {
  if (leftMs > 36 * HOUR_MS) return 'early';
  return leftMs > 12 * HOUR_MS ? 'day' : 'hours';
}

/** A clock is about to run out: whoever's turn it is hears of it, unless the work has moved on. */
async function tellReminder(ctx: NotificationContext, event: ReminderDue): Promise<void> {
  const sides = await sidesOf(ctx, event.collaborationId);
  const now = ctx.clock.now();
  if (!sides || sides.state !== event.state || sides.dueAt !== event.dueAtMs || sides.dueAt <= now) return;
  const facts: Facts = { ...sides, decidedFor: null };
  const reminder = reminderFor(facts);
  if (!reminder) return;
  await tell(ctx, { collaborationId: event.collaborationId, kind: reminder.kind, key: `${event.collaborationId}:${event.dueAtMs}:${nearness(sides.dueAt - now)}`, lines: reminder.lines, facts });
}

/** What notifications hear, by event, and the jobs that do it. */
export const notificationReactions = {
  subscriptions: {
    'collaboration-moved': ['notifications-tell-step'], 'hold-moved': ['notifications-tell-hold'], 'reminder-due': ['notifications-tell-reminder'],
    'hold-needs-brand': ['notifications-tell-money'], 'hold-needs-creator': ['notifications-tell-money'], 'hold-waits-long': ['notifications-tell-money'], 'email-requested': ['notifications-send-link'],
    'alarm-raised': ['notifications-tell-alarm'], 'chargeback-moved': ['notifications-tell-chargeback'], 'payout-account-changed': ['notifications-tell-payout-change'], 'messages-unread': ['notifications-tell-unread'], 'report-data-missing': ['notifications-tell-report'],
    'campaign-invited': ['notifications-tell-invited'], 'campaign-applied': ['notifications-tell-applied'],
    'file-held': ['notifications-tell-file-held'], 'finding-decided': ['notifications-tell-decision'],
  },
  handlers: {
    'notifications-tell-step': tellStep, 'notifications-tell-hold': tellHold, 'notifications-tell-reminder': tellReminder, 'notifications-tell-money': tellMoney,
    'notifications-tell-alarm': tellAlarm, 'notifications-tell-chargeback': tellChargeback, 'notifications-tell-payout-change': tellPayoutChange, 'notifications-tell-unread': tellUnread, 'notifications-tell-report': tellReport, 'notifications-tell-file-held': tellFileHeld, 'notifications-tell-decision': tellDecision,
    'notifications-tell-invited': tellInvited, 'notifications-tell-applied': tellApplied, 'notifications-send-link': sendLink, 'notifications-send-mail': sendNotice,
  },
} as const;
