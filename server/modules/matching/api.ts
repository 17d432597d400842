import { AGE_BANDS, GENDERS, OBJECTIVES, type AgeBand, type BriefDraft, type Gender, type Objective } from '#domain/briefs/brief.ts';
import { BRIEFS_ERRORS } from '#domain/briefs/errors.ts';
import { forCreators, readBrief, type Heard, type ReadBrief } from '#domain/briefs/read-brief.ts';
import type { Money } from '#domain/kit/money.ts';
import type { Loosened } from '#domain/matching/loosen.ts';
import type { Reason } from '#domain/matching/reasons.ts';
import { builder } from '#server/platform/graphql/builder.ts';
import { CurrencyEnum, readMoney } from '#server/platform/graphql/scalars.ts';
import { resultType, toResult, type Tables } from '#server/platform/graphql/to-result.ts';
import { REFUSAL_REASONS, type Brief } from './briefs/store.ts';
import { refuseMatch } from './commands/refuse-match.ts';
import { saveBrief } from './commands/save-brief.ts';
import type { MatchingPorts } from './context.ts';
import { describeMatching, findBrief, findMatches, findSimilar, listBriefs, type Matches, type MatchingModel, type MatchView } from './queries.ts';

declare module '#server/platform/graphql/builder.ts' {
  interface ApiContext extends MatchingPorts {}
  interface ApiObjects {
    Brief: Brief;
    BriefRead: ReadBrief;
    HeardPart: Heard;
    Loosened: Loosened;
    Match: MatchView;
    Matches: Matches;
    MatchReason: Reason;
    MatchingExposure: MatchingModel['exposure'];
    MatchingModel: MatchingModel;
    MatchingWeight: MatchingModel['weights'][number];
  }
}

const TABLES: Tables = [BRIEFS_ERRORS];
const euro = (cents: number): Money => ({ minor: BigInt(cents), currency: 'EUR' });

const ObjectiveEnum = builder.enumType('Objective', { values: OBJECTIVES });
const AudienceGender = builder.enumType('AudienceGender', { values: GENDERS });
const RefusalReasonEnum = builder.enumType('MatchRefusal', { values: REFUSAL_REASONS });

builder.objectType('Brief', {
  description: 'What a brand wants made, in its own words and as confirmed.',
  fields: (t) => ({
    id: t.exposeID('id'), text: t.exposeString('text'), message: t.string({ description: 'The text as a creator may read it: without what the brand would pay at most.', resolve: (it) => forCreators(it.text) }), type: t.exposeString('type'), objective: t.field({ type: ObjectiveEnum, resolve: (it) => it.objective }), budget: t.field({ type: 'Money', description: 'For one creator.', resolve: (it) => it.budget }),
    creatorCountries: t.stringList({ resolve: (it) => [...it.creatorCountries] }), languages: t.stringList({ resolve: (it) => [...it.languages] }), audienceCountries: t.stringList({ resolve: (it) => [...it.audienceCountries] }),
    audienceAges: t.stringList({ resolve: (it) => [...it.audienceAges] }), audienceGender: t.field({ type: AudienceGender, resolve: (it) => it.audienceGender }),
    followersMin: t.exposeInt('followersMin', { nullable: true }), followersMax: t.exposeInt('followersMax', { nullable: true }), dueDays: t.exposeInt('dueDays', { nullable: true }), createdAt: t.field({ type: 'DateTime', resolve: (it) => it.createdAt }),
  }),
});

builder.objectType('HeardPart', { description: 'Where a part of a brief was heard in its text.', fields: (t) => ({ field: t.exposeString('field'), from: t.exposeInt('from'), to: t.exposeInt('to') }) });
builder.objectType('BriefRead', {
  description: 'What was read out of a text; a person confirms it.',
  fields: (t) => ({
    type: t.exposeString('type', { nullable: true }), objective: t.field({ type: ObjectiveEnum, nullable: true, resolve: (it) => it.objective }),
    budget: t.field({ type: 'Money', nullable: true, resolve: (it): Money | null => (it.budgetMinor === null || it.currency === null ? null : { minor: it.budgetMinor, currency: it.currency }) }),
    creatorCountries: t.stringList({ resolve: (it) => [...it.creatorCountries] }), languages: t.stringList({ resolve: (it) => [...it.languages] }), audienceAges: t.stringList({ resolve: (it) => [...it.audienceAges] }),
    audienceGender: t.field({ type: AudienceGender, nullable: true, resolve: (it) => it.audienceGender }), followersMin: t.int({ nullable: true, resolve: (it) => it.followersMin }), followersMax: t.int({ nullable: true, resolve: (it) => it.followersMax }),
    dueDays: t.exposeInt('dueDays', { nullable: true }), avoid: t.stringList({ resolve: (it) => [...it.avoid] }), heard: t.field({ type: ['HeardPart'], resolve: (it) => [...it.heard] }),
  }),
});

