import type { Money } from '#domain/kit/money.ts';
import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

type Proposal = { readonly id: string; readonly note: string; readonly creatorPart?: Money | null };

/** One side proposes to end the work, and may leave the creator a part of the price; the other may agree. Units: minor units. Errors: CollaborationError. */
export const proposeCancel = (ctx: Context, { id, note, creatorPart }: Proposal): Promise<Acted> =>
  act(ctx, { id, action: 'proposeCancel', note, ...(creatorPart ? { ask: { creatorPart } } : {}) });
