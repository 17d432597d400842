import type { Mail } from '#server/adapters/mail/port.ts';

/** What a mail says: who it greets, one thing that happened, one button, why it came. */
export type Letter = {
  readonly to: string; readonly messageId: string; readonly name: string; readonly subject: string; readonly sentence: string;
  readonly button: { readonly label: string; readonly url: string }; readonly because: string;
};

const MANY_LINES = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const oneLine = (text: string): string => text.replaceAll(MANY_LINES, ' ').replaceAll(/ {2,}/g, ' ').trim();

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Writes a text so that a browser shows it and never obeys it. */
const shown = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const BODY = 'margin:0;padding:24px;background:#f6f5f2;color:#1d1b18;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const SHEET = 'max-width:520px;margin:0 auto;padding:28px;background:#ffffff;border-radius:12px';
const BUTTON = 'display:inline-block;padding:12px 20px;background:#1d1b18;color:#ffffff;text-decoration:none;border-radius:8px;font-weight:600';
const SMALL = 'max-width:520px;margin:16px auto 0;color:#6b665e;font-size:13px';

function htmlOf(it: Letter): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${shown(it.subject)}</title></head>
<body style="${BODY}"><div style="${SHEET}">
<p style="margin:0 0 16px">Hello ${shown(it.name)},</p>
<p style="margin:0 0 24px">${shown(it.sentence)}</p>
<p style="margin:0"><a href="${shown(it.button.url)}" style="${BUTTON}">${shown(it.button.label)}</a></p>
</div><p style="${SMALL}">${shown(it.because)}</p></body></html>`;
}

const textOf = (it: Letter): string => `Hello ${it.name},\n\n${it.sentence}\n\n${it.button.label}:\n${it.button.url}\n\n${it.because}\n`;

/** Writes a mail, plain and as HTML, each text on one line so that none can pretend to be another part of it. */
export function compose(letter: Letter): Mail {
  const it = { ...letter, name: oneLine(letter.name), subject: oneLine(letter.subject), sentence: oneLine(letter.sentence), because: oneLine(letter.because) };
  return { to: it.to, messageId: it.messageId, subject: it.subject, text: textOf(it), html: htmlOf(it) };
}
