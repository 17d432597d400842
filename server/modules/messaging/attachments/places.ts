/** What is read of a file: itself, or of a picture its small one. */
const VARIANTS = ['full', 'thumb'] as const;
export type Variant = (typeof VARIANTS)[number];
export const isVariant = (text: string): text is Variant => (VARIANTS as readonly string[]).includes(text);

/** Where a file lies until it was looked at. */
export const quarantineOf = (id: string): string => `quarantine/${id}`;
/** Where a file lies that may be read. */
export const placeOf = (id: string, variant: Variant): string => `ready/${id}/${variant}`;
