import express, { type Router } from 'express';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metrics } from '../metrics.ts';

/** What one process says of itself. `draining`: it is about to stop and wants no new work. */
export type Health = { draining: boolean; ready: boolean };

const LAG_MS_MAX = 500;
const NS_PER_MS = 1e6;

const isLocal = (address: string | undefined): boolean => address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';

/** `/live`: the process runs. `/ready`: send work here; the database is not asked, since its outage must not take every node out. `/metrics`: for this machine alone. */
export function healthOf(health: Health, metrics: Metrics): Router {
  const router = express.Router();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  router.get('/live', (_request, response) => { response.json({ live: true }); });
  router.get('/ready', (_request, response) => {
    const lagMs = delay.percentile(50) / NS_PER_MS;
    const ready = health.ready && !health.draining && lagMs < LAG_MS_MAX;
    response.status(ready ? 200 : 503).json({ ready, draining: health.draining });
  });
  router.get('/metrics', async (request, response, next) => {
    if (!isLocal(request.socket.remoteAddress)) return next();
    response.set('content-type', metrics.registry.contentType).end(await metrics.registry.metrics());
  });
  return router;
}
