import { createTransport } from 'nodemailer';
import { invariant } from '#domain/kit/assert.ts';
import { MINUTE_MS, SECOND_MS } from '#domain/kit/time.ts';
import { Fault } from '#server/platform/faults.ts';
import type { Mail, MailPort } from './port.ts';

/** Where mails leave, and under which name. `onRefused` hears of an address the server refuses for good. */
export type SmtpSettings = { readonly url: string; readonly from: string; readonly onRefused?: (why: string) => void };

/** Mail over SMTP, with a few connections kept open. */
export type SmtpMail = MailPort & { close(): void };

type SmtpError = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

const MANY_LINES = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const ONE_ADDRESS = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/;

/** Puts a text on one line, so that no header can be smuggled in with it. */
const oneLine = (text: string): string => text.replaceAll(MANY_LINES, ' ').trim();

/** The domain of the sender, for message ids. */
const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';

/** Says whether the server refused this recipient or this mail for good; a refused sender or login is our own trouble and is tried again. Source: RFC 5321 §4.2.1. */
function isRefusal(error: unknown): boolean {
  const it = error as SmtpError;
  const ofThisMail = it.code === 'EMESSAGE' || (it.code === 'EENVELOPE' && it.command !== 'MAIL FROM');
  return ofThisMail && (it.responseCode ?? 0) >= 500;
}

/** Opens the way to a mail server: `smtp://` uses STARTTLS when the server offers it, `smtps://` speaks TLS from the start. Throws: InvariantViolation for an address that is none. */
export function createSmtpMail({ url, from, onRefused }: SmtpSettings): SmtpMail {
  invariant(URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol), 'the mail server needs an address as in smtp://localhost:1025');
  const transport = createTransport({
    url, pool: true, maxConnections: 3, maxMessages: 100, connectionTimeout: 10 * SECOND_MS, greetingTimeout: 10 * SECOND_MS, socketTimeout: MINUTE_MS, disableFileAccess: true, disableUrlAccess: true,
  });
  const domain = domainOf(from);
  async function send(mail: Mail): Promise<void> {
    invariant(ONE_ADDRESS.test(mail.to), 'a mail goes to one address');
    try {
      await transport.sendMail({
        from, to: { name: '', address: mail.to }, subject: oneLine(mail.subject), text: mail.text, html: mail.html, messageId: `<${oneLine(mail.messageId)}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!isRefusal(error)) throw new Fault(`mail server: ${why}`, { cause: error });
      onRefused?.(why);
    }
  }
  return { send, close: () => transport.close() };
}
