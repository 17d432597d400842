const CODES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk'] as const;
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const byName = new Map(CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), code as string]));

/** The name of a language by its code: `de` becomes `German`; what is no code stays. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? names.of(code) ?? code : code;
}

/** The code of a language by its English name; what we do not know stays as it was typed. */
export const languageCode = (name: string): string => byName.get(name.trim().toLowerCase()) ?? name.trim().toLowerCase();
