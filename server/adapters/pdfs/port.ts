/** A document made anew: what is written in it, its pages that have to be read as they are drawn (PNG), and its first page as a picture (PNG). `whole`: all of it could be looked at. */
export type SeenPdf = { readonly bytes: Uint8Array; readonly texts: readonly string[]; readonly drawn: readonly Uint8Array[]; readonly poster: Uint8Array; readonly whole: boolean };

/** Why a document is not taken: broken or empty; locked by a password; running something by itself or carrying another file inside. */
export type PdfFault = 'broken' | 'locked' | 'acting';

/** Looks at PDF beside the event loop. */
export type PdfsPort = {
  /** Reads a document and writes it anew: without what it says of its making, and without older states of itself. Throws: Error when it could not be looked at in time. */
  look(bytes: Uint8Array): Promise<SeenPdf | { readonly fault: PdfFault }>;
  close(): Promise<void>;
};
