import type { FileHeld, FindingDecided } from '#domain/events.ts';
import { findOperatorAccount } from '#server/modules/accounts/index.ts';
import type { NotificationContext } from './context.ts';
import { decisionLine, heldLine, reviewForStaff } from './finding-lines.ts';
import { tellAccount } from './tell-account.ts';

const BECAUSE = 'You get this mail because something you sent on Fairhold was kept back. Answer there: nobody reads an answer to this mail.';
const pathOf = (conversationId: string): string => `/messages/${conversationId}`;

/** A file was kept back or waits for a person: its sender is told, and staff what waits for them. A wait alone is no mail. */
export async function tellFileHeld(ctx: NotificationContext, event: FileHeld): Promise<void> {
  const waits = event.verdict === 'review';
  await tellAccount(ctx, { accountId: event.accountId, kind: 'file-held', key: event.findingId, path: pathOf(event.conversationId), notice: heldLine(event), because: BECAUSE, byMail: !waits });
  const staff = waits ? await findOperatorAccount(ctx) : null;
  if (staff) await tellAccount(ctx, { accountId: staff, kind: 'file-held', key: event.findingId, path: '/operator/moderation', notice: reviewForStaff(event), byMail: false });
}

/** A person decided: whoever wrote or sent it reads what and why. */
export const tellDecision = (ctx: NotificationContext, event: FindingDecided): Promise<void> =>
  tellAccount(ctx, { accountId: event.accountId, kind: 'finding-decided', key: `${event.findingId}:decided`, path: pathOf(event.conversationId), notice: decisionLine(event), because: BECAUSE, byMail: true });
