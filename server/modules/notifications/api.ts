import { builder } from '#server/platform/graphql/builder.ts';
import { markNotificationsSeen } from './commands/mark-notifications-seen.ts';
import { countUnseen, listNotifications, type NotificationRow } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    Notification: NotificationRow;
  }
}

builder.objectType('Notification', {
  fields: (t) => ({
    id: t.exposeID('id'), kind: t.exposeString('kind'), collaborationId: t.exposeID('collaborationId', { nullable: true }), sentence: t.exposeString('sentence'),
    at: t.field({ type: 'DateTime', resolve: (it) => it.at }), seen: t.exposeBoolean('seen'),
  }),
});

builder.objectField('Viewer', 'unseenCount', (t) => t.int({ resolve: (it) => countUnseen(it.ctx) }));

builder.queryField('notifications', (t) => t.field({
  type: ['Notification'], args: { first: t.arg.int({ required: true, defaultValue: 20 }) }, resolve: async (_root, it, ctx) => [...(await listNotifications(ctx, it.first))],
}));

builder.mutationField('markNotificationsSeen', (t) => t.field({
  type: 'Done',
  resolve: async (_root, _args, ctx) => {
    await markNotificationsSeen(ctx, {});
    return { done: true as const };
  },
}));
