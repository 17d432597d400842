import type { Instant } from '#domain/kit/time.ts';
import { builder } from '#server/platform/graphql/builder.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext {
    /** The moved clock of a demonstration; null elsewhere. Units: ms. */
    readonly demo: { readonly offsetMs: number } | null;
  }
  interface ApiObjects {
    Demo: { readonly now: Instant; readonly offsetMs: number };
  }
}

builder.objectType('Demo', { fields: (t) => ({ now: t.field({ type: 'DateTime', resolve: (it) => it.now }), offsetMs: t.field({ type: 'BigInt', resolve: (it) => BigInt(it.offsetMs) }) }) });

builder.queryField('demo', (t) => t.field({
  type: 'Demo', nullable: true, description: 'The moved clock of a demonstration; null in production.',
  resolve: (_root, _args, ctx) => ctx.demo && { now: ctx.clock.now(), offsetMs: ctx.demo.offsetMs },
}));
