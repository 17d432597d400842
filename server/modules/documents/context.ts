import type { Party } from '#domain/documents/document.ts';
import type { VatPolicy } from '#domain/documents/vat.ts';
import type { FilesPort } from '#server/adapters/files/port.ts';
import type { VatCheckPort } from '#server/adapters/vat-check/port.ts';
import type { Context } from '#server/platform/command.ts';
import type { Draughtsman } from './render/draughtsman.ts';

/** What documents need beyond a command's context: where files are kept, the register of VAT numbers, who the marketplace is on paper, the rates of VAT, and who draws. */
export type DocumentsPorts = { readonly files: FilesPort; readonly vatCheck: VatCheckPort; readonly marketplace: Party; readonly vatPolicy: VatPolicy; readonly drawing: Draughtsman };
export type DocumentsContext = Context & DocumentsPorts;
