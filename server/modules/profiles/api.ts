import { PROFILES_ERRORS } from '#domain/profiles/errors.ts';
import type { Rate } from '#domain/profiles/rate.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { CurrencyEnum, readMoney } from '#server/platform/graphql/scalars.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { setRate } from './commands/set-rate.ts';
import { updateCreatorProfile } from './commands/update-creator-profile.ts';
import type { Audience, CreatorView, PortfolioPiece, Share } from './creator-view.ts';
import { FACETS, SEARCH_SORTS, type Facet, type SearchFilter } from '#domain/search/listed.ts';
import type { Facets } from './finding/finding.ts';
import type { FindingPorts } from './finding/keep-up.ts';
import { countFacets, findCreator, listCreators, type CreatorPage } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends FindingPorts {}
  interface ApiObjects {
    Audience: Audience;
    Creator: CreatorView;
    CreatorFacets: Facets;
    CreatorPage: CreatorPage;
    Facet: Facet;
    PortfolioPiece: PortfolioPiece;
    Rate: Rate;
    Share: Share;
  }
}

const TABLES: Tables = [PROFILES_ERRORS];

builder.objectType('Share', { description: 'A part of a whole, in percent.', fields: (t) => ({ key: t.exposeString('key'), percent: t.exposeInt('percent') }) });
builder.objectType('Audience', {
  fields: (t) => ({
    countries: t.field({ type: ['Share'], resolve: (it) => [...it.countries] }), ages: t.field({ type: ['Share'], resolve: (it) => [...it.ages] }), genders: t.field({ type: ['Share'], resolve: (it) => [...it.genders] }),
  }),
});
builder.objectType('PortfolioPiece', { fields: (t) => ({ title: t.exposeString('title'), views: t.exposeInt('views'), hue: t.exposeInt('hue', { description: 'In degrees of the colour wheel.' }) }) });
builder.objectType('Rate', { fields: (t) => ({ type: t.exposeString('type'), price: t.field({ type: 'Money', resolve: (it) => it.price }) }) });

builder.objectType('Creator', {
  fields: (t) => ({
    id: t.exposeID('id'), displayName: t.exposeString('displayName'), headline: t.exposeString('headline'), bio: t.exposeString('bio'), city: t.exposeString('city'), country: t.exposeString('country'),
    languages: t.stringList({ resolve: (it) => [...it.languages] }), niches: t.stringList({ resolve: (it) => [...it.niches] }),
    followers: t.exposeInt('followers'), medianViews: t.exposeInt('medianViews'), engagementBps: t.exposeInt('engagementBps', { description: 'In basis points.' }),
    answerHours: t.exposeInt('answerHours', { nullable: true }), available: t.exposeBoolean('available'),
    audience: t.field({ type: 'Audience', resolve: (it) => it.audience }), portfolio: t.field({ type: ['PortfolioPiece'], resolve: (it) => [...it.portfolio] }), rates: t.field({ type: ['Rate'], resolve: (it) => [...it.rates] }),
    tiktokHandle: t.exposeString('tiktokHandle', { nullable: true, description: 'Shown to the creator, and to brands whose money is protected.' }),
    joinedAt: t.field({ type: 'DateTime', resolve: (it) => it.joinedAt }),
  }),
});
builder.objectType('Facet', { description: 'A choice, and how many there would be, were it taken.', fields: (t) => ({ key: t.exposeString('key'), count: t.exposeInt('count') }) });
builder.objectType('CreatorFacets', { fields: (t) => Object.fromEntries(FACETS.map((name) => [name, t.field({ type: ['Facet'], resolve: (it) => [...it[name]] })])) });
builder.objectType('CreatorPage', {
  fields: (t) => ({ items: t.field({ type: ['Creator'], resolve: (it) => [...it.items] }), total: t.exposeInt('total'), endCursor: t.exposeString('endCursor', { nullable: true }), hasMore: t.exposeBoolean('hasMore'),
    facets: t.field({ type: 'CreatorFacets', description: 'What every choice of the search would find.', resolve: (it, _args, ctx) => countFacets(ctx, it.filter) }) }),
});

const CreatorSort = builder.enumType('CreatorSort', { values: SEARCH_SORTS });
const CreatorFilter = builder.inputType('CreatorFilter', {
  fields: (t) => ({
    text: t.string(), type: t.string(), country: t.string(), language: t.string(), niche: t.string(), followersMin: t.int(), followersMax: t.int(), viewsMin: t.int(), engagementMinBps: t.int(), answerHoursMax: t.int(),
    priceMaxCents: t.int({ description: 'In cents of euro; prices in other currencies are compared roughly.' }), availableOnly: t.boolean(), audienceCountry: t.string(), audienceAge: t.string(), audienceGender: t.string(),
  }),
});
const CreatorProfileInput = builder.inputType('CreatorProfileInput', {
  fields: (t) => ({
    headline: t.string({ required: true }), bio: t.string({ required: true }), city: t.string({ required: true }), languages: t.stringList({ required: true }), niches: t.stringList({ required: true }),
    available: t.boolean({ required: true }), tiktokHandle: t.string(),
  }),
});

builder.queryFields((t) => ({
  creators: t.field({
    type: 'CreatorPage', description: 'The creators everybody may find.',
    args: { filter: t.arg({ type: CreatorFilter }), sort: t.arg({ type: CreatorSort, defaultValue: 'views' }), first: t.arg.int({ required: true, defaultValue: 24 }), after: t.arg.string() },
    resolve: (_root, it, ctx) => listCreators(ctx, { filter: (it.filter ?? {}) satisfies SearchFilter, sort: it.sort ?? 'views', first: it.first, after: it.after ?? null }),
  }),
  creator: t.field({ type: 'Creator', nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_root, it, ctx) => findCreator(ctx, it.id) }),
}));

const UpdateProfileResult = resultType('UpdateProfileResult', 'Creator', TABLES);

builder.mutationFields((t) => ({
  updateCreatorProfile: t.field({
    type: UpdateProfileResult, args: { input: t.arg({ type: CreatorProfileInput, required: true }) },
    resolve: async (_root, { input }, ctx) => toResult(TABLES, await updateCreatorProfile(ctx, { ...input, tiktokHandle: input.tiktokHandle ?? null })),
  }),
  setRate: t.field({
    type: UpdateProfileResult, description: 'Without an amount the type is taken off.',
    args: { type: t.arg.string({ required: true }), amountMinor: t.arg({ type: 'BigInt' }), currency: t.arg({ type: CurrencyEnum, required: true }) },
    resolve: async (_root, it, ctx) => {
      const price = it.amountMinor === null || it.amountMinor === undefined ? null : readMoney(it.amountMinor, it.currency);
      return toResult(TABLES, await setRate(ctx, { type: it.type, price, currency: it.currency }));
    },
  }),
}));
