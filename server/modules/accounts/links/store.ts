import type { LinkPurpose } from '#domain/accounts/mailed-links.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type NewLink = { readonly fingerprint: Buffer; readonly id: string; readonly memberId: string; readonly purpose: LinkPurpose; readonly at: Instant; readonly expiresAt: Instant };

/** Inserts a link; older ones of the same purpose no longer work. */
export async function insert(tx: Tx, it: NewLink): Promise<void> {
  await end(tx, it.memberId, { purposes: [it.purpose], at: it.at });
  await tx.run(sql`insert into email_tokens (token_sha256, id, member_id, purpose, created_at, expires_at)
    values (${it.fingerprint}, ${it.id}, ${it.memberId}, ${it.purpose}, ${ts(it.at)}, ${ts(it.expiresAt)})`);
}

/** Ends a member's unused links of some purposes. */
export async function end(tx: Tx, memberId: string, it: { purposes: readonly LinkPurpose[]; at: Instant }): Promise<void> {
  await tx.run(sql`update email_tokens set used_at = ${ts(it.at)} where member_id = ${memberId} and purpose = any(${it.purposes}) and used_at is null`);
}

/** Uses a link: once, in time, for its own purpose. Returns whose it is, or nothing. */
export async function use(tx: Tx, it: { fingerprint: Buffer; purpose: LinkPurpose; at: Instant }): Promise<string | undefined> {
  const { rows } = await tx.run<{ memberId: string }>(sql`update email_tokens set used_at = ${ts(it.at)}
    where token_sha256 = ${it.fingerprint} and purpose = ${it.purpose} and used_at is null and expires_at > ${ts(it.at)} returning member_id as "memberId"`);
  return rows[0]?.memberId;
}

export type MailedLinkRow = { readonly purpose: LinkPurpose; readonly expiresAt: Instant; readonly email: string; readonly name: string; readonly accountName: string; readonly side: string };

/** What a mail with this link needs to say; nothing when the link no longer works or its member was removed. */
export async function findMailing(tx: Tx, it: { id: string; memberId: string; now: Instant }): Promise<MailedLinkRow | undefined> {
  const { rows } = await tx.run<MailedLinkRow>(sql`
    select t.purpose, t.expires_at as "expiresAt", m.email, m.name, a.display_name as "accountName", m.side
      from email_tokens t join members m on m.id = t.member_id join accounts a on a.id = m.account_id
     where t.id = ${it.id} and t.member_id = ${it.memberId} and t.used_at is null and t.expires_at > ${ts(it.now)} and m.removed_at is null`);
  return rows[0];
}

/** Whose link this is, as long as it works; nothing otherwise. */
export async function findOwner(tx: Tx, it: { fingerprint: Buffer; purpose: LinkPurpose; now: Instant }): Promise<{ readonly memberId: string; readonly email: string } | undefined> {
  const { rows } = await tx.run<{ memberId: string; email: string }>(sql`select m.id as "memberId", m.email from email_tokens t join members m on m.id = t.member_id
    where t.token_sha256 = ${it.fingerprint} and t.purpose = ${it.purpose} and t.used_at is null and t.expires_at > ${ts(it.now)} and m.removed_at is null`);
  return rows[0];
}
