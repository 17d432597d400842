import type { MemberRole, Side } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId, SessionId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type NewSession = { readonly fingerprint: Buffer; readonly id: string; readonly memberId: string; readonly accountId: string; readonly at: Instant; readonly expiresAt: Instant; readonly userAgent: string };

/** Inserts a session by the fingerprint of its token. */
export async function insert(tx: Tx, it: NewSession): Promise<void> {
  await tx.run(sql`insert into sessions (token_sha256, id, member_id, account_id, created_at, last_seen_at, expires_at, user_agent)
    values (${it.fingerprint}, ${it.id}, ${it.memberId}, ${it.accountId}, ${ts(it.at)}, ${ts(it.at)}, ${ts(it.expiresAt)}, ${it.userAgent})`);
}

/** Sessions that have not ended, of members who are there and accounts that may act. */
const living = (now: Instant) => sql`from sessions s join members m on m.id = s.member_id join accounts a on a.id = m.account_id
     where s.revoked_at is null and s.expires_at > ${ts(now)} and m.removed_at is null and a.suspended_at is null`;

export type Holder = {
  readonly sessionId: SessionId; readonly createdAt: Instant; readonly lastSeenAt: Instant; readonly memberId: MemberId; readonly accountId: AccountId; readonly side: Side;
  readonly role: MemberRole; readonly emailVerified: boolean;
};

/** Who holds the session with this fingerprint; nothing when it has ended, the member was removed or the account is suspended. */
export async function findHolder(tx: Tx, fingerprint: Buffer, now: Instant): Promise<Holder | undefined> {
  const { rows } = await tx.run<Holder>(sql`
    select s.id as "sessionId", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", m.id as "memberId", m.account_id as "accountId", m.side, m.role, m.email_verified_at is not null as "emailVerified"
      ${living(now)} and s.token_sha256 = ${fingerprint}`);
  return rows[0];
}

/** Which of these fingerprints' sessions have not ended. */
export async function findLiving(tx: Tx, fingerprints: readonly Buffer[], now: Instant): Promise<readonly Buffer[]> {
  const { rows } = await tx.run<{ print: Buffer }>(sql`
    select s.token_sha256 as print ${living(now)} and s.token_sha256 = any(${fingerprints})`);
  return rows.map((it) => it.print);
}

/** Notes a use of a session, which moves its end. */
export async function touch(tx: Tx, it: { id: string; at: Instant; expiresAt: Instant }): Promise<void> {
  await tx.run(sql`update sessions set last_seen_at = ${ts(it.at)}, expires_at = ${ts(it.expiresAt)} where id = ${it.id} and last_seen_at < ${ts(it.at)}`);
}

/** Ends one session of a member. Returns whether there was one to end. */
export async function revoke(tx: Tx, it: { id: string; memberId: string; at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`update sessions set revoked_at = ${ts(it.at)} where id = ${it.id} and member_id = ${it.memberId} and revoked_at is null and expires_at > ${ts(it.at)}`);
  return rowCount === 1;
}

/** Ends every session of a member. */
export async function revokeAll(tx: Tx, memberId: string, at: Instant): Promise<void> {
  await tx.run(sql`update sessions set revoked_at = ${ts(at)} where member_id = ${memberId} and revoked_at is null`);
}

export type SessionRow = { readonly id: SessionId; readonly createdAt: Instant; readonly lastSeenAt: Instant; readonly userAgent: string };

/** A member's open sessions, last used first. */
export async function listOpen(tx: Tx, memberId: string, now: Instant): Promise<readonly SessionRow[]> {
  const { rows } = await tx.run<SessionRow>(sql`select id, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent" from sessions
    where member_id = ${memberId} and revoked_at is null and expires_at > ${ts(now)} order by last_seen_at desc, id desc`);
  return rows;
}

/** Notes that the password was given once more in a session. */
export async function confirm(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update sessions set confirmed_at = ${ts(at)} where id = ${id}`);
}

/** When the password was last given once more in a session, or nothing. */
export async function confirmedAt(tx: Tx, id: string): Promise<Instant | null> {
  return (await tx.run<{ at: Instant | null }>(sql`select confirmed_at as at from sessions where id = ${id}`)).rows[0]?.at ?? null;
}
