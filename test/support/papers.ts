import { DOCUMENTS_QUERY } from './documents.ts';
import type { Person } from './person.ts';

type Money = { readonly amountMinor: string; readonly currency: string };
export type Paper = { readonly id: string; readonly number: string; readonly kind: string; readonly collaborationId: string; readonly supplierName: string; readonly customerName: string; readonly creditOf: string | null; readonly termsSha256: string | null; readonly total: Money; readonly vat: Money | null };

/** The documents somebody sees, newest first. */
export const papersOf = async (person: Person, year?: number): Promise<readonly Paper[]> => (await person.asks<{ documents: { items: readonly Paper[] } }>(DOCUMENTS_QUERY, { year })).documents.items;

/** Kind → total in minor units, of the documents somebody sees. */
export const totalsOf = async (person: Person): Promise<Record<string, string>> => Object.fromEntries((await papersOf(person)).map((it) => [it.kind, it.total.amountMinor]));

/** Asks for a file of a document as a browser would. */
export const fileOf = (person: Person, file: string): Promise<Response> => fetch(`${person.world.app.url}/downloads/documents/${file}`, { headers: { cookie: person.session.cookie } });
