import { api, run } from '#web/graphql/api.ts';
import { MarkNotificationsSeenDocument, NotificationsDocument } from '#web/graphql/generated/notifications.ts';
import type { MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables, NotificationsQuery, NotificationsQueryVariables } from '#web/graphql/generated/graphql.ts';

const notificationsApi = api.injectEndpoints({
  endpoints: (build) => ({
    notifications: build.query<NotificationsQuery, NotificationsQueryVariables>({ query: run(NotificationsDocument), providesTags: ['Notifications'] }),
    markSeen: build.mutation<MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables>({ query: run(MarkNotificationsSeenDocument), invalidatesTags: ['Viewer', 'Notifications'] }),
  }),
});

export const { useNotificationsQuery, useMarkSeenMutation } = notificationsApi;
export type Note = NotificationsQuery['notifications'][number];
