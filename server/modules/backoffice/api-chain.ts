import { builder } from '#server/platform/graphql/builder.ts';
import { verifyChain, type ChainView, type Link } from './chain/verify-chain.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiObjects {
    Chain: ChainView;
    ChainLink: Link;
  }
}

builder.objectType('ChainLink', { description: 'One line of the history or the books as it was hashed: `hash` is SHA-256 over the hash before it and `text`.', fields: (t) => ({ seq: t.exposeInt('seq'), text: t.exposeString('text'), hash: t.exposeString('hash') }) });
builder.objectType('Chain', {
  description: 'The chain of hashes over a collaboration’s history, its money’s history and its books, just checked. Save the head: it shows later whether anything was changed.',
  fields: (t) => ({
    head: t.exposeString('head'), length: t.exposeInt('length'), ok: t.exposeBoolean('ok'), checkedAt: t.field({ type: 'DateTime', resolve: (it) => it.checkedAt }),
    links: t.field({ type: ['ChainLink'], resolve: (it) => [...it.links] }),
  }),
});
builder.objectField('Collaboration', 'chain', (t) => t.field({ type: 'Chain', nullable: true, description: 'Both sides and staff can check that nothing of it was changed.', resolve: (it, _args, ctx) => verifyChain(ctx, it.id) }));
