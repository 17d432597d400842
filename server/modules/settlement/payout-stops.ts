import type { Context, Tx } from '#server/platform/command.ts';
import * as payoutStops from './payout-stops/store.ts';

/** Why the viewer's own payouts wait, or nothing. */
export const findPayoutStop = async ({ viewer, read }: Context): Promise<string | null> => (viewer.kind === 'creator' ? (await read((tx) => payoutStops.find(tx, viewer.accountId))) ?? null : null);

/** Lets a creator's payouts wait; the same reason twice is one. Money that goes back to a brand never waits for it. */
export const stopPayouts = (tx: Tx, it: payoutStops.PayoutStop): Promise<void> => payoutStops.begin(tx, it);

/** Lets a creator's payouts go on, as far as this reason is concerned. */
export const endPayoutStop = (tx: Tx, it: payoutStops.PayoutStop): Promise<void> => payoutStops.end(tx, it);
