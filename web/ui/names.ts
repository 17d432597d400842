/** Where brands and creators may be at home. Source: domain/settlement/policy.default.json, group XB. */
export const COUNTRIES = ['AT', 'BE', 'BG', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'US'] as const;
const LANGUAGES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk'] as const;

type Named = { readonly code: string; readonly name: string };

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const languageByName = new Map(LANGUAGES.map((code) => [(languages.of(code) ?? code).toLowerCase(), code as string]));
const byName = (all: readonly Named[]): readonly Named[] => [...all].sort((a, b) => a.name.localeCompare(b.name));

/** The name of a country by its code: `DE` becomes `Germany`; what is no code stays. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? regions.of(code) ?? code : code);

/** The name of a language by its code: `de` becomes `German`; what is no code stays. */
export const languageName = (code: string): string => (/^[a-z]{2,3}$/.test(code) ? languages.of(code) ?? code : code);

/** The code of a language by its English name; what we do not know stays as it was typed. */
export const languageCode = (name: string): string => languageByName.get(name.trim().toLowerCase()) ?? name.trim().toLowerCase();

/** The countries with their names, sorted as the reader expects. */
export const namedCountries = (): readonly Named[] => byName(COUNTRIES.map((code) => ({ code, name: countryName(code) })));

/** The languages with their names, sorted as the reader expects. */
export const namedLanguages = (): readonly Named[] => byName(LANGUAGES.map((code) => ({ code, name: languageName(code) })));

/** The country the reader's browser hints at, or none. */
export function likelyCountry(tags: readonly string[]): string {
  const hinted = tags.map((it) => new Intl.Locale(it).maximize().region ?? '');
  return hinted.find((it) => (COUNTRIES as readonly string[]).includes(it)) ?? '';
}
