import { isClosed, type Chargeback } from '#domain/chargebacks/chargeback.ts';
import type { Context } from '#server/platform/command.ts';
import type { ChargebackContext } from './context.ts';
import { evidenceOf } from './proof.ts';
import * as rows from './rows/store.ts';
import * as warnings from './warnings/store.ts';

const LISTED_MAX = 200;

/** Every chargeback, open ones first; empty for everybody but staff. */
export const listChargebacks = async (ctx: Context): Promise<readonly Chargeback[]> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => rows.list(tx, LISTED_MAX)) : []);

/** One chargeback; nothing for everybody but staff. */
export const findChargeback = async (ctx: Context, id: string): Promise<Chargeback | null> => (ctx.viewer.kind === 'operator' ? (await ctx.read((tx) => rows.find(tx, id))) ?? null : null);

/** Every warning of fraud, unanswered ones first; empty for everybody but staff. */
export const listFraudWarnings = async (ctx: Context): Promise<readonly warnings.FraudWarning[]> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => warnings.list(tx, LISTED_MAX)) : []);

/** The history of one, oldest first; empty for everybody but staff. */
export const listChargebackChanges = async (ctx: Context, id: string): Promise<readonly rows.Change[]> => (ctx.viewer.kind === 'operator' ? ctx.read((tx) => rows.listChanges(tx, id)) : []);

/** What was sent to the bank, or would be sent now. For staff. */
export async function listEvidence(ctx: ChargebackContext, it: Chargeback): Promise<readonly { readonly name: string; readonly text: string }[]> {
  if (ctx.viewer.kind !== 'operator' || (it.evidence === null && isClosed(it.state))) return [];
  const evidence = it.evidence ?? (await evidenceOf(ctx.as('worker'), it, ''));
  return Object.entries(evidence).map(([name, text]) => ({ name, text }));
}
