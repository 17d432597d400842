import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql } from '#server/platform/db/sql.ts';

/** Writes what each type asks for, so that the database checks the same declaration. */
export async function keepTypes(tx: Tx, types: readonly { key: string; terms: object; proof: object }[]): Promise<void> {
  await tx.run(sql`insert into collaboration_types (key, terms, proof) select key, terms, proof from jsonb_to_recordset(${jsonb(types)}) as t(key text, terms jsonb, proof jsonb)
    on conflict (key) do update set terms = excluded.terms, proof = excluded.proof`);
}

export type AllowedChange = { machine: 'collaboration' | 'hold'; from_state: string; to_state: string; action: string; moves_money: boolean };

/** Writes which steps the tables of the domain allow, for the auditor. */
export async function keepAllowedChanges(tx: Tx, changes: readonly AllowedChange[]): Promise<void> {
  await tx.run(sql`insert into allowed_changes (machine, from_state, to_state, action, moves_money)
    select machine, from_state, to_state, action, moves_money from jsonb_to_recordset(${jsonb(changes)}) as c(machine text, from_state text, to_state text, action text, moves_money boolean)
    on conflict (machine, from_state, action, to_state) do update set moves_money = excluded.moves_money`);
}
