import express, { type Response, type Router } from 'express';
import type { App } from '#server/composition.ts';
import { contextOfRequest } from '#server/graphql/request-context.ts';
import { earningsCsv } from '#server/modules/collaborations/index.ts';
import { openDocument, openReport, type OpenedFile } from '#server/modules/documents/index.ts';
import { shedLoad } from '#server/platform/http/shed.ts';

const REPORT = /^creators-(\d{4})\.(csv|xml)$/;
const DOCUMENT = /^([a-z0-9_]{1,60})\.([a-z]{1,5})$/;

/** Sends a file to be saved: kept by nobody on the way, run by no browser. */
function send(response: Response, { fileName, contentType, bytes }: OpenedFile): void {
  response.status(200).set({
    'content-type': contentType, 'content-disposition': `attachment; filename="${fileName}"`, 'content-length': String(bytes.byteLength), 'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin',
  }).end(bytes);
}

const missing = (response: Response): void => void response.status(404).set('cache-control', 'no-store').json({ errors: [{ message: 'There is nothing at this address.' }] });

/** Files made for whoever is signed in: a creator's earnings, documents, the yearly report; for everybody they do not concern there is nothing. */
export function downloadRoutes(app: App): Router {
  const router = express.Router();
  router.get('/downloads/earnings.csv', shedLoad(app.metrics), async (request, response) => {
    const csv = await earningsCsv(await contextOfRequest(app, request, response));
    if (csv === null) response.status(403).set('cache-control', 'no-store').type('text/plain').end('Sign in as a creator first.');
    else send(response, { fileName: 'earnings.csv', contentType: 'text/csv; charset=utf-8', bytes: new TextEncoder().encode(csv) });
  });
  router.get('/downloads/documents/:file', shedLoad(app.metrics), async (request, response) => {
    const [, id, form] = DOCUMENT.exec(String(request.params['file'] ?? '')) ?? [];
    const opened = id === undefined || form === undefined ? null : await openDocument(await contextOfRequest(app, request, response), { id, form });
    if (opened) send(response, opened);
    else missing(response);
  });
  router.get('/downloads/reports/:file', shedLoad(app.metrics), async (request, response) => {
    const [, year, form] = REPORT.exec(String(request.params['file'] ?? '')) ?? [];
    const opened = year === undefined || form === undefined ? null : await openReport(await contextOfRequest(app, request, response), { year: Number(year), form });
    if (opened) send(response, opened);
    else missing(response);
  });
  router.all('/downloads/{*path}', (_request, response) => missing(response));
  return router;
}
