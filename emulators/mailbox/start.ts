import type { Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createDesk } from './desk.ts';
import { openLetters } from './letters.ts';
import { createPostOffice } from './post-office.ts';

export type MailboxOptions = { readonly smtpPort?: number; readonly httpPort?: number; readonly dataDir?: string };
export type Mailbox = { readonly smtpUrl: string; readonly url: string; close(): Promise<void> };

const HOST = '127.0.0.1';

const listen = (server: Pick<Server, 'listen' | 'once'>, port: number): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(port, HOST, () => resolve());
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Starts the development mailbox on loopback: SMTP in, web page and JSON out. Shapes: a port of 0 or none lets the machine choose; without `dataDir` mails live in memory. */
export async function startMailbox({ smtpPort = 0, httpPort = 0, dataDir }: MailboxOptions = {}): Promise<Mailbox> {
  const letters = await openLetters(dataDir);
  const office = createPostOffice(letters);
  const desk = createDesk(letters);
  await Promise.all([listen(office.server, smtpPort), listen(desk, httpPort)]);
  // A client that hangs up half-way is its own trouble.
  office.on('error', () => undefined);
  return {
    smtpUrl: `smtp://${HOST}:${portOf(office.server)}`,
    url: `http://${HOST}:${portOf(desk)}`,
    close: async () => {
      desk.closeAllConnections();
      await Promise.all([new Promise<void>((resolve) => office.close(() => resolve())), new Promise<void>((resolve) => desk.close(() => resolve()))]);
    },
  };
}
