import type { Operation, NotificationsQuery, NotificationsQueryVariables, MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const NotificationsDocument = { hash: '817d22ed53eb8eba67e9a3a0' } as Operation<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsSeenDocument = { hash: '168ebebd69643a6144cc10cc' } as Operation<MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables>;
