import express, { type Router } from 'express';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS, SECOND_MS } from '#domain/kit/time.ts';
import type { App } from '#server/composition.ts';
import { WEB_FOLDER } from '#server/composition.ts';
import { apiSchema } from '#server/graphql/assemble.ts';
import type { DocumentSettings } from '#server/graphql/documents.ts';
import { createGraphqlHandler, isForeign } from '#server/graphql/handler.ts';
import { contextOfRequest, contextOfSocket, livingSockets } from '#server/graphql/request-context.ts';
import { openSocketDoor } from '#server/graphql/socket.ts';
import { storeWebhook } from '#server/modules/settlement/index.ts';
import { bodyWithin } from '#server/platform/http/body-within.ts';
import { createHttpApp } from '#server/platform/http/app.ts';
import { servePages } from '#server/platform/http/pages.ts';
import type { Health } from '#server/platform/http/health.ts';
import { shedLoad } from '#server/platform/http/shed.ts';
import { downloadRoutes } from './download-routes.ts';
import { filesRoutes } from './files.ts';
import { demoRoutes, type DemoControls } from './demo-routes.ts';

export type WebRole = { readonly url: string; readonly server: Server; stop(): Promise<void> };

const BODY_BYTES_MAX = 256 * 1024;
/** Longer than a balancer's idle time, so that it never sends on a line we have just closed. Source: RELIABILITY.md §2.5. */
const KEEP_ALIVE_MS = 65_000;
/** So long a node that stops says so before it closes, for balancers to notice. */
const DRAIN_MS = 300;
/** How long a body may be on its way: a file on a slow line, and everything else. */
const FILE_WITHIN_MS = 10 * MINUTE_MS;
const BODY_WITHIN_MS = 30 * SECOND_MS;
const TRUSTED = new URL('../../web/graphql/generated/trusted-documents.json', import.meta.url);

const documentsOf = (app: App): DocumentSettings => ({
  schema: apiSchema(), trusted: JSON.parse(readFileSync(TRUSTED, 'utf8')) as Record<string, string>, onlyTrusted: app.config.mode === 'production', compile: process.env['GRAPHQL_JIT'] !== '0',
});

function graphqlRoute(app: App): Router {
  const router = express.Router();
  const handle = createGraphqlHandler({
    ...documentsOf(app),
    contextOf: (request, response) => contextOfRequest(app, request, response),
    report: ({ kind, error, path }, requestId) => app.log[kind === 'bug' ? 'error' : 'warn']({ err: error, path, requestId }, `an operation met a ${kind}`),
    count: (name, outcome) => app.metrics.operations.inc({ name, outcome }),
  });
  router.post('/graphql', shedLoad(app.metrics), bodyWithin(BODY_WITHIN_MS), express.json({ limit: BODY_BYTES_MAX, type: ['application/json', 'application/graphql-response+json'], strict: false }), async (request, response) => {
    if (!request.is(['application/json', 'application/graphql-response+json'])) {
      response.status(415).json({ errors: [{ message: 'Send JSON.' }] });
      return;
    }
    if (isForeign(request, app.config.publicUrl)) {
      response.status(403).json({ errors: [{ message: 'This request comes from another site.' }] });
      return;
    }
    await handle(request, response);
  });
  router.all('/graphql', (_request, response) => { response.status(405).set('allow', 'POST').json({ errors: [{ message: 'Send operations by POST.' }] }); });
  return router;
}

function webhookRoute(app: App): Router {
  const router = express.Router();
  router.post('/webhooks/stripe/:endpoint', bodyWithin(BODY_WITHIN_MS), express.raw({ type: () => true, limit: BODY_BYTES_MAX }), async (request, response) => {
    const { endpoint } = request.params;
    if (endpoint !== 'account' && endpoint !== 'connect' && endpoint !== 'thin') {
      response.status(404).json({ received: false });
      return;
    }
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const stored = await storeWebhook(app.contextFor({ kind: 'anonymous' }, { role: 'worker' }), { endpoint, rawBody, signature: request.get('stripe-signature') ?? '' });
    response.status(stored ? 200 : 400).json({ received: stored });
  });
  return router;
}

const listen = (server: Server, port: number, host: string): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(port, host, () => resolve());
});

/** Starts the web role: the API, the provider's hints, the screens. Units: `drainMs` in ms. Throws: Error when the port is taken. */
export async function startWeb(app: App, demo: DemoControls | null, drainMs = DRAIN_MS): Promise<WebRole> {
  const health: Health = { draining: false, ready: false };
  const routes = express.Router();
  routes.use(webhookRoute(app));
  routes.use(graphqlRoute(app));
  routes.use(downloadRoutes(app));
  routes.use(filesRoutes(app));
  if (demo) routes.use(demoRoutes(app, demo));
  routes.use(servePages(WEB_FOLDER));
  const http = createHttpApp({ log: app.log, metrics: app.metrics, random: app.random, health, https: app.config.publicUrl.startsWith('https:'), sendTo: app.uploadsOrigin, proxyCount: app.config.proxyCount, routes });
  const server = createServer(http);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 1_000;
  server.requestTimeout = FILE_WITHIN_MS;
  const sockets = openSocketDoor(server, { ...documentsOf(app), open: (request) => contextOfSocket(app, request), living: (requests) => livingSockets(app, requests), warn: (error) => app.log.warn({ err: error }, 'a socket met trouble') });
  await listen(server, app.config.port, app.config.host);
  health.ready = true;
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : app.config.port;
  return {
    url: `http://${app.config.host === '127.0.0.1' ? 'localhost' : app.config.host}:${port}`, server,
    async stop() {
      health.draining = true;
      await sleep(drainMs);
      sockets.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, sleep(10_000)]);
      server.closeAllConnections();
    },
  };
}
