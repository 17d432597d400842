export { markNotificationsSeen } from './commands/mark-notifications-seen.ts';
export type { NotificationContext, NotificationPorts } from './context.ts';
export { countUnseen, listNotifications, type NotificationRow } from './queries.ts';
export { notificationReactions } from './reactions.ts';
