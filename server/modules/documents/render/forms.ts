import type { DocumentBody } from '#domain/documents/document.ts';
import type { Heading } from './en16931.ts';

/** The forms a document has as a file. `xml`: UBL, for invoices and credit notes. `json`: the agreed terms of a contract, as they are hashed. */
export const FILE_FORMS = ['pdf', 'xml', 'json'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** The forms there are of a document. */
export const formsOf = (body: DocumentBody): readonly FileForm[] => (body.vat !== null ? ['pdf', 'xml'] : body.termsText !== null ? ['pdf', 'json'] : ['pdf']);

/** One file to make: a form of a document, by whom it is issued. */
export type Drawing = { readonly form: FileForm; readonly heading: Heading; readonly body: DocumentBody; readonly issuer: string };
