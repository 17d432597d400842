import type { BaseQueryFn } from '@reduxjs/toolkit/query';
import type { ClientFault } from './fault.ts';
import type { Operation } from './generated/graphql.ts';

export type GraphqlRequest = { readonly operation: Operation<never, never>; readonly variables: unknown };
type Answer = { readonly data?: unknown; readonly errors?: readonly { readonly extensions?: { readonly requestId?: string } }[] };
type Outcome = { readonly data: unknown } | { readonly error: ClientFault };

const RETRY_FOR_MS = 10_000;
const RETRY_FIRST_MS = 400;
const STATUS_CONFLICT = 409;
const STATUS_BUSY = [STATUS_CONFLICT, 429, 502, 503, 504];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function readAnswer(answer: Answer, requestIdOfHeader: string | null): Outcome {
  const broken = answer.errors?.[0];
  if (broken || answer.data === undefined || answer.data === null) {
    return { error: { kind: 'fault', requestId: broken?.extensions?.requestId ?? requestIdOfHeader } };
  }
  return { data: answer.data };
}

async function send(body: string, headers: Record<string, string>, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal, credentials: 'same-origin' });
    const requestId = response.headers.get('x-request-id');
    if (STATUS_BUSY.includes(response.status)) return { error: { kind: 'busy', requestId } };
    return readAnswer((await response.json()) as Answer, requestId);
  } catch (cause) {
    // A body that is not JSON came from something between us and the server, which may be well again soon.
    return { error: { kind: cause instanceof SyntaxError ? 'busy' : 'offline', requestId: null } };
  }
}

/**
 * Sends one trusted operation. A mutation carries one key for all its tries, so that trying again never does a thing twice;
 * it is tried for up to ten seconds while the network or the server is away.
 */
export const graphqlBaseQuery: BaseQueryFn<GraphqlRequest, unknown, ClientFault> = async ({ operation, variables }, { type, signal }) => {
  const body = JSON.stringify({ id: operation.hash, variables: variables ?? {} });
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (type === 'mutation') headers['idempotency-key'] = crypto.randomUUID();
  const startedAt = performance.now();
  for (let pauseMs = RETRY_FIRST_MS; ; pauseMs *= 2) {
    const outcome = await send(body, headers, signal);
    const mayTryAgain = 'error' in outcome && outcome.error.kind !== 'fault' && type === 'mutation' && !signal.aborted;
    if (!mayTryAgain || performance.now() - startedAt + pauseMs > RETRY_FOR_MS) return outcome;
    await wait(pauseMs);
  }
};
