import type { AccountsError } from '#domain/accounts/errors.ts';
import type { Result } from '#domain/kit/result.ts';
import type { AccountsContext } from '../context.ts';
import { openByLink } from '../open-by-link.ts';
import type { OpenedSession } from '../open-session.ts';

/** Takes an invitation: the mailed link sets the password, proves the address and opens a session. Errors: LINK_EXPIRED, FIELDS_INVALID, ACCOUNT_SUSPENDED. */
export const joinTeam = (ctx: AccountsContext, input: { token: string; password: string }): Promise<Result<OpenedSession, AccountsError>> => openByLink(ctx, { ...input, purpose: 'join-team' });
