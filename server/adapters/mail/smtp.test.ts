import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { Fault } from '#server/platform/faults.ts';
import type { Mail } from './port.ts';
import { createSmtpMail, type SmtpMail } from './smtp.ts';

type Refusing = { readonly sender?: number; readonly recipient?: number; readonly letter?: number };
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const refusal = (code: number): Error => Object.assign(new Error(`refused with ${code}`), { responseCode: code });

/** A real mail server on loopback that keeps what it gets. */
async function startServer(refusing: Refusing = {}): Promise<{ url: string; letters: string[] }> {
  const letters: string[] = [];
  const answer = (code: number | undefined, done: (error?: Error) => void): void => (code === undefined ? done() : done(refusal(code)));
  const server = new SMTPServer({
    authOptional: true, hideSTARTTLS: true, disableReverseLookup: true,
    onMailFrom: (_address, _session, done) => answer(refusing.sender, done),
    onRcptTo: (_address, _session, done) => answer(refusing.recipient, done),
    onData: (stream, _session, done) => {
      let letter = '';
      stream.on('data', (piece: Buffer) => { letter += piece.toString(); });
      stream.on('end', () => {
        if (refusing.letter === undefined) letters.push(letter);
        answer(refusing.letter, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => resolve()); });
  open.push(() => new Promise<void>((resolve) => { server.close(() => resolve()); }));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, letters };
}

function mailTo(url: string, onRefused?: (why: string) => void): SmtpMail {
  const mail = createSmtpMail({ url, from: 'Fairhold <hello@fairhold.test>', ...(onRefused ? { onRefused } : {}) });
  open.push(() => mail.close());
  return mail;
}

const letter = (change: Partial<Mail> = {}): Mail => ({ to: 'ana@example.test', subject: 'Zoë asks for “a duet”', text: 'Hello Ana,\n\nhttps://fairhold.test/work/1\n', html: '<p>Hello <b>Ana</b></p>', messageId: 'abc123', ...change });

test('a mail arrives whole: both forms, its subject, its sender and an id that stays the same', async () => {
  const server = await startServer();
  await mailTo(server.url).send(letter());
  const found = await simpleParser(server.letters[0] ?? '');
  expect([found.subject, found.from?.text, found.messageId, found.headers.get('auto-submitted')]).toEqual(['Zoë asks for “a duet”', '"Fairhold" <hello@fairhold.test>', '<abc123@fairhold.test>', 'auto-generated']);
  expect([found.text?.trim(), found.html]).toEqual(['Hello Ana,\n\nhttps://fairhold.test/work/1', '<p>Hello <b>Ana</b></p>']);
});

test('no header can be smuggled in, by the subject or the id', async () => {
  const server = await startServer();
  await mailTo(server.url).send(letter({ subject: 'Hi\r\nBcc: eve@example.test\r\n\r\nNew body', messageId: 'x\r\nBcc: eve@example.test' }));
  const found = await simpleParser(server.letters[0] ?? '');
  expect([found.bcc, found.subject]).toEqual([undefined, 'Hi Bcc: eve@example.test New body']);
  expect([...found.headers.keys()].sort()).toEqual(['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to']);
});

test.each(['ana@example.test, eve@example.test', 'Ana <ana@example.test>', 'ana@example.test\r\nBcc: eve@example.test', ''])('a mail to %j is not sent at all', async (to) => {
  const server = await startServer();
  await expect(mailTo(server.url).send(letter({ to }))).rejects.toThrow('one address');
  expect(server.letters).toEqual([]);
});

test.each([[{ recipient: 550 }], [{ letter: 554 }]])('what the server refuses for good is noted and not tried again: %j', async (refusing) => {
  const noted: string[] = [];
  const server = await startServer(refusing);
  await mailTo(server.url, (why) => noted.push(why)).send(letter());
  expect(noted).toEqual([expect.stringContaining('refused with 55')]);
});

test.each([[{ recipient: 450 }], [{ letter: 451 }], [{ sender: 553 }], [{ sender: 451 }]])('what may pass, or is our own trouble, is a fault: %j', async (refusing) => {
  const noted: string[] = [];
  const server = await startServer(refusing);
  await expect(mailTo(server.url, (why) => noted.push(why)).send(letter())).rejects.toThrow(Fault);
  expect(noted).toEqual([]);
});

test('a server that is not there is a fault', async () => {
  const server = await startServer();
  await open.pop()?.();
  await expect(mailTo(server.url).send(letter())).rejects.toThrow(Fault);
});

test('an address that is no mail server stops at once', () => {
  for (const url of ['', 'localhost:25', 'https://mail.example.test']) expect(() => createSmtpMail({ url, from: 'a@b.co' })).toThrow('mail server needs an address');
});
