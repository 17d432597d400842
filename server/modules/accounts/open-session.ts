import type { SignedIn } from '#domain/accounts/roles.ts';
import { sessionEndsAt } from '#domain/accounts/sessions.ts';
import type { SessionId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import type { AccountsContext } from './context.ts';
import type { MemberRow } from './members/store.ts';
import { fingerprintOf } from './secrets.ts';
import * as sessions from './sessions/store.ts';

/** A session just opened: the token is told once, here, and stored nowhere. Units: `expiresAt` in ms since 1970. */
export type OpenedSession = { readonly token: string; readonly sessionId: SessionId; readonly expiresAt: Instant; readonly viewer: SignedIn };

type Holder = Pick<MemberRow, 'id' | 'accountId' | 'side' | 'role'> & { readonly emailVerified: boolean };

const USER_AGENT_LENGTH_MAX = 300;

/** Says who a member is to the rules. */
export const viewerOf = (it: Holder): SignedIn => ({ kind: it.side, accountId: it.accountId, memberId: it.id, role: it.role, emailVerified: it.emailVerified });

/** Opens a session for a member who has proved who they are. */
export async function openSession(ctx: AccountsContext, tx: Tx, member: Holder): Promise<OpenedSession> {
  const now = ctx.clock.now();
  const token = ctx.random.secret();
  const sessionId = ctx.random.id('session', now);
  const expiresAt = sessionEndsAt(now, now);
  await sessions.insert(tx, {
    fingerprint: fingerprintOf(token), id: sessionId, memberId: member.id, accountId: member.accountId, at: now, expiresAt, userAgent: ctx.client.userAgent.slice(0, USER_AGENT_LENGTH_MAX),
  });
  return { token, sessionId, expiresAt, viewer: viewerOf(member) };
}
