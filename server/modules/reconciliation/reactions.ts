import type { SettlementContext } from '#server/modules/settlement/index.ts';
import { readEvents } from './commands/read-events.ts';
import { readStatements } from './commands/read-statements.ts';

/** The jobs of reconciliation; the clock asks for them. */
export const reconciliationReactions = {
  subscriptions: {},
  handlers: {
    'reconciliation-read-events': async (ctx: SettlementContext, _payload: object): Promise<void> => void await readEvents(ctx),
    'reconciliation-read-statements': async (ctx: SettlementContext, _payload: object): Promise<void> => void await readStatements(ctx),
  },
} as const;
