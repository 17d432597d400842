import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** Keeps a version of the policy of rails, once. Returns the fingerprint under which this version is kept. */
export async function keep(tx: Tx, it: { version: string; policy: object; sha256: string; at: Instant }): Promise<string> {
  await tx.run(sql`insert into rail_policies (version, policy, sha256, at) values (${it.version}, ${jsonb(it.policy)}, ${it.sha256}, ${ts(it.at)}) on conflict (version) do nothing`);
  const { rows } = await tx.run<{ sha256: string }>(sql`select sha256 from rail_policies where version = ${it.version}`);
  return rows[0]?.sha256 ?? '';
}
