import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Faults } from '../engine/faults.ts';
import { newId } from '../engine/ids.ts';
import type { Answer, Api, Request } from './api.ts';

/** A call the emulator has had, for assertions. `status` is 0 when the caller never got an answer. */
export type Logged = {
  readonly at_ms: number; readonly method: string; readonly path: string; readonly query: string; readonly body: string; readonly account: string; readonly key: string | null;
  readonly status: number; readonly replayed: boolean; readonly fault: string | null; readonly request_id: string | null;
};

export type Wire = { serve(request: Request, raw: IncomingMessage, response: ServerResponse): Promise<void>; readonly log: Logged[] };

const LOG_MAX = 20_000;
const SLOW_MS = 1_000;

const failure = (status: number, error: Readonly<Record<string, string>>): Answer => ({ status, body: JSON.stringify({ error }), headers: { 'request-id': newId('req').slice(0, 18) } });

const RATE_LIMIT = { type: 'rate_limit', code: 'rate_limit', message: 'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.' };
const UNKNOWN = { type: 'api_error', message: 'An unknown error occurred. If you continue to see this error, contact support.' };
const IN_USE = { type: 'invalid_request_error', code: 'idempotency_key_in_use', message: 'There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through). Please try again later.' };

/** The way between callers and the API, with all that may go wrong on it. `after` runs once an answer is decided. */
export function createWire(api: Api, it: { faults: Faults; after: () => void; now_ms: () => number }): Wire {
  const log: Logged[] = [];
  const running = new Set<string>();

  const write = (response: ServerResponse, answer: Answer): void => {
    response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-cache, no-store', ...answer.headers });
    response.end(answer.body);
  };
  /** The caller hears nothing until they give up, or until the connection breaks. */
  const hang = async (response: ServerResponse, delay_ms: number | undefined): Promise<null> => {
    if (delay_ms === undefined) return null;
    await wait(delay_ms, undefined, { ref: false });
    response.destroy();
    return null;
  };
  async function suffer(fault: Fault | null, request: Request, response: ServerResponse): Promise<Answer | null> {
    switch (fault?.action) {
      case '429': return failure(429, RATE_LIMIT);
      case '409': return failure(409, IN_USE);
      case '500': return failure(500, UNKNOWN);
      case '500_stored': return api.answer(request, { spoil: true });
      case 'timeout': return hang(response, fault.delay_ms);
      case 'outage': return hang(response, 0);
      case 'timeout_after_effect': case 'commit_then_reset': {
        api.answer(request);
        return hang(response, fault.action === 'commit_then_reset' ? 0 : fault.delay_ms);
      }
      case 'slow': {
        await wait(fault.delay_ms ?? SLOW_MS, undefined, { ref: false });
        return api.answer(request);
      }
      case undefined: return api.answer(request);
    }
  }
  return {
    log,
    async serve(request, _raw, response) {
      const { account, key } = api.keyOf(request);
      const fault = it.faults.take(request.method, request.path);
      const lock = key === null ? null : `${account} ${key}`;
      let answer: Answer | null;
      if (lock !== null && running.has(lock)) answer = failure(409, IN_USE);
      else {
        if (lock !== null) running.add(lock);
        try {
          answer = await suffer(fault, request, response);
        } finally {
          if (lock !== null) running.delete(lock);
        }
      }
      log.push({
        at_ms: it.now_ms(), method: request.method, path: request.path, query: request.query, body: request.bytes.toString('utf8'), account, key, status: answer?.status ?? 0,
        replayed: answer?.headers['idempotent-replayed'] === 'true', fault: fault?.action ?? null, request_id: answer?.headers['request-id'] ?? null,
      });
      if (log.length > LOG_MAX) log.shift();
      if (answer) write(response, answer);
      it.after();
    },
  };
}
