import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Letters } from './letters.ts';
import { missingPage, page, type View } from './pages.ts';

type Ask = { readonly method: string; readonly path: string; readonly query: URLSearchParams };
type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: string | Buffer };

const CSP = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
// A mail is a stranger's page: no script, no forms, nothing fetched, and an origin of its own.
const MAIL_CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = file('./style.css');
const REFRESH = file('./refresh.js');

const answer = (status: number, type: string, body: string | Buffer, more: Record<string, string> = {}): Answer =>
  ({ status, headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', ...more }, body });
const htmlPage = (body: string, status = 200): Answer => answer(status, 'text/html; charset=utf-8', body, { 'content-security-policy': CSP });
const json = (value: unknown, status = 200): Answer => answer(status, 'application/json', JSON.stringify(value));
const seeOther = (location: string): Answer => answer(303, 'text/plain', '', { location });
const missing = (path: string): Answer => (path.startsWith('/api/') ? json({ error: 'there is no such mail' }, 404) : htmlPage(missingPage(), 404));

const viewOf = (text: string | null): View => (text === 'text' || text === 'headers' ? text : 'html');

function api(letters: Letters, { method, path, query }: Ask): Answer {
  const id = /^\/api\/messages\/([\w-]+)$/.exec(path)?.[1];
  if (path === '/api/messages' && method === 'GET') return json({ messages: letters.list(query.get('to') ?? undefined) });
  if (path === '/api/messages' && method === 'DELETE') {
    letters.clear();
    return answer(204, 'text/plain', '');
  }
  if (id === undefined) return missing(path);
  if (method === 'DELETE') return letters.remove(id) ? answer(204, 'text/plain', '') : missing(path);
  const letter = letters.find(id);
  return method === 'GET' && letter !== undefined ? json(letter) : missing(path);
}

function oneLetter(letters: Letters, ask: Ask): Answer {
  const [, id = '', part = ''] = /^\/messages\/([\w-]+)(?:\/(html|source|delete))?$/.exec(ask.path) ?? [];
  const letter = letters.find(id);
  if (letter === undefined) return missing(ask.path);
  if (part === 'delete' && ask.method === 'POST') {
    letters.remove(id);
    return seeOther('/');
  }
  if (part === 'html') return answer(200, 'text/html; charset=utf-8', `<base target="_blank">${letter.html}`, { 'content-security-policy': MAIL_CSP });
  if (part === 'source') return answer(200, 'text/plain; charset=utf-8', letters.source(id) ?? '');
  const to = ask.query.get('to') ?? '';
  return htmlPage(page({ list: letters.list(to), to, open: letter, view: viewOf(ask.query.get('view')) }));
}

function respond(letters: Letters, ask: Ask): Answer {
  if (ask.path.startsWith('/api/')) return api(letters, ask);
  if (ask.path.startsWith('/messages/')) return oneLetter(letters, ask);
  if (ask.path === '/style.css') return answer(200, 'text/css; charset=utf-8', STYLE);
  if (ask.path === '/refresh.js') return answer(200, 'text/javascript; charset=utf-8', REFRESH);
  if (ask.path === '/delete' && ask.method === 'POST') {
    letters.clear();
    return seeOther('/');
  }
  const to = ask.query.get('to') ?? '';
  return ask.path === '/' ? htmlPage(page({ list: letters.list(to), to })) : missing(ask.path);
}

/** A page of another site must not empty the box through the person's browser. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return request.method !== 'GET' && origin !== undefined && origin !== `http://${host}`;
}

/** Makes the web side of the mailbox: pages for a person, JSON for tests. */
export function createDesk(letters: Letters): Server {
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    const url = new URL(request.url ?? '/', 'http://mailbox.invalid');
    const ask = { method: request.method === 'HEAD' ? 'GET' : request.method ?? 'GET', path: url.pathname, query: url.searchParams };
    const { status, headers, body } = isForeign(request) ? json({ error: 'this came from another site' }, 403) : respond(letters, ask);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}
