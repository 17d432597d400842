export { deleteMessage } from './commands/delete-message.ts';
export { editMessage } from './commands/edit-message.ts';
export { markRead } from './commands/mark-read.ts';
export { openConversation } from './commands/open-conversation.ts';
export { sendMessage } from './commands/send-message.ts';
export type { MessagingContext, MessagingPorts } from './context.ts';
export { findConversation, listConversations, listMessages, readExcerpt, searchMessages } from './queries.ts';
export { messagingReactions } from './reactions.ts';
export { nextUnreadDueAt, sweepUnread } from './sweep.ts';
