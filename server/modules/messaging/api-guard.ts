import type { Inspection } from '#domain/messaging/message.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { inspectDraft } from './commands/inspect-draft.ts';
import { listAround, listJudgedFiles } from './queries.ts';

type Around = Awaited<ReturnType<typeof listAround>>[number][number];

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    DraftInspection: Inspection;
    LineAround: Around;
  }
}

builder.objectType('DraftInspection', {
  description: 'What the guard says of a text that is being written.',
  fields: (t) => ({ verdict: t.exposeString('verdict'), spans: t.field({ type: ['TextSpan'], resolve: (it) => [...it.spans] }), reasons: t.stringList({ resolve: (it) => [...it.reasons] }) }),
});
builder.objectType('LineAround', {
  description: 'A message around one the guard judged, as it was written.',
  fields: (t) => ({ seq: t.exposeInt('seq'), by: t.exposeString('by'), text: t.exposeString('text'), judged: t.exposeBoolean('judged'), at: t.field({ type: 'DateTime', resolve: (it) => it.at }) }),
});

builder.queryField('inspectDraft', (t) => t.field({ type: 'DraftInspection', args: { conversationId: t.arg.id({ required: true }), text: t.arg.string({ required: true }) }, resolve: (_root, it, ctx) => inspectDraft(ctx, it) }));
const previewOf = (it: { readonly attachmentId: string | null }, kind: string, variant: string): string | null => (kind === 'operator' && it.attachmentId !== null ? `/files/attachments/${it.attachmentId}/${variant}` : null);
builder.objectFields('GuardFinding', (t) => ({
  around: t.loadableList({ type: 'LineAround', description: 'Operators only; empty for others.', load: async (ids: string[], ctx) => (await listAround(ctx, ids)).map((it) => [...it]), resolve: (it) => it.messageId ?? it.attachmentId ?? it.id }),
  file: t.loadable({ type: 'Attachment', nullable: true, description: 'The file it is about.', load: async (ids: string[], ctx) => [...(await listJudgedFiles(ctx, ids))], resolve: (it) => it.attachmentId }),
  previewUrl: t.string({ nullable: true, description: 'Operators only: where the file can be looked at.', resolve: (it, _args, ctx) => previewOf(it, ctx.viewer.kind, 'full') }),
  previewThumbUrl: t.string({ nullable: true, description: 'Operators only: its picture, poster or first page.', resolve: (it, _args, ctx) => previewOf(it, ctx.viewer.kind, 'thumb') }),
}));
