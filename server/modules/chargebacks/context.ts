import type { BearerPolicy } from '#domain/chargebacks/chargeback.ts';
import type { SettlementContext } from '#server/modules/settlement/index.ts';

/** What chargebacks need beyond settlement: who bears a lost one, as data. */
export type ChargebackPorts = { readonly bearers: BearerPolicy };
export type ChargebackContext = SettlementContext & ChargebackPorts;
