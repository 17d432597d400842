import { createHash } from 'node:crypto';
import { html, type Html } from '../html.ts';
import type { Letter, LetterSummary } from './letters.ts';

export type View = 'html' | 'text' | 'headers';

export type PageParts = { readonly list: readonly LetterSummary[]; readonly to: string; readonly open?: Letter | undefined; readonly view?: View };

const ICON = html`<svg viewBox="0 0 24 24" aria-hidden="true"><rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3 8 9 6 9-6"/></svg>`;

const query = (to: string, view?: View): string => {
  const words = new URLSearchParams({ ...(to === '' ? {} : { to }), ...(view === undefined || view === 'html' ? {} : { view }) }).toString();
  return words === '' ? '' : `?${words}`;
};

function row(letter: LetterSummary, { to, open }: PageParts): Html {
  return html`<li><a href="/messages/${letter.id}${query(to)}" aria-current="${letter.id === open?.id ? 'true' : 'false'}">
    <strong>${letter.to.join(', ')}</strong><time datetime="${letter.receivedAt}">${letter.receivedAt.slice(11, 16)}</time>
    <span class="subject">${letter.subject === '' ? '(no subject)' : letter.subject}</span><span>${letter.preview}</span></a></li>`;
}

function emptyList(to: string): Html {
  return to === ''
    ? html`<div class="empty"><h2>No mail yet</h2>Everything the application sends lands here within a second. Nothing leaves this machine.</div>`
    : html`<div class="empty"><h2>No mail for “${to}”</h2><a href="/">Show all mail</a></div>`;
}

function listPane(parts: PageParts): Html {
  const state = createHash('sha256').update(parts.list.map((it) => it.id).join()).digest('hex').slice(0, 12);
  const rows = parts.list.length === 0 ? emptyList(parts.to) : html`<ul class="list">${parts.list.map((it) => row(it, parts))}</ul>`;
  return html`<nav class="pane left" aria-label="Mail" data-list="${state}">${rows}</nav>`;
}

function body(letter: Letter, view: View): Html {
  if (view === 'html' && letter.html !== '') return html`<iframe title="The mail as its reader sees it" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${letter.id}/html"></iframe>`;
  if (view === 'headers') return html`<pre>${Object.entries(letter.headers).map(([name, value]) => `${name}: ${value}`).join('\n')}</pre>`;
  return html`<pre>${letter.text.split(/(https?:\/\/[^\s<>"')\]]+)/).map((piece, index) => (index % 2 === 0 ? html`${piece}` : html`<a href="${piece}" target="_blank" rel="noreferrer">${piece}</a>`))}</pre>`;
}

function letterPane(parts: PageParts): Html {
  const { open: letter, to } = parts;
  if (letter === undefined) return html`<section class="letter"><div class="empty"><h2>Choose a mail to read it</h2></div></section>`;
  const chosen = parts.view ?? 'html';
  const view: View = chosen === 'html' && letter.html === '' ? 'text' : chosen;
  const tab = (name: View, words: string): Html => html`<a href="/messages/${letter.id}${query(to, name)}" aria-current="${name === view ? 'page' : 'false'}">${words}</a>`;
  const files = letter.attachments.map((it) => html`<dd>${it.name} (${it.type}, ${it.bytes} bytes)</dd>`);
  return html`<article class="letter"><header><a class="back" href="/${query(to)}">← All mail</a><h2>${letter.subject === '' ? '(no subject)' : letter.subject}</h2>
    <dl><dt>From</dt><dd>${letter.from}</dd><dt>To</dt><dd>${letter.to.join(', ')}</dd><dt>At</dt><dd>${letter.receivedAt.replace('T', ' ').slice(0, 19)} UTC</dd>${files.length === 0 ? '' : html`<dt>Files</dt>${files}`}</dl></header>
    <div class="bar">${letter.html === '' ? '' : tab('html', 'Mail')}${tab('text', 'Plain text')}${tab('headers', 'Headers')}<a href="/messages/${letter.id}/source">Source</a>
    <form method="post" action="/messages/${letter.id}/delete"><button>Delete</button></form></div>${body(letter, view)}</article>`;
}

/** Draws the mailbox: the list, and the mail that is open. */
export function page(parts: PageParts): string {
  const { list, to, open } = parts;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${open === undefined ? `Mailbox (${list.length})` : open.subject}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"><script type="module" src="/refresh.js"></script></head>
  <body ${open === undefined ? '' : html`data-open`}><header class="top"><h1>${ICON}<a href="/">Mailbox</a></h1><p>Mail of this development machine; none of it is sent on.</p>
  <form class="search" action="/" role="search"><input name="to" type="search" value="${to}" placeholder="Recipient" aria-label="Search by recipient"><button>Search</button></form>
  <form method="post" action="/delete"><button class="danger">Delete all</button></form></header>
  <main>${listPane(parts)}${letterPane(parts)}</main></body></html>`.html;
}

/** Draws the page for an address that names no mail. */
export const missingPage = (): string =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>No such mail</title><link rel="stylesheet" href="/style.css"></head>
  <body><main><div class="empty"><h2>There is no such mail</h2><a href="/">Show all mail</a></div></main></body></html>`.html;