builder.objectType('MatchReason', {
  description: 'Why a creator stands where it stands, with the fact behind it; what a kind does not say is null.',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    names: t.stringList({ description: 'Topics, tones or values, by their ids; a language by its code.', resolve: (it) => ('topics' in it ? [...it.topics] : 'tones' in it ? [...it.tones] : 'values' in it ? [...it.values] : 'language' in it ? [it.language] : []) }),
    percent: t.int({ nullable: true, resolve: (it) => ('share' in it ? Math.round(it.share * 100) : null) }),
    price: t.field({ type: 'Money', nullable: true, description: 'About, in euro.', resolve: (it) => ('priceCents' in it ? euro(it.priceCents) : null) }),
    usual: t.field({ type: 'Money', nullable: true, description: 'What is usual for such views, in euro.', resolve: (it) => ('usualCents' in it ? euro(it.usualCents) : null) }),
    count: t.int({ nullable: true, resolve: (it) => ('medianViews' in it ? it.medianViews : 'accepted' in it ? it.accepted : 'onTime' in it ? it.onTime : 'ratings' in it ? it.ratings : 'offers' in it ? it.offers : null) }),
    of: t.int({ nullable: true, resolve: (it) => ('accepted' in it ? it.offers : 'delivered' in it ? it.delivered : null) }),
    value: t.float({ nullable: true, resolve: (it) => ('timesUsual' in it ? it.timesUsual : 'mean' in it ? it.mean : 'medianHours' in it ? it.medianHours : 'growth30dPercent' in it ? it.growth30dPercent : null) }),
  }),
});
builder.objectType('Loosened', { description: 'How many creators there would be without one wish.', fields: (t) => ({ wish: t.exposeString('wish'), count: t.exposeInt('count'), least: t.field({ type: 'Money', nullable: true, resolve: (it) => (it.leastCents === null ? null : euro(it.leastCents)) }) }) });
builder.objectType('Match', {
  fields: (t) => ({
    creator: t.field({ type: 'Creator', resolve: (it) => it.creator }), fit: t.exposeInt('fit', { description: '100 for the best of the list; a quarter of its chances is 50.' }),
    explored: t.exposeBoolean('explored', { description: 'A newcomer that was given a place to be seen.' }),
    reasons: t.field({ type: ['MatchReason'], resolve: (it) => [...it.reasons] }), caution: t.field({ type: 'MatchReason', nullable: true, resolve: (it) => it.caution }),
  }),
});
builder.objectType('Matches', {
  fields: (t) => ({ eligible: t.exposeInt('eligible', { description: 'How many meet every wish.' }), refused: t.exposeInt('refused'), items: t.field({ type: ['Match'], resolve: (it) => [...it.items] }), loosened: t.field({ type: ['Loosened'], resolve: (it) => [...it.loosened] }) }),
});

builder.objectType('MatchingWeight', { description: 'How much a feature moves one of the four chances, in nats of its odds; and what was assumed before anything was seen.', fields: (t) => ({ part: t.exposeString('part'), feature: t.exposeString('feature'), weight: t.exposeFloat('weight'), assumed: t.exposeFloat('assumed') }) });
builder.objectType('MatchingExposure', { description: 'The places of the last thirty days.', fields: (t) => ({ shown: t.exposeInt('shown'), briefs: t.exposeInt('briefs'), creators: t.exposeInt('creators'), newcomers: t.exposeInt('newcomers', { description: 'Places given to newcomers by chance.' }), offered: t.exposeInt('offered') }) });
builder.objectType('MatchingModel', {
  fields: (t) => ({
    learntAt: t.field({ type: 'DateTime', resolve: (it) => it.learntAt }), creators: t.int({ resolve: (it) => it.learntFrom.creators }), briefs: t.int({ description: 'With an offer.', resolve: (it) => it.learntFrom.briefs }), viewed: t.int({ resolve: (it) => it.learntFrom.viewed }), offers: t.int({ resolve: (it) => it.learntFrom.offers }),
    weights: t.field({ type: ['MatchingWeight'], resolve: (it) => [...it.weights] }), exposure: t.field({ type: 'MatchingExposure', resolve: (it) => it.exposure }),
  }),
});

