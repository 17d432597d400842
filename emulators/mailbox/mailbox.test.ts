import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox, type Mailbox } from './start.ts';

let dataDir: string;
let mailbox: Mailbox;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fairhold-mailbox-'));
  mailbox = await startMailbox({ dataDir });
});

afterEach(async () => {
  await mailbox.close();
  rmSync(dataDir, { recursive: true });
});

type Message = { id: string; to: string[]; subject: string; text: string; html: string; links: string[]; preview: string; attachments: { name: string }[] };

async function send(more: Record<string, unknown> = {}): Promise<void> {
  const transport = createTransport(mailbox.smtpUrl);
  await transport.sendMail({ from: 'Fairhold <hello@fairhold.test>', to: 'ada@brand.test', subject: 'Confirm your e-mail', text: 'Open https://fairhold.test/verify?t=1 please', ...more });
  transport.close();
}

const read = async (path: string): Promise<Response> => fetch(`${mailbox.url}${path}`);
const list = async (to = ''): Promise<Message[]> => ((await (await read(`/api/messages?to=${to}`)).json()) as { messages: Message[] }).messages;
const open = async (id: string | undefined): Promise<Message> => (await (await read(`/api/messages/${id}`)).json()) as Message;

test('a mail sent over SMTP is there when the sender hears "received", newest first', async () => {
  await send();
  await send({ to: 'bo@creator.test', subject: 'You have a request' });
  expect((await list()).map((it) => it.subject)).toEqual(['You have a request', 'Confirm your e-mail']);
});

test('recipients are searched whatever the case, hidden copies too', async () => {
  await send();
  await send({ to: 'bo@creator.test', bcc: 'ops@fairhold.test' });
  expect((await list('ADA@')).map((it) => it.to)).toEqual([['ada@brand.test']]);
  expect((await list('ops@')).map((it) => it.to)).toEqual([['bo@creator.test', 'ops@fairhold.test']]);
  expect(await list('nobody')).toEqual([]);
});

test('one mail is read whole: both bodies, links, attachments', async () => {
  await send({ html: '<a href="https://fairhold.test/v?a=1&amp;b=2">Grüße</a>', attachments: [{ filename: 'terms.pdf', content: 'x' }] });
  const [summary] = await list();
  const letter = await open(summary?.id);
  expect(letter.html).toContain('Grüße');
  expect(letter.links).toEqual(['https://fairhold.test/v?a=1&b=2', 'https://fairhold.test/verify?t=1']);
  expect(letter.attachments.map((it) => it.name)).toEqual(['terms.pdf']);
});

test('a restart loses nothing, and what was deleted stays deleted', async () => {
  await send({ subject: 'first' });
  await send({ subject: 'second' });
  const [second] = await list();
  expect((await fetch(`${mailbox.url}/api/messages/${second?.id}`, { method: 'DELETE' })).status).toBe(204);
  await mailbox.close();
  mailbox = await startMailbox({ dataDir });
  expect((await list()).map((it) => it.subject)).toEqual(['first']);
  expect((await fetch(`${mailbox.url}/api/messages`, { method: 'DELETE' })).status).toBe(204);
  expect(await list()).toEqual([]);
});

test('a mail cannot run script, send forms or fetch, nor write into the pages around it', async () => {
  await send({ subject: '<script>alert(1)</script>', text: '<img src=x onerror=alert(1)>', html: '<script>alert(1)</script><p>Hi</p>' });
  const [summary] = await list();
  const inner = await read(`/messages/${summary?.id}/html`);
  expect(inner.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox allow-popups allow-popups-to-escape-sandbox$/);
  const outer = await (await read(`/messages/${summary?.id}?view=text`)).text();
  expect(outer).not.toMatch(/<script>alert|<img src=x/);
  expect(outer).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('another site cannot empty the box through the person’s browser', async () => {
  await send();
  const answer = await fetch(`${mailbox.url}/delete`, { method: 'POST', headers: { origin: 'http://elsewhere.test' } });
  expect(answer.status).toBe(403);
  expect(await list()).toHaveLength(1);
});

test('a mail that is not there is said so, to people and to programs', async () => {
  expect((await read('/messages/none')).status).toBe(404);
  expect(await (await read('/messages/none')).text()).toContain('There is no such mail');
  expect((await read('/api/messages/none')).status).toBe(404);
});

test('a mail that is too large is refused with its reason and not kept', async () => {
  await expect(send({ text: 'x'.repeat(16_000_000) })).rejects.toThrow(/552|size/i);
  expect(await list()).toEqual([]);
});
