import { COLLABORATION_ERRORS, type CollaborationError } from '#domain/collaborations/errors.ts';
import { checkOffer } from '#domain/collaborations/offer.ts';
import type { Offer, UsageRights } from '#domain/collaborations/terms.ts';
import type { FieldTable, FieldValue } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import { money, type Currency } from '#domain/kit/money.ts';
import type { OfferInput } from '#web/graphql/generated/graphql.ts';

/** An offer while it is being written. Units: `amountMinor` in minor units as decimal text. */
export type OfferDraft = {
  readonly type: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly amountMinor: string;
  readonly currency: Currency;
  readonly revisionRoundsMax: number;
  readonly draftFirst: boolean;
  readonly usageRights: UsageRights;
  readonly note: string;
};
export type OfferProblems = Readonly<Record<string, string>>;

/** A fresh offer of a type: two rounds, use on TikTok for a year, no ads, no training of machines. */
export const freshOffer = (type: string, price: { amountMinor: string; currency: Currency } | undefined): OfferDraft => ({
  type, title: '', fields: {}, amountMinor: price?.amountMinor ?? '', currency: price?.currency ?? 'EUR', revisionRoundsMax: 2, draftFirst: false,
  usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false }, note: '',
});

/** The fields a type asks for. */
export const fieldsOf = (type: string): FieldTable => findCollaborationType(type)?.terms ?? {};

const filled = (draft: OfferDraft): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(draft.fields).filter(([name, value]) => Object.hasOwn(fieldsOf(draft.type), name) && value !== '' && !(Array.isArray(value) && value.length === 0)));

const offerOf = (draft: OfferDraft): Offer => ({
  type: draft.type, title: draft.title, fields: filled(draft), price: money(BigInt(draft.amountMinor || '0'), draft.currency),
  revisionRoundsMax: draft.revisionRoundsMax, draftFirst: draft.draftFirst, usageRights: draft.usageRights,
});

/** What the API takes for an offer. */
export const offerInput = (draft: OfferDraft): OfferInput => ({
  title: draft.title.trim(), fields: filled(draft), amountMinor: draft.amountMinor || '0', currency: draft.currency,
  revisionRoundsMax: draft.revisionRoundsMax, draftFirst: draft.draftFirst, usageRights: draft.usageRights, note: draft.note.trim(),
});

const byField = (error: CollaborationError): OfferProblems => {
  if (error.code === 'FIELDS_INVALID') return Object.fromEntries([...error.problems].reverse().map((it) => [it.field, it.message]));
  return error.code === 'PRICE_OUT_OF_RANGE' ? { price: COLLABORATION_ERRORS.PRICE_OUT_OF_RANGE(error) } : {};
};

/** What is wrong with an offer, by field, by the same rules the server decides by. */
export function offerProblems(draft: OfferDraft): OfferProblems {
  const whole = checkOffer(offerOf(draft));
  if (whole.ok) return {};
  // A wrong price is said alone; the rest is checked with a price that is none of the question.
  const rest = checkOffer({ ...offerOf(draft), price: money(100_000n, draft.currency) });
  return { ...(rest.ok ? {} : byField(rest.error)), ...byField(whole.error) };
}
