/** What is read of a file: itself, or of a picture its small one. */
const VARIANTS = ['full', 'thumb'] as const;
export type Variant = (typeof VARIANTS)[number];
/** Says whether a text names one of them. */
export const isVariant = (text: string): text is Variant => (VARIANTS as readonly string[]).includes(text);

/** Where files lie until they were looked at. */
export const QUARANTINE = 'quarantine';
export const quarantineOf = (id: string): string => `${QUARANTINE}/${id}`;
/** Where a file lies that was looked at; whether it may be read says its state. */
export const placeOf = (id: string, variant: Variant): string => `ready/${id}/${variant}`;
