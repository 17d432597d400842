import express, { type Router } from 'express';
import type { App } from '#server/composition.ts';
import { contextOfRequest } from '#server/graphql/request-context.ts';
import { earningsCsv } from '#server/modules/collaborations/index.ts';

/** Files made for whoever is signed in; never kept by a browser or between. */
export function downloadRoutes(app: App): Router {
  const router = express.Router();
  router.get('/downloads/earnings.csv', async (request, response) => {
    const csv = await earningsCsv(await contextOfRequest(app, request, response));
    response.set('cache-control', 'no-store');
    if (csv === null) response.status(403).type('text/plain').end('Sign in as a creator first.');
    else response.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="earnings.csv"', 'x-content-type-options': 'nosniff' }).end(csv);
  });
  return router;
}
