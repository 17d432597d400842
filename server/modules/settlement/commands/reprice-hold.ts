import { invariant } from '#domain/kit/assert.ts';
import type { CollaborationId } from '#domain/kit/ids.ts';
import type { Money } from '#domain/kit/money.ts';
import { quote } from '#domain/settlement/fees.ts';
import type { Tx } from '#server/platform/command.ts';
import * as holds from '../holds/store.ts';

/** Lets a hold that only stands ready follow the price now on the table. Runs in the counter-offer's transaction. Units: minor units. */
export async function repriceHold(tx: Tx, it: { collaborationId: CollaborationId; price: Money }): Promise<void> {
  const hold = await holds.lockByCollaboration(tx, it.collaborationId);
  invariant(hold?.state === 'secured', 'a price can change only while nothing is taken', it.collaborationId);
  const { brandFee, commission } = quote(it.price, hold);
  await holds.save(tx, { ...hold, price: it.price, brandFee, commission });
}
