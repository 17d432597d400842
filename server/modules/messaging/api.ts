import { MESSAGING_ERRORS } from '#domain/messaging/errors.ts';
import type { Span } from '#domain/messaging/message.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import type { AttachmentRow } from './messages/store.ts';
import { findFindingOf, findFindingOfFile } from '#server/modules/moderation/index.ts';
import { deleteMessage } from './commands/delete-message.ts';
import { editMessage } from './commands/edit-message.ts';
import { finishAttachment, type HandedIn } from './commands/hand-in-attachment.ts';
import { markRead } from './commands/mark-read.ts';
import { startAttachment, type Started } from './commands/start-attachment.ts';
import { openConversation } from './commands/open-conversation.ts';
import { sendMessage, type Sent } from './commands/send-message.ts';
import type { MessagingPorts } from './context.ts';
import { listenToConversation, listenToInbox, tellTyping, type Moved } from './listen.ts';
import { countUnreadConversations, findConversation, findConversationWith, listConversations, listMessages, searchMessages, type ConversationPage, type ConversationRow, type EventPage, type EventRow, type FoundRow } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends MessagingPorts {}
  interface ApiObjects {
    Attachment: AttachmentRow;
    AttachmentRef: HandedIn;
    AttachmentStarted: Started;
    Conversation: ConversationRow;
    ConversationEvent: EventRow;
    ConversationMoved: Moved;
    ConversationPage: ConversationPage;
    ConversationRef: { readonly id: string };
    EventPage: EventPage;
    FoundMessage: FoundRow;
    Message: EventRow;
    MessageSent: Sent;
    TextSpan: Span;
  }
}

const TABLES: Tables = [MESSAGING_ERRORS];

