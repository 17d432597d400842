import type { Actor } from '#domain/accounts/roles.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { Action, State } from '#domain/collaborations/states.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Change = {
  readonly id: string; readonly action: Action; readonly from: State | '-'; readonly to: State; readonly actor: Actor;
  readonly actorAccountId: string | null; readonly actorMemberId: string | null; readonly note: string; readonly at: Instant;
};

/** Adds a line to the history, numbered without gaps under the row lock. */
export async function add(tx: Tx, it: Collaboration, change: Change): Promise<void> {
  await tx.run(sql`insert into collaboration_changes (id, collaboration_id, brand_id, creator_id, seq, action, from_state, to_state, actor_side, actor_account_id, actor_member_id, note, at)
    select ${change.id}, ${it.id}, ${it.brandId}, ${it.creatorId}, coalesce(max(seq), 0) + 1, ${change.action}, ${change.from}, ${change.to}, ${change.actor},
      ${change.actorAccountId}, ${change.actorMemberId}, ${change.note}, ${ts(change.at)} from collaboration_changes where collaboration_id = ${it.id}`);
}

export type ChangeRow = { readonly id: string; readonly collaborationId: string; readonly action: Action; readonly actor: Actor; readonly actorAccountId: string | null; readonly note: string; readonly at: Instant };

/** The history of some collaborations, oldest first. */
export async function listByCollaborations(tx: Tx, ids: readonly string[]): Promise<readonly ChangeRow[]> {
  const { rows } = await tx.run<ChangeRow>(sql`select id, collaboration_id as "collaborationId", action, actor_side as actor, actor_account_id as "actorAccountId", note, at
    from collaboration_changes where collaboration_id = any(${ids}) order by collaboration_id, seq`);
  return rows;
}

/** Who took a step. */
export async function findActor(tx: Tx, changeId: string): Promise<Actor | undefined> {
  return (await tx.run<{ actor: Actor }>(sql`select actor_side as actor from collaboration_changes where id = ${changeId}`)).rows[0]?.actor;
}

/** The last line of a history. */
export async function findLast(tx: Tx, id: string): Promise<{ readonly at: Instant } | undefined> {
  return (await tx.run<{ at: Instant }>(sql`select at from collaboration_changes where collaboration_id = ${id} order by seq desc limit 1`)).rows[0];
}

/** Says whether a step was taken before with this note. */
export async function hasNote(tx: Tx, it: { id: string; action: Action; note: string }): Promise<boolean> {
  const { rows } = await tx.run<{ has: boolean }>(sql`select exists (select 1 from collaboration_changes where collaboration_id = ${it.id} and action = ${it.action} and note = ${it.note}) as has`);
  return rows[0]?.has ?? false;
}
