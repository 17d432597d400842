import type { Canary } from './canaries.ts';

/** Where somebody is reached outside of the product. */
export type Contacts = { readonly mail: string; readonly phone: string; readonly account: string; readonly site: string };
/** A brand of which every private word is one of a kind. */
export const BRAND = {
  contacts: { mail: 'juniper@kestrelbrook-studio.example', phone: '+351 912 774 386', account: 'kestrelbrook.juniper', site: 'kestrelbrook-studio.example' },
  email: 'owner@wickerlight-trading.example', name: 'Wilhelmina Harrowgate', displayName: 'Casa Aurora', colleague: { email: 'colleague@wickerlight-trading.example', name: 'Bartholomew Inchbald' },
  details: { legalName: 'Harrowgate e Inchbald Lda', street: 'Rua do Pintassilgo Azul 47', vatNumber: 'PT501234567', taxNumbers: [{ country: 'PT', number: '501234567' }], registrationNumber: 'REG-HGI-882134', birthDate: null },
} as const;
/** A creator of whom every private word is one of a kind. */
export const CREATOR = {
  contacts: { mail: 'pia@finchwood-letters.example', phone: '+34 655 714 209', account: 'finchwood.private', site: 'finchwood-letters.example' },
  email: 'pia.home@oduya-household.example', name: 'Philippa Oduyasdottir', displayName: 'Noor Cooks', handle: 'noorscopperpans',
  details: { legalName: 'Philippa Marguerite Oduyasdottir', street: 'Calle del Gorrion Pardo 83', vatNumber: 'ESX1234567L', taxNumbers: [{ country: 'ES', number: 'Z4471093T' }], registrationNumber: null, birthDate: '1991-07-23' },
} as const;

/** Sentences that lead around the product, as people write them. */
export const waysOf = (it: Contacts): readonly string[] => [`Write to ${it.mail}`, `Call ${it.phone}`, `On Insta I am @${it.account}`, `https://${it.site}/hello`];
const canariesOf = (who: string, of: Readonly<Record<string, string | null>>): Canary[] => Object.entries(of).flatMap(([name, value]) => (value === null ? [] : [{ name: `${who} ${name}`, value }]));

/** The addresses of a side's people. */
export const addressesOf = (side: 'brand' | 'creator'): readonly string[] => (side === 'brand' ? [BRAND.email, BRAND.colleague.email] : [CREATOR.email]);

/** What the other side must not read of a side before the money is protected: what is private, and what its people tried to tell. */
export function hiddenOf(side: 'brand' | 'creator'): readonly Canary[] {
  if (side === 'brand') {
    const { legalName, street, vatNumber, registrationNumber } = BRAND.details;
    return [...canariesOf('brand', { email: BRAND.email, name: BRAND.name, 'colleague’s email': BRAND.colleague.email, 'colleague’s name': BRAND.colleague.name, legalName, street, vatNumber, registrationNumber }), ...canariesOf('brand’s planted', BRAND.contacts)];
  }
  const { legalName, street, vatNumber, birthDate, taxNumbers } = CREATOR.details;
  return [...canariesOf('creator', { email: CREATOR.email, name: CREATOR.name, handle: CREATOR.handle, legalName, street, vatNumber, birthDate, taxNumber: taxNumbers[0].number }), ...canariesOf('creator’s planted', CREATOR.contacts)];
}
