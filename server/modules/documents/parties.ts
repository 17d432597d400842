import type { Party, Parties } from '#domain/documents/document.ts';
import { invariant } from '#domain/kit/assert.ts';
import { findAccounts, type AccountEntry } from '#server/modules/accounts/index.ts';
import type { Tx } from '#server/platform/command.ts';
import * as details from './details/store.ts';
import type { DocumentsContext } from './context.ts';
import type { WaitsFor } from './dues/store.ts';

/** A side as a document would name it today, and what is missing for that. `asked`: whether the register has answered about its number. */
export type KnownParty = { readonly party: Party; readonly complete: boolean; readonly asked: boolean };
export type KnownParties = Readonly<Record<'marketplace' | 'brand' | 'creator', KnownParty>>;

/** The letters of a VAT number whose register can be asked: those of the Union, Greece with its own. */
export const isOfUnion = (ctx: DocumentsContext, vatNumber: string): boolean => ctx.vatPolicy.union.some((country) => vatNumber.startsWith(country === 'GR' ? 'EL' : country));

const EMPTY = { street: '', postcode: '', city: '', vatNumber: null, smallBusiness: false, invoiceTaxNumber: null } as const;

type Known = { readonly stored: details.StoredDetails | undefined; readonly check: details.VatCheck | undefined };

function partyOf(ctx: DocumentsContext, account: AccountEntry, { stored, check }: Known): KnownParty {
  const { street, postcode, city, vatNumber, smallBusiness, invoiceTaxNumber } = stored ?? EMPTY;
  const asked = vatNumber === null || !isOfUnion(ctx, vatNumber) || check !== undefined;
  return {
    party: { accountId: account.id, name: stored?.legalName ?? account.displayName, country: account.country, street, postcode, city, vatNumber, vatConfirmed: vatNumber !== null && asked && check?.valid !== false, smallBusiness, taxNumber: invoiceTaxNumber },
    complete: stored !== undefined, asked,
  };
}

/** The three sides of a collaboration as documents would name them now. Throws: InvariantViolation when an account is gone. */
export async function knownParties(ctx: DocumentsContext, tx: Tx, { brandId, creatorId }: { brandId: string; creatorId: string }): Promise<KnownParties> {
  const ids = [brandId, creatorId];
  const accounts = await findAccounts(tx, ids);
  const stored = await details.findMany(tx, ids);
  const checks = await details.latestChecks(tx, ids);
  const sideOf = (id: string): KnownParty => {
    const account = accounts.find((it) => it.id === id);
    invariant(account, 'a document about an account that is gone', id);
    return partyOf(ctx, account, { stored: stored.find((it) => it.accountId === id), check: checks.find((it) => it.accountId === id) });
  };
  const { marketplace } = ctx;
  const complete = [marketplace.street, marketplace.postcode, marketplace.city].every((it) => it !== '');
  return { marketplace: { party: marketplace, complete, asked: true }, brand: sideOf(brandId), creator: sideOf(creatorId) };
}

/** The parties themselves. */
export const partiesOf = (it: KnownParties): Parties => ({ marketplace: it.marketplace.party, brand: it.brand.party, creator: it.creator.party });

/** What keeps an invoice from one side to another, or nothing. The register is waited for where its answer moves the VAT: across a border of the Union. */
export function whatKeeps(ctx: DocumentsContext, it: KnownParties, { supplier, customer, patient }: { supplier: keyof KnownParties; customer: keyof KnownParties; patient: boolean }): WaitsFor | null {
  for (const side of [supplier, customer]) if (!it[side].complete) return side;
  const { party, asked } = it[customer];
  const crosses = customer !== 'marketplace' && party.country !== it[supplier].party.country && ctx.vatPolicy.union.includes(party.country);
  return crosses && !asked && patient ? 'vat_check' : null;
}
