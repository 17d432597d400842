import express, { type Response, type Router } from 'express';
import type { App } from '#server/composition.ts';
import { contextOfRequest } from '#server/graphql/request-context.ts';
import { openDocument, openReport, type OpenedFile } from '#server/modules/documents/index.ts';
import { shedLoad } from '#server/platform/http/shed.ts';

const REPORT = /^creators-(\d{4})\.(csv|xml)$/;
const FILE = /^([a-z0-9_]{1,60})\.([a-z]{1,5})$/;

/** Sends a file to be saved: kept by nobody on the way, run by no browser. */
function send(response: Response, { fileName, contentType, bytes }: OpenedFile): void {
  response.status(200).set({
    'content-type': contentType, 'content-disposition': `attachment; filename="${fileName}"`, 'content-length': String(bytes.byteLength), 'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin',
  }).end(bytes);
}

const missing = (response: Response): void => void response.status(404).set('cache-control', 'no-store').json({ errors: [{ message: 'There is nothing at this address.' }] });

/** Files of documents and of the yearly report, for those they concern; for everybody else there is nothing. */
export function documentRoutes(app: App): Router {
  const router = express.Router();
  router.get('/downloads/documents/:file', shedLoad(app.metrics), async (request, response) => {
    const [, id, form] = FILE.exec(String(request.params['file'] ?? '')) ?? [];
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
