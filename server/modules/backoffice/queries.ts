import type { State } from '#domain/collaborations/states.ts';
import { countCollaborations } from '#server/modules/collaborations/index.ts';
import type { Context } from '#server/platform/command.ts';
import { countQueues, type Counts } from './counts/store.ts';
import { lastRules } from './auditor/audit.ts';
import type { RuleResult } from './rules/results/store.ts';

/** How the whole house is doing, as staff sees it. */
export type Overview = Counts & { readonly collaborationsByState: readonly { readonly state: State; readonly count: number }[]; readonly rules: readonly RuleResult[] };

/** How the whole house is doing; nothing for everybody but staff. */
export async function overview(ctx: Context): Promise<Overview | null> {
  if (ctx.viewer.kind !== 'operator') return null;
  const [collaborationsByState, queues, rules] = await Promise.all([countCollaborations(ctx), ctx.as('auditor').read(countQueues), lastRules(ctx)]);
  return { ...queues, collaborationsByState, rules };
}
