import type { RailSettings } from '#domain/settlement/policy.ts';
import type { PaymentsPort } from '#server/adapters/stripe/port.ts';
import type { Context } from '#server/platform/command.ts';

/** What settlement needs beyond a command's context: the provider, where its pages come back to, and the policy of rails. */
export type SettlementPorts = { readonly payments: PaymentsPort; readonly publicUrl: string; readonly railSettings: RailSettings };
export type SettlementContext = Context & SettlementPorts;
