import type { Logger } from '@e-invoice-eu/core';
import type { DocumentBody } from '#domain/documents/document.ts';
import { invariant } from '#domain/kit/assert.ts';
import { toEn16931, type Heading } from './en16931.ts';
import { formsOf, type Drawing } from './forms.ts';
import { drawPdf } from './pdf.ts';

const SILENT: Logger = { log: () => undefined, warn: () => undefined, error: () => undefined };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes the EN 16931 data in a format. It claims the norm and no network’s profile: the parties have no address in one. */
async function eInvoice(heading: Heading, body: DocumentBody, it: { format: string; pdf?: Uint8Array }): Promise<Uint8Array> {
  const { FormatFactoryService } = await import('@e-invoice-eu/core');
  const writer = new FormatFactoryService().createFormatService(it.format, SILENT);
  const invoice = toEn16931(heading, body);
  const made = await writer.generate({ 'ubl:Invoice': { 'cbc:CustomizationID': writer.customizationID, ...invoice['ubl:Invoice'] } }, {
    format: it.format, lang: 'en', noWarnings: true, ...(it.pdf ? { pdf: { buffer: it.pdf, filename: `${heading.number}.pdf`, mimetype: 'application/pdf' } } : {}),
  });
  return typeof made === 'string' ? encode(made) : made;
}

/** Makes a file of a document: an invoice’s PDF carries its EN 16931 data inside, as Factur-X does. Throws: InvariantViolation for a form there is not. */
export async function renderFile({ form, heading, body, issuer }: Drawing): Promise<Uint8Array> {
  invariant(formsOf(body).includes(form), 'a form this document does not have', form);
  switch (form) {
    case 'json': return encode(body.termsText ?? '');
    case 'xml': return eInvoice(heading, body, { format: 'UBL' });
    case 'pdf': {
      const pdf = await drawPdf(heading, body, issuer);
      return body.vat === null ? pdf : eInvoice(heading, body, { format: 'Factur-X-EN16931', pdf });
    }
  }
}
