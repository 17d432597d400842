import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';

/** A mail as lists show it. */
export type LetterSummary = { readonly id: string; readonly from: string; readonly to: readonly string[]; readonly subject: string; readonly receivedAt: string; readonly preview: string };

/** A whole mail. `links`: the web addresses in it, in order. */
export type Letter = LetterSummary & { readonly text: string; readonly html: string; readonly headers: Readonly<Record<string, string>>; readonly links: readonly string[]; readonly attachments: readonly Attachment[] };
export type Attachment = { readonly name: string; readonly type: string; readonly bytes: number };

/** All mails received, newest first, kept in a folder as they came over the wire. */
export type Letters = {
  list(to?: string): readonly LetterSummary[];
  find(id: string): Letter | undefined;
  source(id: string): Buffer | undefined;
  add(raw: Buffer, recipients: readonly string[]): Promise<Letter>;
  remove(id: string): boolean;
  clear(): void;
};

type Kept = { readonly letter: Letter; readonly raw: Buffer };

const LETTERS_MAX = 1_000;
const PREVIEW_CHARACTERS = 140;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function namesOf(address: AddressObject | AddressObject[] | undefined): string {
  return [address ?? []].flat().map((it) => it.text).join(', ');
}

const linksIn = (text: string, html: string): string[] => {
  const inHtml = [...html.matchAll(/href="(https?:\/\/[^"]+)"/g)].map((it) => (it[1] ?? '').replaceAll('&amp;', '&'));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map((it) => it[0]);
  return [...new Set([...inHtml, ...inText])];
};

type Envelope = { readonly id: string; readonly recipients: readonly string[]; readonly receivedAt: string };

async function read(raw: Buffer, { id, recipients, receivedAt }: Envelope): Promise<Letter> {
  const mail = await simpleParser(raw);
  const text = mail.text ?? '';
  const html = typeof mail.html === 'string' ? mail.html : '';
  return {
    id,
    from: namesOf(mail.from),
    to: [...recipients],
    subject: mail.subject ?? '',
    receivedAt,
    preview: plain(text).slice(0, PREVIEW_CHARACTERS),
    text,
    html,
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, plain(line.slice(line.indexOf(':') + 1))])),
    links: linksIn(text, html),
    attachments: mail.attachments.map((it) => ({ name: it.filename ?? 'unnamed', type: it.contentType, bytes: it.size })),
  };
}

async function readFolder(folder: string): Promise<Kept[]> {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  const kept: Kept[] = [];
  for (const name of files) {
    const envelope = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Envelope;
    const raw = readFileSync(join(folder, `${envelope.id}.eml`));
    kept.push({ raw, letter: await read(raw, envelope) });
  }
  return kept;
}

/** Opens the folder of mails; undefined keeps them in memory only. */
export async function openLetters(folder: string | undefined): Promise<Letters> {
  const kept = folder === undefined ? [] : await readFolder(folder);
  let count = 0;

  const forget = (id: string): void => {
    if (folder === undefined) return;
    for (const ending of ['json', 'eml']) rmSync(join(folder, `${id}.${ending}`), { force: true });
  };
  // The envelope is moved into place last: a mail without one was never received.
  const keep = (raw: Buffer, envelope: Envelope): void => {
    if (folder === undefined) return;
    writeFileSync(join(folder, `${envelope.id}.eml`), raw);
    const file = join(folder, `${envelope.id}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(envelope));
    renameSync(`${file}.new`, file);
  };

  return {
    list: (to) => kept
      .filter(({ letter }) => to === undefined || letter.to.some((it) => it.toLowerCase().includes(to.toLowerCase())))
      .map(({ letter: { id, from, to: all, subject, receivedAt, preview } }) => ({ id, from, to: all, subject, receivedAt, preview }))
      .reverse(),
    find: (id) => kept.find(({ letter }) => letter.id === id)?.letter,
    source: (id) => kept.find(({ letter }) => letter.id === id)?.raw,
    async add(raw, recipients) {
      const now = new Date();
      count += 1;
      const id = [now.getTime().toString(36), count.toString(36).padStart(5, '0'), randomBytes(4).toString('hex')].join('-');
      const envelope = { id, recipients, receivedAt: now.toISOString() };
      const letter = await read(raw, envelope);
      keep(raw, envelope);
      kept.push({ letter, raw });
      for (const { letter: old } of kept.splice(0, Math.max(0, kept.length - LETTERS_MAX))) forget(old.id);
      return letter;
    },
    remove(id) {
      const index = kept.findIndex(({ letter }) => letter.id === id);
      if (index < 0) return false;
      kept.splice(index, 1);
      forget(id);
      return true;
    },
    clear() {
      for (const { letter } of kept.splice(0)) forget(letter.id);
    },
  };
}
