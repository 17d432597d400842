import type { CollaborationError } from '#domain/collaborations/errors.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import { proofFields, type Stage } from '#domain/collaborations/offer.ts';
import type { FieldValues } from '#domain/collaborations/types/define.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { textProblems, type Work } from '#server/modules/moderation/index.ts';
import { findHandle } from '#server/modules/profiles/index.ts';
import type { Tx } from '#server/platform/command.ts';
import { briefOf, textsByField, textsOfFields, type Written } from './briefs.ts';

function guard(texts: Readonly<Record<string, string>>, work: Work): Result<null, CollaborationError> {
  const problems = textProblems(texts, work);
  return problems.length === 0 ? ok(null) : err({ code: 'FIELDS_INVALID', problems });
}

/** The creator's handle while the money is not protected: a link to a video of theirs would name them. */
export async function withheldFor(tx: Tx, it: Pick<Collaboration, 'creatorId' | 'fundedAt'>): Promise<readonly string[]> {
  const handle = it.fundedAt === null ? await findHandle(tx, it.creatorId) : null;
  return handle === null ? [] : [handle];
}

/** Keeps ways around the product out of an offer. `brief`: what names the links and accounts that are the work. Errors: FIELDS_INVALID, with field, words and reason. */
export const guardOffer = (offer: Written, it: { readonly note: string; readonly brief: Written; readonly withheldHandles: readonly string[] }): Result<null, CollaborationError> =>
  guard({ title: offer.title, ...textsOfFields(offer), note: it.note }, { brief: briefOf(it.brief), withheldHandles: it.withheldHandles });

/** Keeps ways around the product out of what is said with a step. Errors: FIELDS_INVALID, with words and reason. */
export const guardNote = (note: string, it: { readonly terms: Written; readonly withheldHandles: readonly string[] }): Result<null, CollaborationError> =>
  guard({ note }, { brief: briefOf(it.terms), withheldHandles: it.withheldHandles });

const withoutQuery = (link: string): string => link.replace(/[?#].*$/s, '');

/** Keeps ways around the product out of what is handed in. Its own links are open, since the money is protected by then; where money is sent is not. Errors: FIELDS_INVALID, with field, words and reason. */
export function guardProof({ stage, values }: { readonly stage: Stage; readonly values: FieldValues }, terms: Written): Result<null, CollaborationError> {
  const table = proofFields(terms.type, stage);
  const texts = Object.entries(textsByField(table, values)).map(([name, text]) => [name, table[name]?.kind === 'url' ? withoutQuery(text) : text] as const);
  const shared = texts.flatMap(([name, text]) => (table[name]?.kind === 'url' ? [text] : []));
  return guard(Object.fromEntries(texts), { brief: briefOf(terms), shared });
}
