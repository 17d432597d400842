import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Random } from '../random.ts';
import { healthOf, type Health } from './health.ts';
import { logRequests, requestIdOf } from './request-log.ts';
import { securityHeaders } from './security.ts';

export type AppParts = { readonly log: Log; readonly metrics: Metrics; readonly random: Random; readonly health: Health; readonly https: boolean; readonly sendTo: string | null; readonly proxyCount: number; readonly routes: Router };

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
};

const CLIENT_SENTENCES: Readonly<Record<number, string>> = { 400: 'This is not valid JSON.', 413: 'This is too large.', 415: 'This kind of content is not taken.' };

/** The last edge: whatever was thrown becomes a short answer with the request's id, and a loud line in the log. */
function lastEdge(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    const requestId = requestIdOf(response);
    if (status === 500) log.error({ err: error, requestId }, 'a request failed');
    const retryable = typeof error === 'object' && error !== null && 'retryable' in error;
    const message = status === 500 ? 'Something went wrong on our side. Nothing was lost.' : CLIENT_SENTENCES[status] ?? 'This request is not valid.';
    response.status(status === 500 && retryable ? 503 : status).json({ errors: [{ message, extensions: { requestId } }] });
  };
}

/** Puts the web server together: ids and log, headers, health, then the routes, then the last edge. */
export function createHttpApp({ log, metrics, random, health, https, sendTo, proxyCount, routes }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', proxyCount);
  app.set('query parser', 'simple');
  app.use(logRequests({ log, metrics, random }));
  app.use(securityHeaders({ https, sendTo }));
  app.use(healthOf(health, metrics));
  app.use(routes);
  app.use((_request, response) => { response.status(404).json({ errors: [{ message: 'There is nothing at this address.' }] }); });
  app.use(lastEdge(log));
  return app;
}
