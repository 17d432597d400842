import type { CollaborationError } from '#domain/collaborations/errors.ts';
import type { Offer } from '#domain/collaborations/terms.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { textProblems } from '#server/modules/moderation/index.ts';
import { textsOf } from './briefs.ts';

const freeTexts = (fields: Readonly<Record<string, unknown>>): Record<string, string> => Object.fromEntries(Object.entries(fields).filter((it): it is [string, string] => typeof it[1] === 'string' && !/^https?:\/\/\S+$/.test(it[1])));

/** Keeps ways around the product out of a brief; the links and accounts it names are the work. Errors: FIELDS_INVALID, with field, words and reason. */
export function guardOffer(offer: Pick<Offer, 'title' | 'fields'>, note: string): Result<null, CollaborationError> {
  const problems = textProblems({ title: offer.title, ...freeTexts(offer.fields), note }, { brief: [...textsOf(offer), note] });
  return problems.length === 0 ? ok(null) : err({ code: 'FIELDS_INVALID', problems });
}

/** Keeps ways around the product out of what is handed in and of notes. Errors: FIELDS_INVALID, with field, words and reason. */
export function guardTexts(texts: Readonly<Record<string, unknown>>, terms: Pick<Offer, 'title' | 'fields'>): Result<null, CollaborationError> {
  const problems = textProblems(freeTexts(texts), { brief: textsOf(terms) });
  return problems.length === 0 ? ok(null) : err({ code: 'FIELDS_INVALID', problems });
}
