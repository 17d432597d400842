import express, { type Router } from 'express';
import { DAY_MS } from '#domain/kit/time.ts';
import type { App } from '#server/composition.ts';
import { isForeign } from '#server/graphql/handler.ts';

/** How a demonstration's clock is moved. Units: ms. */
export type DemoControls = { advance(ms: number): Promise<{ readonly nowMs: number; readonly offsetMs: number }>; read(): { readonly nowMs: number; readonly offsetMs: number } };

const ADVANCE_MS_MAX = 90 * DAY_MS;

/** The addresses of a demonstration: its clock and where its helpers are. Not there in production. */
export function demoRoutes(app: App, demo: DemoControls): Router {
  const router = express.Router();
  const said = (it: { nowMs: number; offsetMs: number }) => ({ now: new Date(it.nowMs).toISOString(), offset_ms: it.offsetMs });
  router.get('/demo/links', (_request, response) => { response.json(app.config.demoLinks); });
  router.get('/demo/clock', (_request, response) => { response.json(said(demo.read())); });
  router.post('/demo/clock', express.json({ limit: 1_000 }), async (request, response) => {
    const ms = Number((request.body as { advance_ms?: unknown } | undefined)?.advance_ms);
    if (isForeign(request, app.config.publicUrl) || !Number.isSafeInteger(ms) || ms <= 0 || ms > ADVANCE_MS_MAX) {
      response.status(400).json({ errors: [{ message: 'Give advance_ms: a whole number of milliseconds, above zero, 90 days at most.' }] });
      return;
    }
    response.json(said(await demo.advance(ms)));
  });
  return router;
}
