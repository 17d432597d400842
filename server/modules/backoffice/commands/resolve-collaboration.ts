import { err, type Result } from '#domain/kit/result.ts';
import * as collaborations from '#server/modules/collaborations/index.ts';
import type { Context } from '#server/platform/command.ts';
import type { BackofficeError } from '../errors.ts';
import { withReason, type Decided } from './with-reason.ts';

type Asked = { readonly id: string; readonly decideFor: string; readonly creatorPartMinor?: bigint | null | undefined; readonly reason: string };

async function verdictOf(ctx: Context, { id, decideFor, creatorPartMinor }: Asked): Promise<Result<collaborations.Decided, BackofficeError>> {
  const wrong = (field: string, message: string) => err({ code: 'FIELDS_INVALID', problems: [{ field, message }] } as const);
  const creatorPart = await collaborations.partOf(ctx, id, creatorPartMinor);
  if (decideFor === 'split') return creatorPart ? { ok: true, value: { decideFor, creatorPart } } : wrong('creatorPartMinor', 'Say how much of the price the creator gets.');
  if (decideFor !== 'brand' && decideFor !== 'creator') return wrong('decideFor', 'Decide for the brand, for the creator, or split.');
  return creatorPart ? wrong('creatorPartMinor', 'An amount belongs to a split only.') : { ok: true, value: { decideFor } };
}

/** Staff decides a dispute for one side, or divides the money to the cent, with a written reason; the money follows. Units: minor units. Errors: REASON_NEEDED, FIELDS_INVALID and CollaborationError. */
export async function resolveCollaboration(ctx: Context, it: Asked): Promise<Decided> {
  const verdict = await verdictOf(ctx, it);
  if (!verdict.ok) return verdict;
  const reasoned = withReason(ctx, { action: `resolve-collaboration-for-${it.decideFor}`, targetId: it.id, reason: it.reason });
  return reasoned.ok ? collaborations.resolveCollaboration(ctx, { id: it.id, ...verdict.value, ...reasoned.value }) : reasoned;
}
