import { act } from '../engine/act.ts';
import { fingerprintOf, keep, replay, type Keyed } from '../engine/idempotency.ts';
import { newId, PLATFORM } from '../engine/ids.ts';
import { present } from '../engine/present.ts';
import { Problem } from '../engine/problems.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import type { Found } from '../spec/validate.ts';
import { readMultipart } from './body.ts';
import { checkKey, refusalOf, unknownUrl } from './refusals.ts';

export type Request = { readonly method: string; readonly path: string; readonly query: string; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly bytes: Buffer };
export type Answer = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> };

export type Api = {
  /** Answers one request of the provider's API. `spoil`: does everything, then keeps and answers a server error. */
  answer(request: Request, options?: { spoil?: boolean }): Answer;
  /** The account and key of a request, as far as they can be read. */
  keyOf(request: Request): { account: string; key: string | null };
};

const header = (request: Request, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const KEY_MAX = 255;

function bodyOf(problem: Problem, requestId: string): string {
  const { body } = problem;
  return JSON.stringify({ error: { ...body, ...(body.code ? { doc_url: `https://docs.stripe.com/error-codes/${body.code.replaceAll('_', '-')}` } : {}), request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}` } });
}

/** Refusals that come before anything is done leave no trace under the key. */
const leavesNoTrace = ({ status, body }: Problem): boolean =>
  status === 401 || status === 403 || status === 404 || status === 429 || body.type === 'idempotency_error' || body.type === 'invalid_fields' || body.code === 'resource_missing' || body.code?.startsWith('parameter_') === true;

const SPOILED = new Problem(500, { type: 'api_error', message: 'An unknown error occurred. If you continue to see this error, contact support.' });

/** Makes the API: key, account, operation, description, idempotency, then the object's own handler, all in one transaction. */
export function createApi(world: World, handlers: Handlers): Api {
  const accountOf = (request: Request): string => header(request, 'stripe-account') ?? header(request, 'stripe-context') ?? PLATFORM;

  function callOf(request: Request, found: Found): { call: Call; expand: readonly string[] } {
    const multipart = found.media === 'multipart/form-data' ? readMultipart(request.bytes, header(request, 'content-type') ?? '') : null;
    const { params, flaw } = multipart ? { params: multipart.fields as Record<string, unknown>, flaw: null } : readParams(request, found);
    if (flaw) throw refusalOf(flaw, found);
    const { expand, ...rest } = params;
    const call = { account: accountOf(request), ids: found.ids, params: rest, path: request.path, ...(multipart?.upload ? { upload: multipart.upload } : {}) };
    return { call, expand: Array.isArray(expand) ? expand.map(String) : [] };
  }
  function readParams(request: Request, found: Found) {
    try {
      return world.spec.read(found, { query: request.query, body: request.bytes.toString('utf8') });
    } catch {
      throw new Problem(400, { type: 'invalid_request_error', message: 'The request body could not be read.' });
    }
  }
  function checkAccount(account: string): void {
    const kept = world.store.find(account)?.value.object === 'v2.core.account';
    if (account === PLATFORM || kept) return;
    throw new Problem(403, { type: 'invalid_request_error', code: 'account_invalid', message: `The provided key does not have access to account '${account}' (or that account does not exist). Application access may have been revoked.` });
  }
  function perform(request: Request, { found, keyed, requestId, spoil }: { found: Found; keyed: Keyed | null; requestId: string; spoil: boolean }): { status: number; body: string } {
    const { call, expand } = callOf(request, found);
    const handler = handlers[found.name];
    if (!handler) throw new Problem(404, { type: 'invalid_request_error', message: `The emulator does not answer ${found.operation.operationId}.` });
    const stored = (answer: { status: number; body: string }): { status: number; body: string } => {
      const given = spoil ? { status: SPOILED.status, body: bodyOf(SPOILED, requestId) } : answer;
      if (keyed && (found.version === 'v1' || given.status < 300)) keep(world, keyed, { ...given, requestId });
      return given;
    };
    try {
      return act(world, () => stored({ status: 200, body: JSON.stringify(present(world, handler(world, call), expand)) }));
    } catch (error) {
      if (!(error instanceof Problem) || leavesNoTrace(error)) throw error;
      return world.store.transaction(() => stored({ status: error.status, body: bodyOf(error, requestId) }));
    }
  }
  function keyedOf(request: Request, found: Found): Keyed | null {
    const key = request.method === 'POST' || found.version === 'v2' ? header(request, 'idempotency-key') : null;
    if (key !== null && key.length > KEY_MAX) throw new Problem(400, { type: 'idempotency_error', message: 'Idempotency keys may have at most 255 characters.' });
    return key === null ? null : { key, account: accountOf(request), version: found.version, fingerprint: fingerprintOf(request.method, `${request.path}?${request.query}`, request.bytes.toString('latin1')) };
  }
  function run(request: Request, requestId: string, spoil: boolean): Answer {
    checkKey(header(request, 'authorization') ?? undefined);
    const found = world.spec.find(request.method, request.path);
    if (!found) throw unknownUrl(request.method, request.path);
    checkAccount(accountOf(request));
    const keyed = keyedOf(request, found);
    const headers = { 'stripe-version': header(request, 'stripe-version') ?? world.spec.doc.info.version, ...(accountOf(request) === PLATFORM ? {} : { 'stripe-account': accountOf(request) }), ...(keyed ? { 'idempotency-key': keyed.key, 'original-request': requestId } : {}) };
    const before = keyed ? replay(world, keyed) : null;
    if (before) return { status: before.status, body: before.body, headers: { ...headers, 'original-request': before.requestId, 'idempotent-replayed': 'true' } };
    world.asker = { requestId, key: keyed?.key ?? null };
    try {
      return { ...perform(request, { found, keyed, requestId, spoil }), headers };
    } finally {
      world.asker = null;
    }
  }
  return {
    keyOf: (request) => ({ account: accountOf(request), key: header(request, 'idempotency-key') }),
    answer(request, { spoil = false } = {}) {
      const requestId = newId('req').slice(0, 18);
      try {
        const answer = run(request, requestId, spoil);
        return { ...answer, headers: { 'request-id': requestId, ...answer.headers } };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { status: error.status, body: bodyOf(error, requestId), headers: { 'request-id': requestId } };
      }
    },
  };
}