const BriefInput = builder.inputType('BriefInput', {
  fields: (t) => ({
    text: t.string({ required: true }), type: t.string({ required: true }), objective: t.field({ type: ObjectiveEnum, required: true }), budgetMinor: t.field({ type: 'BigInt', required: true }), currency: t.field({ type: CurrencyEnum, required: true }),
    creatorCountries: t.stringList({ required: true }), languages: t.stringList({ required: true }), audienceCountries: t.stringList({ required: true }), audienceAges: t.stringList({ required: true }), audienceGender: t.field({ type: AudienceGender, required: true }),
    followersMin: t.int(), followersMax: t.int(), dueDays: t.int(),
  }),
});
type Input = typeof BriefInput.$inferInput;

const isBand = (it: string): it is AgeBand => (AGE_BANDS as readonly string[]).includes(it);
const draftOf = (it: Input): BriefDraft => ({
  text: it.text, type: it.type, objective: it.objective satisfies Objective, budget: readMoney(it.budgetMinor, it.currency), creatorCountries: it.creatorCountries, languages: it.languages, audienceCountries: it.audienceCountries,
  audienceAges: it.audienceAges.filter(isBand), audienceGender: it.audienceGender satisfies Gender, followersMin: it.followersMin ?? null, followersMax: it.followersMax ?? null, dueDays: it.dueDays ?? null,
});

builder.queryFields((t) => ({
  readBrief: t.field({ type: 'BriefRead', description: 'Reads a brief out of free text in English, German, French or Spanish.', args: { text: t.arg.string({ required: true }) }, resolve: (_root, { text }) => readBrief(text) }),
  briefs: t.field({ type: ['Brief'], description: 'The briefs of the viewer’s brand, newest first.', resolve: async (_root, _it, ctx) => [...await listBriefs(ctx)] }),
  brief: t.field({ type: 'Brief', nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_root, { id }, ctx) => findBrief(ctx, id) }),
  similarCreators: t.field({ type: ['Creator'], description: 'A few who make the like of what a creator makes.', args: { creatorId: t.arg.id({ required: true }) }, resolve: async (_root, { creatorId }, ctx) => [...await findSimilar(ctx, creatorId)] }),
  matchingModel: t.field({ type: 'MatchingModel', nullable: true, description: 'What matching has learnt; for staff.', resolve: (_root, _it, ctx) => describeMatching(ctx) }),
  matches: t.field({
    type: 'Matches', nullable: true, description: 'The creators who fit a brief best, with the reasons.', args: { briefId: t.arg.id({ required: true }), first: t.arg.int({ required: true, defaultValue: 20 }) },
    resolve: (_root, it, ctx) => findMatches(ctx, it),
  }),
}));

const SaveBriefResult = resultType('SaveBriefResult', 'Brief', TABLES);

builder.mutationFields((t) => ({
  saveBrief: t.field({
    type: SaveBriefResult, description: 'With an id it changes that brief.', args: { id: t.arg.id(), input: t.arg({ type: BriefInput, required: true }) },
    resolve: async (_root, { id, input }, ctx) => toResult(TABLES, await saveBrief(ctx, { id: id ?? null, draft: draftOf(input) })),
  }),
  refuseMatch: t.field({
    type: SaveBriefResult, description: 'A creator does not fit a brief; without a reason that is taken back.', args: { briefId: t.arg.id({ required: true }), creatorId: t.arg.id({ required: true }), reason: t.arg({ type: RefusalReasonEnum }) },
    resolve: async (_root, it, ctx) => toResult(TABLES, await refuseMatch(ctx, { ...it, reason: it.reason ?? null })),
  }),
}));
