import { page } from '../engine/lists.ts';
import { missing } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { shape } from '../engine/things.ts';
import type { Handlers, World } from '../engine/world.ts';

const EURO = 'eur';
/** Countries whose accounts a European platform may pay, and their own currency. Source: MONEY.md §1. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AT: EURO, BE: EURO, BG: EURO, CA: 'cad', CH: 'chf', CY: EURO, CZ: 'czk', DE: EURO, DK: 'dkk', EE: EURO, ES: EURO, FI: EURO, FR: EURO, GB: 'gbp', GR: EURO, HR: EURO, HU: 'huf', IE: EURO, IT: EURO,
  LI: 'chf', LT: EURO, LU: EURO, LV: EURO, MT: EURO, NL: EURO, NO: 'nok', PL: 'pln', PT: EURO, RO: 'ron', SE: 'sek', SI: EURO, SK: EURO, US: 'usd',
};
const COUNTRIES = Object.keys(CURRENCIES);

/** Whether accounts in a country can receive transfers. */
export const supportsTransfers = (country: string): boolean => CURRENCIES[country.toUpperCase()] !== undefined;

function specOf(world: World, id: string): Thing {
  const currency = CURRENCIES[id];
  if (currency === undefined) throw missing('country', id);
  const fields = { additional: [], minimum: ['business_profile.url', 'external_account', 'tos_acceptance.date', 'tos_acceptance.ip'] };
  return shape<Thing>(world, 'CountrySpec', {
    id, default_currency: currency, supported_bank_account_currencies: { [currency]: [id] }, supported_payment_currencies: [...new Set([currency, EURO, 'usd', 'gbp'])], supported_payment_methods: ['card', 'stripe'],
    supported_transfer_countries: COUNTRIES, verification_fields: { company: fields, individual: fields },
  });
}

/** What the provider supports where. */
export const COUNTRY_SPECS: Handlers = {
  'get /v1/country_specs': (world, call) => page(call, COUNTRIES.map((id) => specOf(world, id))),
  'get /v1/country_specs/{id}': (world, call) => specOf(world, call.ids[0] ?? ''),
};
