/** What an area may refuse: code → the sentence a person reads, made from the refusal's details. */
export type ErrorTable = Record<string, (details: never) => string>;

type DetailsOf<Sentence> = Sentence extends (details: infer Details) => string ? (unknown extends Details ? object : Details) : never;

/** The union of an area's refusals: `{ code, …details }`. */
export type ErrorOf<Table extends ErrorTable> = {
  [Code in keyof Table & string]: { readonly code: Code } & (Parameters<Table[Code]> extends [] ? unknown : DetailsOf<Table[Code]>);
}[keyof Table & string];

/** Declares an area's refusals once: codes, details and sentences; the union type is derived with `ErrorOf`. */
export const defineErrors = <const Table extends ErrorTable>(table: Table): Table => table;

/** The sentence of a refusal. */
export function sentenceOf<Table extends ErrorTable>(table: Table, refusal: { readonly code: keyof Table & string }): string {
  const sentence = table[refusal.code] as ((details: unknown) => string) | undefined;
  return sentence ? sentence(refusal) : 'This is not possible.';
}
