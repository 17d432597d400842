import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { control, type World } from './controls.ts';
import { followLink, oembed, type Reply } from './oembed.ts';
import { home, missingPage, videoPage, type Draft } from './pages.ts';
import { Refusal, type Status } from './videos.ts';

type Ask = { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly body: string };

const CSP = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const BODY_MAX = 200_000;

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = file('./style.css');
const COPY = file('./copy.js');

const page = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body, headers: { 'content-security-policy': CSP } });
const seeOther = (location: string): Reply => ({ status: 303, type: 'text/plain', body: '', headers: { location } });

const draftOf = (it: URLSearchParams): Draft => {
  const text = (name: string): string => it.get(name) ?? '';
  return { as: text('as'), caption: text('caption'), sound: text('sound'), relation: text('relation'), original: text('original') };
};

async function publish({ videos, clock }: World, draft: Draft): Promise<Reply> {
  const { relation, original } = draft;
  try {
    if (relation !== '' && original.trim() === '') throw new Refusal(`A ${relation} needs the link to its original.`);
    const video = videos.publish({
      handle: draft.as, caption: draft.caption, soundUrl: draft.sound, ...(relation === 'duet' ? { duetOf: original } : {}), ...(relation === 'stitch' ? { stitchOf: original } : {}),
    }, await clock.now_ms());
    return seeOther(`/@${video.handle}/${video.kind}/${video.id}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return page(home({ videos: videos.list(), draft, trouble: error.message }), 422);
  }
}

function changeStatus({ videos }: World, id: string, status: string | null): Reply {
  const known = videos.find(id);
  if (!known || (status !== 'public' && status !== 'private' && status !== 'deleted')) return page(missingPage(), 404);
  const video = videos.change(id, { status: status satisfies Status });
  return seeOther(`/@${video.handle}/${video.kind}/${video.id}`);
}

async function respond(world: World, ask: Ask): Promise<Reply> {
  const { method, path, query } = ask;
  if (path.startsWith('/_emulator/')) {
    const { status, body } = await control(world, ask);
    return { status, type: 'application/json', body: JSON.stringify(body) };
  }
  if (path === '/oembed') return oembed(world, query.get('url') ?? '');
  if (path === '/style.css') return { status: 200, type: 'text/css; charset=utf-8', body: STYLE };
  if (path === '/copy.js') return { status: 200, type: 'text/javascript; charset=utf-8', body: COPY };
  if (path === '/publish' && method === 'POST') return publish(world, draftOf(new URLSearchParams(ask.body)));
  const changed = /^\/videos\/(\d+)\/status$/.exec(path)?.[1];
  if (changed !== undefined && method === 'POST') return changeStatus(world, changed, new URLSearchParams(ask.body).get('status'));
  if (path === '/') return page(home({ videos: world.videos.list(), draft: draftOf(query) }));
  const video = followLink(world.videos, `https://www.tiktok.com${path}`)?.video;
  return video ? page(videoPage(video)) : page(missingPage(), 404);
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8') as AsyncIterable<string>) {
    body += piece;
    if (body.length > BODY_MAX) throw new Refusal('The request is too large.');
  }
  return body;
}

/** A page of another site must not publish through the person's browser. */
function isForeign({ method, headers: { origin, host } }: IncomingMessage): boolean {
  return method !== 'GET' && origin !== undefined && origin !== `http://${host}`;
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://tiktok.invalid');
  const body = await read(request);
  const ask = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
  const reply: Reply = isForeign(request) ? { status: 403, type: 'text/plain', body: 'this came from another site' } : await respond(world, ask);
  if (reply.wait_ms !== undefined) await wait(reply.wait_ms, undefined, { ref: false });
  if (reply.drop) {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...reply.headers });
  response.end(reply.body);
}

/** Makes the web side of the emulator: the public answer about a video, pages for a person, controls for tests. */
export function createDesk(world: World): Server {
  return createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      response.writeHead(error instanceof Refusal ? 413 : 500, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.message : 'unknown');
    });
  });
}
