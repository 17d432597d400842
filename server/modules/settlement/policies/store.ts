import type { Instant } from '#domain/kit/time.ts';
import type { FeePolicy } from '#domain/settlement/fees.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts } from '#server/platform/db/sql.ts';

/** Keeps a version of the policy of rails, once. Returns the fingerprint under which this version is kept. */
export async function keep(tx: Tx, it: { version: string; policy: object; sha256: string; at: Instant }): Promise<string> {
  await tx.run(sql`insert into rail_policies (version, policy, sha256, at) values (${it.version}, ${jsonb(it.policy)}, ${it.sha256}, ${ts(it.at)}) on conflict (version) do nothing`);
  const { rows } = await tx.run<{ sha256: string }>(sql`select sha256 from rail_policies where version = ${it.version}`);
  return rows[0]?.sha256 ?? '';
}

/** Fees as they are kept: versions of before repeats counted have none. */
type KeptFees = Omit<FeePolicy, 'repeats'> & { readonly repeats?: FeePolicy['repeats'] };

/** The fees of every version that was in force, newest first. */
export async function list(tx: Tx): Promise<readonly { readonly version: string; readonly at: Instant; readonly fees: KeptFees }[]> {
  const { rows } = await tx.run<{ version: string; at: Instant; fees: KeptFees }>(sql`select version, at, policy -> 'fees' as fees from rail_policies order by at desc, version desc limit 50`);
  return rows;
}
