import type { Action, MoneyStep, State } from './collaborations/states.ts';
import type { ChargebackState } from './chargebacks/chargeback.ts';
import type { DecisionReason } from './moderation/standing.ts';
import type { HoldState } from './settlement/hold.ts';

/** For whom a dispute was decided; `split`: for both, by the cent. */
export type Verdict = 'brand' | 'creator' | 'split';

/** A collaboration took a step. One per row of its history. `decidedFor` comes with a decided dispute. Units: ms. */
export type CollaborationMoved = {
  readonly type: 'collaboration-moved';
  readonly collaborationId: string;
  readonly changeId: string;
  readonly action: Action;
  readonly from: State | '-';
  readonly to: State;
  readonly follows: MoneyStep | null;
  readonly atMs: number;
  readonly decidedFor?: Verdict;
  /** The creator’s part of the price when the money is split. Units: minor units. */
  readonly creatorPartMinor?: string;
};

/** The hold of a collaboration took a step. Units: ms. */
export type HoldMoved = {
  readonly type: 'hold-moved';
  readonly holdId: string;
  readonly collaborationId: string;
  readonly from: HoldState | '-';
  readonly to: HoldState;
  readonly reason: string | null;
  readonly atMs: number;
};

/** The money of running work is no longer sure: a reservation could not be renewed or was lost. */
export type HoldAtRisk = { readonly type: 'hold-at-risk'; readonly holdId: string; readonly collaborationId: string; readonly reason: string };

/** The money of running work is sure again: the brand gave a card that holds. */
export type HoldCured = { readonly type: 'hold-cured'; readonly holdId: string; readonly collaborationId: string };

/** The card was to be charged for approved work and its bank said no, or wants its holder. */
export type HoldNeedsBrand = { readonly type: 'hold-needs-brand'; readonly holdId: string; readonly collaborationId: string; readonly attempt: number; readonly reason: string };

/** The creator cannot be paid now: the account is not ready, or the bank sent the payout back. The money stays theirs. */
export type HoldNeedsCreator = { readonly type: 'hold-needs-creator'; readonly holdId: string; readonly collaborationId: string; readonly attempt: number; readonly reason: string };

/** Money was held for long: both sides and staff are warned, or the decision can wait no more. Units: ms. */
export type HoldWaitsLong = { readonly type: 'hold-waits-long'; readonly holdId: string; readonly collaborationId: string; readonly stage: 'warn' | 'decide'; readonly decideAtMs: number };

/** The payment provider answers again after an outage. Units: ms. */
export type ProviderOutageEnded = { readonly type: 'provider-outage-ended'; readonly outageId: string; readonly startedAtMs: number; readonly endedAtMs: number };

/** What the provider told us was stored and waits to be read. */
export type WebhookStored = { readonly type: 'webhook-stored'; readonly webhookEventId: string };

/** The provider hints at a chargeback or a warning of fraud; the object is read before anything is believed. */
export type DisputeHinted = { readonly type: 'dispute-hinted'; readonly about: 'chargeback' | 'fraud-warning'; readonly objectId: string };

/** A chargeback took a step, or was warned of. */
export type ChargebackMoved = {
  readonly type: 'chargeback-moved';
  readonly chargebackId: string;
  readonly collaborationId: string;
  readonly changeId: string;
  readonly to: ChargebackState | 'fraud_warning';
  readonly borneBy: 'platform' | 'creator' | 'unpaid' | null;
};

/** The bank account that a creator's money goes to was changed. Units: ms. */
export type PayoutAccountChanged = { readonly type: 'payout-account-changed'; readonly creatorId: string; readonly paysOutFromMs: number };

/** Staff or the clock has decided what to answer the bank; it is sent now. */
export type ChargebackAnswered = { readonly type: 'chargeback-answered'; readonly chargebackId: string };

/** A clock that runs wants to be remembered. Units: ms. */
export type ReminderDue = { readonly type: 'reminder-due'; readonly collaborationId: string; readonly state: State; readonly dueAtMs: number };

/** A member needs a mail with a link. It carries the id of the token only: the link is made again from id and secret when the mail is written. */
export type EmailRequested = { readonly type: 'email-requested'; readonly template: 'verify-email' | 'reset-password' | 'join-team'; readonly memberId: string; readonly tokenId: string };

/** Something is wrong with the books and staff must look: a rule does not hold, the provider says something else than we do, or money left a creator's balance before its time. */
export type AlarmRaised = { readonly type: 'alarm-raised'; readonly kind: 'rule' | 'break' | 'balance' | 'refund'; readonly key: string; readonly sentence: string; readonly collaborationId: string | null };

/** Messages have waited for a side of a conversation; up to which number, from whom. */
export type MessagesUnread = { readonly type: 'messages-unread'; readonly conversationId: string; readonly accountId: string; readonly fromAccountId: string; readonly count: number; readonly seq: number };

/** A person decided what the guard had found in a message; a released one reaches the other side. */
export type FindingDecided = { readonly type: 'finding-decided'; readonly findingId: string; readonly accountId: string; readonly conversationId: string; readonly about: FindingAbout; readonly released: boolean; readonly reason: DecisionReason };
/** What a finding is about: a wording of a message, or a file. */
export type FindingAbout = { readonly messageId: string; readonly messageSeq: number } | { readonly attachmentId: string };

/** A file was kept back for what is in it (`block`), or waits for a person because it could not be looked at (`review`). `name`: as both sides may read it. */
export type FileHeld = { readonly type: 'file-held'; readonly findingId: string; readonly attachmentId: string; readonly accountId: string; readonly conversationId: string; readonly name: string; readonly verdict: 'block' | 'review'; readonly kinds: readonly string[] };

/** The bytes of a file beside a message came in and wait to be looked at. */
export type AttachmentHandedIn = { readonly type: 'attachment-handed-in'; readonly attachmentId: string };

/** An account gave or changed what its invoices and the yearly report need. What it is stays in its table. */
export type BusinessDetailsSaved = { readonly type: 'business-details-saved'; readonly accountId: string };

/** A creator has not said what the yearly report needs: they are asked, reminded twice, and then their payouts wait. Units: ms. */
export type ReportDataMissing = { readonly type: 'report-data-missing'; readonly creatorId: string; readonly turn: 'asked' | 'reminded' | 'reminded_again' | 'stopped'; readonly stopsAtMs: number };

/** A brand invited a creator to a campaign. */
export type CampaignInvited = { readonly type: 'campaign-invited'; readonly campaignId: string; readonly brandId: string; readonly creatorId: string; readonly title: string };

/** A creator applied for a campaign, for the first time or anew. Units: ms. */
export type CampaignApplied = { readonly type: 'campaign-applied'; readonly campaignId: string; readonly brandId: string; readonly creatorId: string; readonly title: string; readonly atMs: number };

/** Every event the outbox may carry. */
export type Event =
  | AlarmRaised | BusinessDetailsSaved | CampaignApplied | CampaignInvited | ReportDataMissing | CollaborationMoved | HoldMoved | HoldAtRisk | HoldCured | HoldNeedsBrand | HoldNeedsCreator | HoldWaitsLong | ProviderOutageEnded
  | DisputeHinted | ChargebackMoved | ChargebackAnswered | PayoutAccountChanged | AttachmentHandedIn | FileHeld | FindingDecided | MessagesUnread | ReminderDue | WebhookStored | EmailRequested;
export type EventType = Event['type'];
