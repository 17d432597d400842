import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Random } from '../random.ts';

const ROUTES: readonly string[] = ['/graphql', '/webhooks/stripe', '/assets', '/files', '/downloads', '/demo', '/live', '/ready', '/metrics'];
const HEADER = 'x-request-id';

/** The id of a request, as its answer and the log name it. */
export const requestIdOf = (response: Response): string => String(response.getHeader(HEADER) ?? '');

/** A path as the counters know it: ids would make one counter each. */
export const routeOf = (path: string): string => ROUTES.find((it) => path === it || path.startsWith(`${it}/`)) ?? 'page';

/** Gives every request an id and writes one line about it when it is answered. Addresses and bodies are not written. */
export function logRequests({ log, metrics, random }: { log: Log; metrics: Metrics; random: Random }): RequestHandler {
  return (request: Request, response: Response, next) => {
    const startedAt = performance.now();
    response.setHeader(HEADER, random.secret().slice(0, 16));
    response.once('finish', () => {
      const route = routeOf(request.path);
      const ms = performance.now() - startedAt;
      metrics.requests.inc({ route, status: String(response.statusCode) });
      metrics.requestSeconds.observe({ route }, ms / 1_000);
      if (route !== '/live' && route !== '/ready') log.info({ requestId: requestIdOf(response), method: request.method, route, status: response.statusCode, ms: Math.round(ms) }, 'request');
    });
    next();
  };
}
