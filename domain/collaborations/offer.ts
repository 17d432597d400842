import { err, ok, type Result } from '../kit/result.ts';
import type { CollaborationError } from './errors.ts';
import { checkFields } from './fields.ts';
import { PRICE_MINOR_MAX, PRICE_MINOR_MIN, REVISION_ROUNDS_MAX, priceLimits, type Offer } from './terms.ts';
import { url, type FieldProblem, type FieldTable } from './types/define.ts';
import { findCollaborationType } from './types/index.ts';

const CHANNELS: readonly string[] = ['tiktok', 'all_social', 'all_media'];
const TITLE_LENGTH_MAX = 120;
const USAGE_MONTHS_MAX = 36;

/** What a draft is handed in with, before anything is posted. */
export const DRAFT_FIELDS: FieldTable = { draftUrl: url('Link to the draft video') };

function problemsOf(offer: Offer): FieldProblem[] {
  const { title, usageRights: rights } = offer;
  const wrong = (field: string, message: string, is: boolean): FieldProblem[] => (is ? [{ field, message }] : []);
  return [
    ...wrong('title', 'Give it a title.', title.trim().length === 0),
    ...wrong('title', `A title has at most ${TITLE_LENGTH_MAX} characters.`, [...title].length > TITLE_LENGTH_MAX),
    ...wrong('revisionRoundsMax', `Rounds of changes: 0 to ${REVISION_ROUNDS_MAX}.`, !Number.isInteger(offer.revisionRoundsMax) || offer.revisionRoundsMax < 0 || offer.revisionRoundsMax > REVISION_ROUNDS_MAX),
    ...wrong('usageRights', 'Choose where the work may be used.', !CHANNELS.includes(rights.channels)),
    ...wrong('usageRights', `Usage: 0 to ${USAGE_MONTHS_MAX} months.`, !Number.isInteger(rights.months) || rights.months < 0 || rights.months > USAGE_MONTHS_MAX),
  ];
}

/** Checks an offer as a whole: its type, its fields, its price and its rights. Errors: TYPE_UNKNOWN, PRICE_OUT_OF_RANGE, FIELDS_INVALID. Units: minor units. */
export function checkOffer(offer: Offer): Result<Offer, CollaborationError> {
  const type = findCollaborationType(offer.type);
  if (!type) return err({ code: 'TYPE_UNKNOWN', type: offer.type });
  const { minor, currency } = offer.price;
  if (minor < PRICE_MINOR_MIN || minor > PRICE_MINOR_MAX) return err({ code: 'PRICE_OUT_OF_RANGE', ...priceLimits(currency) });
  const fields = checkFields(type.terms, offer.fields);
  const problems = [...(fields.ok ? [] : fields.error), ...problemsOf(offer)];
  if (problems.length > 0 || !fields.ok) return err({ code: 'FIELDS_INVALID', problems });
  return ok({ ...offer, title: offer.title.trim(), fields: fields.value });
}

/** What is handed in: a draft before anything is posted, the work itself, or the post of an approved draft. */
export type Stage = 'draft' | 'work' | 'post';

/** The fields something is handed in with; none for a type there is not. */
export const proofFields = (typeKey: string, stage: Stage): FieldTable => (stage === 'draft' ? DRAFT_FIELDS : findCollaborationType(typeKey)?.proof ?? {});

/** Checks what is handed in: a draft by its link, a post by the type's own fields. Errors: TYPE_UNKNOWN, FIELDS_INVALID. */
export function checkProof(typeKey: string, stage: Stage, values: unknown): Result<Offer['fields'], CollaborationError> {
  if (!findCollaborationType(typeKey)) return err({ code: 'TYPE_UNKNOWN', type: typeKey });
  const fields = checkFields(proofFields(typeKey, stage), values);
  return fields.ok ? fields : err({ code: 'FIELDS_INVALID', problems: fields.error });
}
