import express, { type Request, type Response, type Router } from 'express';
import { pipeline } from 'node:stream/promises';
import type { App } from '#server/composition.ts';
import { isForeign } from '#server/graphql/handler.ts';
import { contextOfRequest } from '#server/graphql/request-context.ts';
import { sentenceOf } from '#domain/kit/errors.ts';
import { MESSAGING_ERRORS } from '#domain/messaging/errors.ts';
import { handInAttachment, isVariant, openAttachment } from '#server/modules/messaging/index.ts';

const STATUS: Readonly<Record<string, number>> = { ATTACHMENT_TOO_LARGE: 413, ATTACHMENT_KIND_NOT_TAKEN: 415, ATTACHMENT_NOT_FOUND: 404, SIGN_IN_NEEDED: 401 };
/** What a browser may show by itself; everything else is saved. */
const SHOWN = /^(image|video|audio)\//;
const RANGE = /^bytes=(\d{1,12})-(\d{0,12})$/;

/** A name as RFC 6266 wants it: plain for old readers, whole for the others. */
const nameFor = (name: string): string => `filename="${name.replaceAll(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)}`;

async function takeIn(app: App, request: Request<{ id: string }>, response: Response): Promise<void> {
  if (isForeign(request, app.config.publicUrl)) {
    response.status(403).json({ errors: [{ message: 'This request comes from another site.' }] });
    return;
  }
  const done = await handInAttachment(await contextOfRequest(app, request, response), { id: request.params.id, stream: request });
  if (done.ok) response.status(200).json({ id: done.value.id });
  // What is left of the body is not read: the line ends with the answer.
  else response.status(STATUS[done.error.code] ?? 400).set('connection', 'close').json({ code: done.error.code, message: sentenceOf(MESSAGING_ERRORS, done.error) });
}

function wantedOf(request: Request): { from: number; to: number | null } | null {
  const [, from, to] = RANGE.exec(request.get('range') ?? '') ?? [];
  return from === undefined ? null : { from: Number(from), to: to ? Number(to) : null };
}

/** Files are shown as what they were found to be, run nothing and reach nothing, wherever they are opened. */
function headersFor(response: Response, it: { type: string; name: string; bytes: number }): void {
  response.set({
    'content-type': it.type, 'content-disposition': `${SHOWN.test(it.type) ? 'inline' : 'attachment'}; ${nameFor(it.name)}`, 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin', 'cache-control': 'private, max-age=3600', 'accept-ranges': 'bytes', 'content-length': String(it.bytes),
  });
}

async function handOut(app: App, request: Request<{ id: string; variant: string }>, response: Response): Promise<void> {
  const { id, variant } = request.params;
  const ctx = await contextOfRequest(app, request, response);
  const file = isVariant(variant) ? await openAttachment(ctx, id, { variant, wanted: wantedOf(request) }) : null;
  if (!file) {
    response.status(404).json({ errors: [{ message: 'There is no such file.' }] });
    return;
  }
  const { part, bytes, stream } = file;
  headersFor(response, { ...file, bytes: part ? part.to - part.from + 1 : bytes });
  if (part) response.status(206).set('content-range', `bytes ${part.from}-${part.to}/${bytes}`);
  await pipeline(stream, response).catch((error: unknown) => app.log.debug({ err: error }, 'a file was not read to its end'));
}

/** Where files beside messages come in and go out: apart from the pages, for those alone who may read them. */
export function filesRoutes(app: App): Router {
  const router = express.Router();
  router.put('/files/attachments/:id', (request, response) => takeIn(app, request, response));
  router.get('/files/attachments/:id/:variant', (request, response) => handOut(app, request, response));
  return router;
}
