import type { Offer } from '#domain/collaborations/terms.ts';
import type { Tx } from '#server/platform/command.ts';
import * as store from './store.ts';

/** Every text of an offer; tags come with the sign of an account. */
export const textsOf = ({ title, fields }: Pick<Offer, 'title' | 'fields'>): readonly string[] => [title, ...Object.values(fields).flatMap((it) => (typeof it === 'string' ? [it] : Array.isArray(it) ? it.map((one) => `@${String(one)}`) : []))];

/** What the briefs of two accounts name, and whether money of theirs was ever protected. Newest first, twenty at most. */
export async function briefsBetween(tx: Tx, pair: { readonly brandId: string; readonly creatorId: string }): Promise<{ readonly texts: readonly string[]; readonly funded: boolean }> {
  const rows = await store.listTermsOf(tx, pair);
  return { texts: rows.flatMap((it) => textsOf(it.terms)), funded: rows.some((it) => it.funded) };
}
