import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type NewStop = { readonly id: string; readonly collaborationId: string; readonly code: string; readonly sentence: string; readonly at: Instant };

/** Stops the money of one collaboration; the same reason twice is one stop. Returns whether it is new. */
export async function stop(tx: Tx, it: NewStop): Promise<boolean> {
  const { rowCount } = await tx.run(sql`insert into money_stops (id, collaboration_id, code, sentence, stopped_at)
    values (${it.id}, ${it.collaborationId}, ${it.code}, ${it.sentence}, ${ts(it.at)}) on conflict (collaboration_id, code) where lifted_at is null do nothing`);
  return rowCount === 1;
}

/** Lifts every stop of a collaboration. Returns how many. */
export async function lift(tx: Tx, collaborationId: string, at: Instant): Promise<number> {
  return (await tx.run(sql`update money_stops set lifted_at = ${ts(at)} where collaboration_id = ${collaborationId} and lifted_at is null`)).rowCount;
}

export type StopRow = { readonly code: string; readonly sentence: string; readonly stoppedAt: Instant };

/** Why the money of a hold stands still; nothing when it does not. */
export async function findOfHold(tx: Tx, holdId: string): Promise<StopRow | undefined> {
  const { rows } = await tx.run<StopRow>(sql`select s.code, s.sentence, s.stopped_at as "stoppedAt" from money_stops s join holds h on h.collaboration_id = s.collaboration_id
    where h.id = ${holdId} and s.lifted_at is null order by s.stopped_at, s.code limit 1`);
  return rows[0];
}

/** Why the money of a collaboration stands still, oldest reason first. */
export async function list(tx: Tx, collaborationId: string): Promise<readonly StopRow[]> {
  const { rows } = await tx.run<StopRow>(sql`select code, sentence, stopped_at as "stoppedAt" from money_stops where collaboration_id = ${collaborationId} and lifted_at is null order by stopped_at, code`);
  return rows;
}
