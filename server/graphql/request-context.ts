import type { Request, Response } from 'express';
import type { Viewer } from '#domain/accounts/roles.ts';
import type { SessionId } from '#domain/kit/ids.ts';
import type { App } from '#server/composition.ts';
import { findViewer } from '#server/modules/accounts/index.ts';
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
