import type { Request, Response } from 'express';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { ApiContext } from '#server/platform/graphql/builder.ts';
import { toJson } from '#domain/kit/json.ts';
import { beginRequest, forgetRequest, isClientKey, keepAnswer } from '#server/platform/idempotency/requests.ts';
import { createDocuments, type DocumentSettings, type Prepared } from './documents.ts';
import { maskErrors, type Trouble } from './mask.ts';

export type HandlerSettings = DocumentSettings & {
  /** Makes the context of one request: who asks, with what. */
  readonly contextOf: (request: Request, response: Response) => Promise<ApiContext>;
  readonly report: (trouble: Trouble, requestId: string) => void;
  readonly count: (name: string, outcome: 'ok' | 'refused_by_us' | 'fault') => void;
};

type Body = { readonly id?: string | undefined; readonly query?: string | undefined; readonly operationName?: string | undefined; readonly variables: Readonly<Record<string, unknown>> };
type Reply = { readonly status: number; readonly body: string };

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNothing = (value: unknown): value is string | null | undefined => value === undefined || value === null || typeof value === 'string';

/** Reads the body of a request, or says what is wrong with it. */
export function readBody(body: unknown): Body | string {
  if (!isMap(body)) return 'Send a JSON object.';
  const { id, query, operationName, variables, extensions } = body;
  if (!isTextOrNothing(id) || !isTextOrNothing(query) || !isTextOrNothing(operationName)) return 'query, id and operationName are text.';
  if (variables !== undefined && variables !== null && !isMap(variables)) return 'variables is an object.';
  if (extensions !== undefined && extensions !== null && !isMap(extensions)) return 'extensions is an object.';
  if (!id && !query) return 'Send query or id.';
  return { id: id ?? undefined, query: query ?? undefined, operationName: operationName ?? undefined, variables: (variables as Record<string, unknown> | null | undefined) ?? {} };
}

const refusal = (status: number, message: string): Reply => ({ status, body: toJson({ errors: [{ message }] }) });

/** A browser of another site may not send to us: its pages have neither our content type nor our origin. */
export function isForeign(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.get('origin');
  return origin !== undefined && origin !== publicOrigin && origin !== `${request.protocol}://${request.get('host') ?? ''}`;
}

/** Answers `/graphql`: trusted documents, compiled once; faults and bugs masked; a mutation under a client's key is done once. */
export function createGraphqlHandler(settings: HandlerSettings) {
  const find = createDocuments(settings);

  async function perform(operation: Prepared, context: ApiContext, variables: Body['variables']): Promise<{ reply: Reply; faulty: boolean }> {
    const result: ExecutionResult = await operation.run(context, variables);
    const { errors, troubles, retryable } = maskErrors(result.errors, context.requestId);
    for (const trouble of troubles) settings.report(trouble, context.requestId);
    settings.count(operation.name, errors ? (troubles.length > 0 ? 'fault' : 'refused_by_us') : 'ok');
    const body = toJson({ ...(errors ? { errors } : {}), ...(result.data === undefined ? {} : { data: result.data }) });
    // A fault may be gone in a moment: the status tells our client to send the same key again.
    return { reply: { status: retryable && operation.kind === 'mutation' ? 503 : 200, body }, faulty: troubles.length > 0 };
  }

  async function once(operation: Prepared, context: ApiContext, it: { variables: Body['variables']; key: string; body: string }): Promise<Reply> {
    const { viewer } = context;
    if (viewer.kind === 'anonymous' || operation.kind !== 'mutation' || !isClientKey(it.key)) return (await perform(operation, context, it.variables)).reply;
    const about = { memberId: viewer.memberId, key: it.key };
    const earlier = await beginRequest(context, { ...about, body: it.body });
    switch (earlier.kind) {
      case 'answered': return { status: 200, body: earlier.response };
      case 'running': return refusal(409, 'The same request is being answered now.');
      case 'other_request': return refusal(422, 'This key was used for another request.');
      case 'new': {
        const { reply, faulty } = await perform(operation, context, it.variables);
        await (faulty ? forgetRequest(context, about) : keepAnswer(context, { ...about, response: reply.body }));
        return reply;
      }
    }
  }

  async function answer(request: Request, response: Response): Promise<Reply> {
    const body = readBody(request.body);
    if (typeof body === 'string') return refusal(400, body);
    const operation = find({ id: body.id, text: body.query, operationName: body.operationName });
    if ('errors' in operation) {
      return { status: wantsGraphql(request) ? 400 : 200, body: toJson({ errors: operation.errors.map((it: GraphQLError) => it.toJSON()) }) };
    }
    if (operation.kind === 'subscription') return refusal(400, 'Subscriptions are answered on a socket.');
    const context = await settings.contextOf(request, response);
    return once(operation, context, { variables: body.variables, key: request.get('idempotency-key') ?? '', body: toJson(body) });
  }

  return async (request: Request, response: Response): Promise<void> => {
    const reply = await answer(request, response);
    response.status(reply.status).set('content-type', wantsGraphql(request) ? GRAPHQL_TYPE : JSON_TYPE).set('cache-control', 'no-store');
    if (reply.status === 503) response.set('retry-after', '1');
    response.end(reply.body);
  };
}

const wantsGraphql = (request: Request): boolean => (request.get('accept') ?? '').includes('application/graphql-response+json');
