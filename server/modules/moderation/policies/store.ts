import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

/** What the guard looks for: no wishes when `identifiersOnly`; contacts of two whose money is protected are open when `unlockWhenFunded`; voice of two with nothing against them is delivered before that when `voiceOpen`. */
export type GuardPolicy = { readonly version: number; readonly identifiersOnly: boolean; readonly unlockWhenFunded: boolean; readonly voiceOpen: boolean };

const FIRST: GuardPolicy = { version: 0, identifiersOnly: false, unlockWhenFunded: false, voiceOpen: false };

/** The policy that holds now. */
export async function current(tx: Tx): Promise<GuardPolicy> {
  return (await tx.run<GuardPolicy>(sql`select version, identifiers_only as "identifiersOnly", unlock_when_funded as "unlockWhenFunded", voice_open as "voiceOpen" from guard_policies order by version desc limit 1`)).rows[0] ?? FIRST;
}

/** Adds a version of the policy. */
export async function add(tx: Tx, it: GuardPolicy & { memberId: string; reason: string; at: Instant }): Promise<void> {
  await tx.run(sql`insert into guard_policies (version, identifiers_only, unlock_when_funded, voice_open, member_id, reason, at) values (${it.version}, ${it.identifiersOnly}, ${it.unlockWhenFunded}, ${it.voiceOpen}, ${it.memberId}, ${it.reason}, ${ts(it.at)})`);
}