builder.objectType('Conversation', {
  fields: (t) => ({
    id: t.exposeID('id'), brandId: t.exposeID('brandId'), creatorId: t.exposeID('creatorId'), brandName: t.exposeString('brandName'), creatorName: t.exposeString('creatorName'),
    lastSeq: t.exposeInt('lastSeq'), lastAt: t.field({ type: 'DateTime', resolve: (it) => it.lastAt }), lastText: t.exposeString('lastText', { nullable: true }),
    lastIsYours: t.boolean({ resolve: (it, _args, ctx) => ctx.viewer.kind !== 'anonymous' && it.lastByAccountId === ctx.viewer.accountId }),
    readSeq: t.exposeInt('readSeq'), otherReadSeq: t.exposeInt('otherReadSeq'), unreadCount: t.exposeInt('unreadCount'),
  }),
});
builder.objectType('ConversationPage', { fields: (t) => ({ items: t.field({ type: ['Conversation'], resolve: (it) => [...it.items] }), endCursor: t.exposeString('endCursor', { nullable: true }), hasMore: t.exposeBoolean('hasMore') }) });
builder.objectType('TextSpan', { description: 'A part of a text, in UTF-16 code units; its end is not part of it.', fields: (t) => ({ from: t.exposeInt('from'), to: t.exposeInt('to'), kind: t.string({ nullable: true, resolve: (it) => it.kind ?? null }) }) });
builder.objectType('Attachment', {
  description: 'A file beside a message. It can be read at `url` when it is `ready`: its picture, poster or first page small, at `thumbUrl`.',
  fields: (t) => ({
    id: t.exposeID('id'), state: t.exposeString('state'), kind: t.exposeString('kind'), name: t.exposeString('name'), bytes: t.exposeInt('bytes'), width: t.exposeInt('width', { nullable: true }), height: t.exposeInt('height', { nullable: true }),
    reasons: t.stringList({ description: 'Why it was refused, for those who sent it.', resolve: (it) => [...it.reasons] }),
    finding: t.field({ type: 'GuardFinding', nullable: true, description: 'For those who sent it: what was found in it and what became of that.', resolve: (it, _args, ctx) => (it.mine && (it.state === 'refused' || it.state === 'review') ? findFindingOfFile(ctx, it.id) : null) }),
    url: t.string({ nullable: true, resolve: (it) => (it.state === 'ready' ? `/files/attachments/${it.id}/full` : null) }),
    thumbUrl: t.string({ nullable: true, resolve: (it) => (it.state === 'ready' && it.kind !== 'voice' ? `/files/attachments/${it.id}/thumb` : null) }),
  }),
});
builder.objectType('AttachmentStarted', {
  fields: (t) => ({
    id: t.exposeID('id'), uploadPath: t.string({ description: 'Where its bytes are sent, by PUT.', resolve: (it) => `/files/attachments/${it.id}` }),
    uploadUrl: t.exposeString('uploadUrl', { nullable: true, description: 'Where they are sent instead when it is there: by PUT as application/octet-stream, without cookies; then `finishAttachment` says that they have arrived.' }),
  }),
});
builder.objectType('AttachmentRef', { fields: (t) => ({ id: t.exposeID('id') }) });
builder.objectType('Message', {
  description: 'A message in its newest state. Its writers see their own words with what is covered and why; the other side what is left.',
  fields: (t) => ({
    id: t.id({ resolve: (it) => it.messageId ?? '' }), seq: t.int({ resolve: (it) => it.firstSeq }), revisionSeq: t.exposeInt('revisionSeq'), text: t.exposeString('text', { nullable: true }),
    verdict: t.exposeString('verdict'), spans: t.field({ type: ['TextSpan'], resolve: (it) => [...it.spans] }), reasons: t.stringList({ resolve: (it) => [...it.reasons] }),
    clientId: t.exposeString('clientId', { nullable: true, description: 'For the member who sent it.' }), sentAt: t.field({ type: 'DateTime', resolve: (it) => it.sentAt }),
    finding: t.field({ type: 'GuardFinding', nullable: true, description: 'For its writers: what the guard found in it and what became of that.', resolve: (it, _args, ctx) => (it.verdict === 'pass' || it.messageId === null ? null : findFindingOf(ctx, it.messageId)) }),
    edited: t.boolean({ resolve: (it) => it.editedAt !== null }), deleted: t.boolean({ resolve: (it) => it.deletedAt !== null }),
    attachments: t.field({ type: ['Attachment'], resolve: (it) => [...it.attachments] }),
  }),
});
builder.objectType('ConversationEvent', {
  description: 'One number of a conversation: words, what became of them, or what the work and its money did.',
  fields: (t) => ({
    seq: t.exposeInt('seq'), kind: t.exposeString('kind'), by: t.exposeString('by', { nullable: true }), what: t.exposeString('what'), collaborationId: t.exposeID('collaborationId', { nullable: true }),
    at: t.field({ type: 'DateTime', resolve: (it) => it.at }), message: t.field({ type: 'Message', nullable: true, resolve: (it) => (it.messageId === null ? null : it) }),
  }),
});
builder.objectType('EventPage', { fields: (t) => ({ events: t.field({ type: ['ConversationEvent'], resolve: (it) => [...it.events] }), lastSeq: t.exposeInt('lastSeq') }) });
builder.objectType('FoundMessage', { fields: (t) => ({ conversationId: t.exposeID('conversationId'), seq: t.exposeInt('seq'), text: t.exposeString('text'), by: t.exposeString('by'), brandName: t.exposeString('brandName'), creatorName: t.exposeString('creatorName'), sentAt: t.field({ type: 'DateTime', resolve: (it) => it.sentAt }) }) });
builder.objectType('MessageSent', { fields: (t) => ({ conversationId: t.exposeID('conversationId'), messageId: t.exposeID('messageId'), seq: t.exposeInt('seq') }) });
builder.objectType('ConversationRef', { fields: (t) => ({ id: t.exposeID('id') }) });
builder.objectType('ConversationMoved', { description: 'That something moved, never what: fetch what is new by number.', fields: (t) => ({ conversationId: t.exposeID('conversationId'), seq: t.exposeInt('seq'), typing: t.exposeString('typing', { nullable: true }) }) });

const SentResult = resultType('SentResult', 'MessageSent', TABLES);
const AttachmentResult = resultType('AttachmentResult', 'AttachmentStarted', TABLES);
const HandedInResult = resultType('HandedInResult', 'AttachmentRef', TABLES);
const ConversationResult = resultType('ConversationResult', 'ConversationRef', TABLES);

