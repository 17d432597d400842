import { api, run } from '#web/graphql/api.ts';
import { ContestMessageDocument, ConversationDocument, ConversationWithDocument, ConversationsDocument, DeleteMessageDocument, EditMessageDocument, FindMessagesDocument, FinishAttachmentDocument, InspectDraftDocument, MarkReadDocument, MessagesDocument, OpenConversationDocument, SendMessageDocument, SetTypingDocument, StartAttachmentDocument, UnreadDocument } from '#web/graphql/generated/chat.ts';
import type { ContestMessageMutation, ContestMessageMutationVariables, InspectDraftQuery, InspectDraftQueryVariables, ConversationQuery, ConversationQueryVariables, ConversationWithQuery, ConversationWithQueryVariables, ConversationsQuery, ConversationsQueryVariables, DeleteMessageMutation, DeleteMessageMutationVariables, EditMessageMutation, EditMessageMutationVariables, FindMessagesQuery, FindMessagesQueryVariables, FinishAttachmentMutation, FinishAttachmentMutationVariables, MarkReadMutation, MarkReadMutationVariables, MessagesQuery, MessagesQueryVariables, OpenConversationMutation, OpenConversationMutationVariables, SendMessageMutation, SendMessageMutationVariables, SetTypingMutation, SetTypingMutationVariables, StartAttachmentMutation, StartAttachmentMutationVariables, UnreadQuery, UnreadQueryVariables } from '#web/graphql/generated/graphql.ts';

export const chatApi = api.injectEndpoints({
  endpoints: (build) => ({
    conversations: build.query<ConversationsQuery, ConversationsQueryVariables>({ query: run(ConversationsDocument), providesTags: ['Talk'] }),
    conversation: build.query<ConversationQuery, ConversationQueryVariables>({ query: run(ConversationDocument), providesTags: ['Talk'] }),
    conversationWith: build.query<ConversationWithQuery, ConversationWithQueryVariables>({ query: run(ConversationWithDocument), providesTags: ['Talk'] }),
    // Kept by number in talk.ts, so that the cache holds no piece of it.
    messages: build.query<MessagesQuery, MessagesQueryVariables>({ query: run(MessagesDocument), keepUnusedDataFor: 0 }),
    unread: build.query<UnreadQuery, UnreadQueryVariables>({ query: run(UnreadDocument), providesTags: ['Talk'] }),
    findMessages: build.query<FindMessagesQuery, FindMessagesQueryVariables>({ query: run(FindMessagesDocument) }),
    openConversation: build.mutation<OpenConversationMutation, OpenConversationMutationVariables>({ query: run(OpenConversationDocument), invalidatesTags: ['Talk'] }),
    sendMessage: build.mutation<SendMessageMutation, SendMessageMutationVariables>({ query: run(SendMessageDocument) }),
    startAttachment: build.mutation<StartAttachmentMutation, StartAttachmentMutationVariables>({ query: run(StartAttachmentDocument) }),
    finishAttachment: build.mutation<FinishAttachmentMutation, FinishAttachmentMutationVariables>({ query: run(FinishAttachmentDocument) }),
    editMessage: build.mutation<EditMessageMutation, EditMessageMutationVariables>({ query: run(EditMessageDocument) }),
    deleteMessage: build.mutation<DeleteMessageMutation, DeleteMessageMutationVariables>({ query: run(DeleteMessageDocument) }),
    markRead: build.mutation<MarkReadMutation, MarkReadMutationVariables>({ query: run(MarkReadDocument), invalidatesTags: ['Talk'] }),
    // Asked for what is being written; nothing of it is kept.
    inspectDraft: build.query<InspectDraftQuery, InspectDraftQueryVariables>({ query: run(InspectDraftDocument), keepUnusedDataFor: 0 }),
    contestMessage: build.mutation<ContestMessageMutation, ContestMessageMutationVariables>({ query: run(ContestMessageDocument), invalidatesTags: ['Guard'] }),
    setTyping: build.mutation<SetTypingMutation, SetTypingMutationVariables>({ query: run(SetTypingDocument) }),
  }),
});

export const {
  useConversationsQuery, useConversationQuery, useConversationWithQuery, useFindMessagesQuery, useUnreadQuery, useOpenConversationMutation, useEditMessageMutation, useDeleteMessageMutation, useSetTypingMutation,
  useLazyInspectDraftQuery, useContestMessageMutation,
} = chatApi;
export type DraftInspection = InspectDraftQuery['inspectDraft'];
export type FoundMessage = FindMessagesQuery['searchMessages'][number];
export type ConversationItem = ConversationsQuery['conversations']['items'][number];
export type Conversation = NonNullable<ConversationQuery['conversation']>;
export type EventPage = NonNullable<MessagesQuery['messages']>;
export type TalkEvent = EventPage['events'][number];
export type Message = NonNullable<TalkEvent['message']>;
export type Attachment = Message['attachments'][number];
