import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';

/** How many requests one process answers at the same time. Source: RELIABILITY.md §3.3: more in flight only makes all of them late. */
const IN_FLIGHT_MAX = 64;

/** Turns requests away, early and cheaply, while too many are being answered. */
export function shedLoad(metrics: Metrics): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= IN_FLIGHT_MAX) {
      metrics.shed.inc();
      response.status(503).set('retry-after', '1').json({ errors: [{ message: 'We are busy for a moment. Please try again.' }] });
      return;
    }
    inFlight += 1;
    metrics.inFlight.set(inFlight);
    response.once('close', () => {
      inFlight -= 1;
      metrics.inFlight.set(inFlight);
    });
    next();
  };
}