builder.queryFields((t) => ({
  conversations: t.field({ type: 'ConversationPage', args: { first: t.arg.int({ required: true, defaultValue: 30 }), after: t.arg.string() }, resolve: (_root, it, ctx) => listConversations(ctx, { first: it.first, after: it.after ?? null }) }),
  conversation: t.field({ type: 'Conversation', nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_root, it, ctx) => findConversation(ctx, it.id) }),
  conversationWith: t.field({ type: 'Conversation', nullable: true, description: 'The one conversation of the viewer with another account.', args: { accountId: t.arg.id({ required: true }) }, resolve: (_root, it, ctx) => findConversationWith(ctx, it.accountId) }),
  messages: t.field({
    type: 'EventPage', nullable: true, description: 'Events after a number, or the last ones before one; without either, the newest.',
    args: { conversationId: t.arg.id({ required: true }), afterSeq: t.arg.int(), beforeSeq: t.arg.int(), first: t.arg.int({ required: true, defaultValue: 50 }) },
    resolve: (_root, it, ctx) => listMessages(ctx, { conversationId: it.conversationId, afterSeq: it.afterSeq ?? null, beforeSeq: it.beforeSeq ?? null, first: it.first }),
  }),
  unreadConversations: t.int({ description: 'In how many conversations something waits for the viewer; 100 at most.', resolve: (_root, _args, ctx) => countUnreadConversations(ctx) }),
  searchMessages: t.field({ type: ['FoundMessage'], description: 'Messages with these words, the last of which may be only begun; newest first.', args: { words: t.arg.string({ required: true }), first: t.arg.int({ required: true, defaultValue: 20 }) }, resolve: async (_root, it, ctx) => [...(await searchMessages(ctx, it))] }),
}));

builder.mutationFields((t) => ({
  openConversation: t.field({ type: ConversationResult, description: 'A brand opens the conversation with a creator; the same pair has the same one.', args: { creatorId: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await openConversation(ctx, it)) }),
  sendMessage: t.field({
    type: SentResult, description: 'Says something under an id the client made before; a second send gets the first answer.',
    args: { conversationId: t.arg.id({ required: true }), clientId: t.arg.string({ required: true }), text: t.arg.string({ required: true }), collaborationId: t.arg.id(), attachmentIds: t.arg.idList() },
    resolve: async (_root, it, ctx) => toResult(TABLES, await sendMessage(ctx, { ...it, collaborationId: it.collaborationId ?? null, attachmentIds: it.attachmentIds ?? [] })),
  }),
  startAttachment: t.field({
    type: AttachmentResult, description: 'Begins a file whose bytes are then sent by PUT; the same client id begins it once.',
    args: { conversationId: t.arg.id({ required: true }), clientId: t.arg.string({ required: true }), name: t.arg.string({ required: true }), bytes: t.arg.int({ required: true }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await startAttachment(ctx, it)),
  }),
  finishAttachment: t.field({ type: HandedInResult, description: 'Says that the bytes of a file were sent to its `uploadUrl`; saying it again changes nothing.', args: { id: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await finishAttachment(ctx, it)) }),
  editMessage: t.field({ type: SentResult, args: { messageId: t.arg.id({ required: true }), text: t.arg.string({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await editMessage(ctx, it)) }),
  deleteMessage: t.field({ type: SentResult, args: { messageId: t.arg.id({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await deleteMessage(ctx, it)) }),
  markRead: t.field({ type: ConversationResult, args: { conversationId: t.arg.id({ required: true }), seq: t.arg.int({ required: true }) }, resolve: async (_root, it, ctx) => toResult(TABLES, await markRead(ctx, it)) }),
  setTyping: t.field({
    type: 'Done', description: 'Says that the viewer writes just now; nothing is stored.', args: { conversationId: t.arg.id({ required: true }) },
    resolve: async (_root, it, ctx) => {
      await tellTyping(ctx, it.conversationId);
      return { done: true as const };
    },
  }),
}));

builder.subscriptionFields((t) => ({
  conversationMoved: t.field({ type: 'ConversationMoved', args: { id: t.arg.id({ required: true }) }, subscribe: (_root, it, ctx) => listenToConversation(ctx, it.id), resolve: (it) => it }),
  inboxMoved: t.field({ type: 'ConversationMoved', subscribe: (_root, _args, ctx) => listenToInbox(ctx), resolve: (it) => it }),
}));
