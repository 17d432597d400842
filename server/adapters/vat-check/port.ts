/** What the register says of a VAT number. `consultation`: its proof that it was asked. `unknown`: it could not be asked; asking again may help. */
export type VatAnswer = { readonly kind: 'answered'; readonly valid: boolean; readonly consultation: string | null } | { readonly kind: 'unknown'; readonly why: string };

/** Asks the Union's register of VAT numbers. Shapes: numbers with the letters of their country, as in IE1234567FA. */
export type VatCheckPort = { check(vatNumber: string): Promise<VatAnswer> };
