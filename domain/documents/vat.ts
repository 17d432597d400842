import { money, subtract, type Money } from '../kit/money.ts';
import defaults from './vat.default.json' with { type: 'json' };

/**
 * What the rules of VAT need to know of a side. Shapes: country as ISO 3166 alpha-2; no VAT number is null.
 * `vatConfirmed`: a register said that the number is valid, or there is no register to ask; only then does it move the VAT to the customer.
 * Source: Implementing Regulation (EU) 282/2011, Art. 18(1).
 */
export type TaxSubject = { readonly country: string; readonly vatNumber: string | null; readonly vatConfirmed: boolean; readonly smallBusiness: boolean };

/** Rates and who belongs to the Union, as data an operator signs off. Units: basis points. */
export type VatPolicy = { readonly version: string; readonly standardRateBps: Readonly<Record<string, number>>; readonly union: readonly string[] };
export const DEFAULT_VAT: VatPolicy = defaults;

/** The category of EN 16931: S standard rate, E exempt, AE reverse charge, O outside the scope. */
export type VatCategory = 'S' | 'E' | 'AE' | 'O';

/** An amount cut into its net and its VAT, and why. Units: minor units; `rateBps` in basis points. */
export type VatSplit = { readonly category: VatCategory; readonly rateBps: number; readonly net: Money; readonly vat: Money; readonly gross: Money; readonly reason: string };

type Treatment = { readonly category: VatCategory; readonly rateBps: number; readonly reason: string };
const WHOLE_BPS = 10_000n;

const none = (category: VatCategory, reason: string): Treatment => ({ category, rateBps: 0, reason });

function acrossBorders(policy: VatPolicy, supplier: TaxSubject, customer: TaxSubject): Treatment {
  const inUnion = (country: string): boolean => policy.union.includes(country);
  if (!inUnion(customer.country)) return none('O', 'Outside the scope of VAT: the place of supply is the customer’s country (Art. 44 of Directive 2006/112/EC).');
  if (customer.vatNumber !== null && customer.vatConfirmed) return none('AE', 'Reverse charge: the customer owes the VAT (Art. 196 of Directive 2006/112/EC).');
  const home = policy.standardRateBps[supplier.country];
  if (inUnion(supplier.country) && home !== undefined) return { category: 'S', rateBps: home, reason: 'The customer has no VAT number that the register confirms, so the VAT of the supplier’s country is due (Art. 45 of Directive 2006/112/EC).' };
  return none('O', 'Outside the scope of VAT in the supplier’s country. A business in the Union accounts for the VAT itself (Art. 196 of Directive 2006/112/EC).');
}

function treatmentOf(policy: VatPolicy, supplier: TaxSubject, customer: TaxSubject): Treatment {
  if (supplier.smallBusiness) return none('E', 'No VAT: the supplier is a small business and exempt (Art. 284 of Directive 2006/112/EC, or the law of the supplier’s country).');
  if (supplier.vatNumber === null) return none('O', 'No VAT: the supplier has stated no VAT number.');
  if (supplier.country !== customer.country) return acrossBorders(policy, supplier, customer);
  const home = policy.standardRateBps[supplier.country];
  return home === undefined ? none('O', 'There is no VAT in this country.') : { category: 'S', rateBps: home, reason: '' };
}

/**
 * Cuts the VAT out of an amount that includes it, where VAT is due: the net is rounded once, half up, and the VAT is the rest, so the parts are the whole.
 * The VAT is then within a cent of net × rate, as EN 16931 wants it (BR-S-09). Units: minor units. Source: MONEY.md §7; ADR-0023.
 */
export function splitVat(policy: VatPolicy, it: { supplier: TaxSubject; customer: TaxSubject; gross: Money }): VatSplit {
  const treatment = treatmentOf(policy, it.supplier, it.customer);
  const whole = WHOLE_BPS + BigInt(treatment.rateBps);
  const net = money((it.gross.minor * WHOLE_BPS * 2n + whole) / (whole * 2n), it.gross.currency);
  return { ...treatment, net, vat: subtract(it.gross, net), gross: it.gross };
}
