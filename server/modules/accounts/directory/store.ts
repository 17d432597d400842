import type { MemberRole, Side } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql } from '#server/platform/db/sql.ts';

/** What everybody may know of an account. */
export type AccountEntry = { readonly id: string; readonly side: Side; readonly displayName: string; readonly country: string; readonly suspendedAt: Instant | null };

/** Looks accounts up by id; unknown ones are missing from the answer. */
export async function findAccounts(tx: Tx, ids: readonly string[]): Promise<readonly AccountEntry[]> {
  const { rows } = await tx.run<AccountEntry>(sql`select id, side, display_name as "displayName", country, suspended_at as "suspendedAt" from accounts where id = any(${ids}) order by id`);
  return rows;
}

/** The e-mail addresses of an account's members, for the rule that nobody works with themselves. */
export async function shareAPerson(tx: Tx, left: string, right: string): Promise<boolean> {
  const { rows } = await tx.run<{ same: boolean }>(sql`select exists (select 1 from members a join members b on a.email = b.email where a.account_id = ${left} and b.account_id = ${right}) as same`);
  return rows[0]?.same ?? false;
}

type MeRow = {
  readonly side: Side; readonly accountId: AccountId; readonly memberId: MemberId; readonly displayName: string; readonly memberName: string; readonly email: string;
  readonly emailVerified: boolean; readonly role: MemberRole; readonly country: string; readonly wantsUnreadMails: boolean;
};

/** A member with the account's name, as far as the asking role may see it. */
export async function findMember(tx: Tx, memberId: string): Promise<MeRow | undefined> {
  const { rows } = await tx.run<MeRow>(sql`select m.side, m.account_id as "accountId", m.id as "memberId", a.display_name as "displayName", m.name as "memberName", m.email,
      m.email_verified_at is not null as "emailVerified", m.role, a.country, m.wants_unread_mails as "wantsUnreadMails"
    from members m join accounts a on a.id = m.account_id where m.id = ${memberId} and m.removed_at is null`);
  return rows[0];
}

type TeamRow = { readonly id: MemberId; readonly name: string; readonly email: string; readonly role: MemberRole; readonly joined: boolean };

/** The members of an account who were not removed. Who was invited has joined when their address is proved. */
export async function listMembers(tx: Tx, accountId: string): Promise<readonly TeamRow[]> {
  const { rows } = await tx.run<TeamRow>(sql`select id, name, email, role, (invited_at is null or email_verified_at is not null) as joined
    from members where account_id = ${accountId} and removed_at is null order by created_at, id`);
  return rows;
}

type ReachableRow = { readonly memberId: MemberId; readonly email: string; readonly name: string; readonly role: MemberRole; readonly wantsUnreadMails: boolean };

/** The members of an account with a proved address. */
export async function listReachable(tx: Tx, accountId: string): Promise<readonly ReachableRow[]> {
  const { rows } = await tx.run<ReachableRow>(sql`select id as "memberId", email, name, role, wants_unread_mails as "wantsUnreadMails"
    from members where account_id = ${accountId} and email_verified_at is not null and removed_at is null order by id`);
  return rows;
}

/** Keeps whether a member wants mails about unread messages. */
export async function wantUnreadMails(tx: Tx, memberId: string, wanted: boolean): Promise<void> {
  await tx.run(sql`update members set wants_unread_mails = ${wanted} where id = ${memberId}`);
}

/** The account of the staff. */
export async function findOperatorAccount(tx: Tx): Promise<AccountId | undefined> {
  return (await tx.run<{ id: AccountId }>(sql`select id from accounts where side = 'operator'`)).rows[0]?.id;
}
