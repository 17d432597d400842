import type { MemberRole, Side } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type MemberRow = {
  readonly id: MemberId; readonly accountId: AccountId; readonly side: Side; readonly email: string; readonly name: string; readonly role: MemberRole;
  readonly passwordHash: string | null; readonly emailVerifiedAt: Instant | null; readonly suspendedAt: Instant | null;
};

const MEMBER = sql`m.id, m.account_id as "accountId", m.side, m.email, m.name, m.role, m.password_hash as "passwordHash", m.email_verified_at as "emailVerifiedAt", a.suspended_at as "suspendedAt"`;

/** The member behind an address at one side's door, or nothing. */
export async function findByEmail(tx: Tx, side: Side, email: string): Promise<MemberRow | undefined> {
  const { rows } = await tx.run<MemberRow>(sql`select ${MEMBER} from members m join accounts a on a.id = m.account_id where m.side = ${side} and m.email = ${email} and m.removed_at is null`);
  return rows[0];
}

/** A member who was not removed, or nothing. */
export async function find(tx: Tx, id: string): Promise<MemberRow | undefined> {
  const { rows } = await tx.run<MemberRow>(sql`select ${MEMBER} from members m join accounts a on a.id = m.account_id where m.id = ${id} and m.removed_at is null`);
  return rows[0];
}

/** Locks the members of a team in one order, so that two changes of it never meet half-way. */
export async function lockTeam(tx: Tx, accountId: string): Promise<readonly MemberRow[]> {
  const { rows } = await tx.run<MemberRow>(sql`select ${MEMBER} from members m join accounts a on a.id = m.account_id where m.account_id = ${accountId} and m.removed_at is null order by m.id for update of m`);
  return rows;
}

/** Inserts an account. */
export async function insertAccount(tx: Tx, it: { id: string; side: Side; displayName: string; country: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into accounts (id, side, display_name, country, created_at) values (${it.id}, ${it.side}, ${it.displayName}, ${it.country}, ${ts(it.at)})`);
}

/** The one account of all staff, made when there is none yet. */
export async function operatorAccount(tx: Tx, it: { id: string; displayName: string; country: string; at: Instant }): Promise<AccountId> {
  await tx.run(sql`insert into accounts (id, side, display_name, country, created_at) values (${it.id}, 'operator', ${it.displayName}, ${it.country}, ${ts(it.at)}) on conflict (side) where side = 'operator' do nothing`);
  const { rows } = await tx.run<{ id: AccountId }>(sql`select id from accounts where side = 'operator'`);
  return rows[0]?.id ?? (it.id as AccountId);
}

export type NewMember = Pick<MemberRow, 'id' | 'accountId' | 'side' | 'email' | 'name' | 'role' | 'passwordHash' | 'emailVerifiedAt'> & { readonly invitedAt: Instant | null; readonly at: Instant };

/** Inserts a member. Returns false when the address is taken at this door. */
export async function insert(tx: Tx, it: NewMember): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into members (id, account_id, side, email, name, role, password_hash, email_verified_at, invited_at, created_at)
    values (${it.id}, ${it.accountId}, ${it.side}, ${it.email}, ${it.name}, ${it.role}, ${it.passwordHash}, ${ts(it.emailVerifiedAt)}, ${ts(it.invitedAt)}, ${ts(it.at)})
    on conflict (side, email) where removed_at is null do nothing`);
  return rowCount === 1;
}

/** Marks an address as proved. */
export async function verify(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update members set email_verified_at = coalesce(email_verified_at, ${ts(at)}) where id = ${id}`);
}

/** Sets a password by a mailed link, which proves the address too. */
export async function setPassword(tx: Tx, it: { id: string; passwordHash: string; at: Instant }): Promise<void> {
  await tx.run(sql`update members set password_hash = ${it.passwordHash}, email_verified_at = coalesce(email_verified_at, ${ts(it.at)}) where id = ${it.id}`);
}

/** Sets a member's role. */
export async function setRole(tx: Tx, id: string, role: MemberRole): Promise<void> {
  await tx.run(sql`update members set role = ${role} where id = ${id}`);
}

/** Names an invited member anew. */
export async function renameInvited(tx: Tx, it: { id: string; name: string; role: MemberRole; at: Instant }): Promise<void> {
  await tx.run(sql`update members set name = ${it.name}, role = ${it.role}, invited_at = ${ts(it.at)} where id = ${it.id}`);
}

/** Takes a member out of a team; the row stays, since history names it. */
export async function remove(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.run(sql`update members set removed_at = ${ts(at)} where id = ${id}`);
}

export type EnrolledRow = { readonly accountId: AccountId; readonly memberId: MemberId; readonly email: string; readonly name: string; readonly country: string };

/** Inserts accounts of a side with one member each, in one statement; whose address is known at that door is left out. Returns the ids of the accounts that are new. */
export async function insertEnrolled(tx: Tx, side: 'brand' | 'creator', { list, at }: { readonly list: readonly EnrolledRow[]; readonly at: Instant }): Promise<readonly AccountId[]> {
  const { rows } = await tx.run<{ id: AccountId }>(sql`
    with given as (
      select * from unnest(${list.map((it) => it.accountId)}::text[], ${list.map((it) => it.memberId)}::text[], ${list.map((it) => it.email)}::text[], ${list.map((it) => it.name)}::text[], ${list.map((it) => it.country)}::text[]) as g (account_id, member_id, email, name, country)
       where not exists (select 1 from members m where m.side = ${side} and m.email = g.email and m.removed_at is null)
    ), opened as (
      insert into accounts (id, side, display_name, country, created_at) select account_id, ${side}, name, country, ${ts(at)} from given returning id
    ), joined as (
      insert into members (id, account_id, side, email, name, role, email_verified_at, created_at) select member_id, account_id, ${side}, email, name, ${side === 'creator' ? 'self' : 'owner'}, ${ts(at)}, ${ts(at)} from given
    )
    select id from opened`);
  return rows.map((it) => it.id);
}
