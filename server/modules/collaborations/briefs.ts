import type { FieldTable, FieldValues } from '#domain/collaborations/types/define.ts';
import { findCollaborationType } from '#domain/collaborations/types/index.ts';
import type { Offer } from '#domain/collaborations/terms.ts';
import { findHandle } from '#server/modules/profiles/index.ts';
import type { Tx } from '#server/platform/command.ts';
import * as store from './store.ts';

/** What of an offer is written by people. */
export type Written = Pick<Offer, 'type' | 'title' | 'fields'>;

/** The texts of a form by field, as the guard reads them: a link as browsers write it, accounts with their sign, hashtags as words. */
export function textsByField(table: FieldTable, values: FieldValues): Readonly<Record<string, string>> {
  const texts = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const field = table[name];
    if (field?.kind === 'tags' && Array.isArray(value)) return [[name, value.map((one) => (field.prefix === '@' ? `@${String(one)}` : String(one))).join(' ')]];
    if (typeof value !== 'string') return [];
    return [[name, field?.kind === 'url' && URL.canParse(value) ? new URL(value).href : value]];
  });
  return Object.fromEntries(texts);
}

/** The texts of an offer's fields, by field. */
export const textsOfFields = ({ type, fields }: Written): Readonly<Record<string, string>> => textsByField(findCollaborationType(type)?.terms ?? {}, fields);

/** What names the work of an offer: its fields. A title and a note name nothing. */
export const briefOf = (it: Written): readonly string[] => Object.values(textsOfFields(it));

/** What the briefs of two accounts name, whether money of theirs was ever protected, and while it was not the creator's handle as far as the reader knows it. Newest first, twenty at most. */
export async function briefsBetween(tx: Tx, pair: store.Pair): Promise<{ readonly texts: readonly string[]; readonly funded: boolean; readonly withheldHandles: readonly string[] }> {
  const [rows, handle] = await Promise.all([store.listTermsOf(tx, pair), findHandle(tx, pair.creatorId)]);
  const funded = rows.some((it) => it.funded);
  return { texts: rows.flatMap((it) => briefOf(it.terms)), funded, withheldHandles: funded || handle === null ? [] : [handle] };
}
