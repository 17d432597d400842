import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { Viewer } from '#domain/accounts/roles.ts';
import type { SessionId } from '#domain/kit/ids.ts';
import type { App } from '#server/composition.ts';
import { findLivingTokens, findViewer } from '#server/modules/accounts/index.ts';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '#server/platform/http/cookies.ts';
import { requestIdOf } from '#server/platform/http/request-log.ts';
import type { ApiContext } from '#server/platform/graphql/builder.ts';

const USER_AGENT_LENGTH_MAX = 300;

/** Makes the context of one request: who asks by the session's cookie, from where, and the way to open or close a session. */
export async function contextOfRequest(app: App, request: Request, response: Response): Promise<ApiContext> {
  const client = { address: request.ip ?? '', userAgent: (request.get('user-agent') ?? '').slice(0, USER_AGENT_LENGTH_MAX) };
  const requestId = requestIdOf(response);
  const contextOf = (viewer: Viewer, sessionId: SessionId | null): ApiContext => {
    const door: ApiContext['door'] = {
      open: (it) => {
        setSessionCookie(response, it.token, it.expiresAt);
        return contextOf(it.viewer, it.sessionId);
      },
      close: () => clearSessionCookie(response),
    };
    return Object.assign(app.contextFor(viewer, { client, sessionId, requestId }), { door });
  };
  const anonymous = contextOf({ kind: 'anonymous' }, null);
  const token = sessionTokenOf(request);
  if (token === null) return anonymous;
  const found = await findViewer(anonymous, token);
  if (found) return contextOf(found.viewer, found.sessionId);
  clearSessionCookie(response);
  return anonymous;
}

/** Makes the context of a socket by the session's cookie; nothing for nobody, and for a page of another site. A socket neither opens nor closes a session. */
export async function contextOfSocket(app: App, request: IncomingMessage): Promise<ApiContext | null> {
  const { origin, host = '' } = request.headers;
  // A browser always says where its page is from; other programs have no cookie they were not given.
  if (origin !== undefined && origin !== app.config.publicUrl && !(URL.canParse(origin) && new URL(origin).host === host)) return null;
  const token = sessionTokenOf(request);
  const found = token === null ? null : await findViewer(app.contextFor({ kind: 'anonymous' }), token);
  if (!found) return null;
  const context = app.contextFor(found.viewer, { sessionId: found.sessionId });
  const door: ApiContext['door'] = { open: () => Object.assign(context, { door }), close: () => undefined };
  return Object.assign(context, { door });
}

/** Which of these sockets' sessions still live, in one statement for all of them. */
export async function livingSockets(app: App, requests: readonly IncomingMessage[]): Promise<ReadonlySet<IncomingMessage>> {
  const tokens = new Map(requests.map((it) => [it, sessionTokenOf(it)]));
  const living = await findLivingTokens(app.contextFor({ kind: 'anonymous' }), [...new Set(tokens.values())].filter((it) => it !== null));
  return new Set(requests.filter((it) => living.has(tokens.get(it) ?? '')));
}
