import type { CookieOptions, Request, Response } from 'express';

/** The session's cookie: for this host alone, over a safe line alone, never readable by scripts. Browsers count localhost as safe. */
const SESSION_COOKIE = '__Host-session';
const OPTIONS: CookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' };

/** Reads one cookie of a request. */
function readCookie(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** The token of the session that asks, or nothing. */
export function sessionTokenOf(request: Pick<Request, 'headers'>): string | null {
  const token = readCookie(request.headers.cookie ?? '', SESSION_COOKIE);
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

/** Gives the browser its session. Units: ms since 1970. */
export const setSessionCookie = (response: Response, token: string, expiresAtMs: number): void => void response.cookie(SESSION_COOKIE, token, { ...OPTIONS, expires: new Date(expiresAtMs) });

/** Takes the session from the browser. */
export const clearSessionCookie = (response: Response): void => void response.clearCookie(SESSION_COOKIE, OPTIONS);
