/** Where brands and creators may be at home. Source: domain/settlement/policy.default.json, group XB. */
export const COUNTRIES = ['AT', 'BE', 'BG', 'CA', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'US'] as const;

/** The countries with their names, sorted as the reader expects. */
export function namedCountries(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name));
}

/** The country the reader's browser hints at, or none. */
export function likelyCountry(languages: readonly string[]): string {
  const regions = languages.map((it) => new Intl.Locale(it).maximize().region ?? '');
  return regions.find((it) => (COUNTRIES as readonly string[]).includes(it)) ?? '';
}
