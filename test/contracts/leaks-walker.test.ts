import { buildSchema, extendSchema, parse, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { apiSchema } from '#server/graphql/assemble.ts';
import { contextOf, hearAll } from '#test/support/as-other-side.ts';
import { canariesIn, leaksIn, textsIn } from '#test/support/canaries.ts';
import type { Person } from '#test/support/person.ts';
import { selectionOf, textsBelow, walkQueries, type Calls } from '#test/support/schema-walk.ts';
import { startWorld, type World } from '#test/support/world.ts';

const EMAIL = [{ name: 'email', value: 'pia.home@oduya-household.example' }];
const PHONE = [{ name: 'phone', value: '+34 655 714 209' }];

describe('a canary is found', () => {
  it.each([
    ['as it is', 'Write to pia.home@oduya-household.example, please', EMAIL], ['in capitals', 'PIA.HOME@ODUYA-HOUSEHOLD.EXAMPLE', EMAIL], ['with other signs between', 'pia . home (@) oduya household / example', EMAIL],
    ['percent-encoded', '/x?to=pia.home%40oduya%2Dhousehold.example', EMAIL], ['wholly percent-encoded', [...EMAIL[0]?.value ?? ''].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''), EMAIL],
    ['in base64', `cursor: ${Buffer.from('id:pia.home@oduya-household.example').toString('base64')}`, EMAIL], ['in base64 for addresses', Buffer.from('??>>pia.home@oduya-household.example').toString('base64url'), EMAIL],
    ['backwards', 'elpmaxe.dlohesuoh-ayudo@emoh.aip', EMAIL], ['as HTML', 'pia.home&#64;oduya&#x2d;household.example', EMAIL], ['as bare digits', 'tel:34655714209', PHONE], ['in full width', '＋３４ ６５５ ７１４ ２０９', PHONE],
  ])('%s', (_how, text, canaries) => {
    expect(canariesIn(text, canaries)).toEqual([canaries[0]?.name]);
  });

  it('in the bytes of files: of two-byte letters, and packed inside a PDF', () => {
    const utf16 = Buffer.concat([Buffer.from([1]), Buffer.from('pia.home@oduya-household.example', 'utf16le')]);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<<>>stream\n'), deflateSync('pia.home@oduya-household.example'), Buffer.from('\nendstream endobj')]);
    for (const bytes of [utf16, pdf]) expect(textsIn(bytes).some((text) => canariesIn(text, EMAIL).length > 0)).toBe(true);
  });

  it('nowhere else, and never without being long enough to mean it', () => {
    expect(canariesIn('pia at home, in the household of somebody else, 655 714', [...EMAIL, ...PHONE])).toEqual([]);
    expect(() => canariesIn('x', [{ name: 'tail', value: '4821' }])).toThrow('too short');
  });
});

describe('a walk over the API', () => {
  const CALLS: Calls = { one: [{ id: 'a' }] };
  const walk = (schema: string, calls: Calls = CALLS) => walkQueries(buildSchema(schema), calls, () => ({}));

  it('stops at a question whose arguments nobody can fill, and at one that is filled in part', async () => {
    await expect(walk('type Query { one(id: ID!): String two(id: ID!): String }')).rejects.toThrow('nobody can fill the arguments of Query.two');
    await expect(walk('type Query { one(id: ID!, as: String): String }')).rejects.toThrow('nobody fills as of Query.one');
    await expect(walk('type Query { other: String }')).rejects.toThrow('there is no Query.one any more');
  });

  it('stops at a field with arguments further down, at a type that leads back to itself, and at a new subscription', async () => {
    const schema = buildSchema('type Query { node: Node loop: Loop } type Node { text(lang: String): String } type Loop { next: Loop } type Subscription { moved: Int }');
    const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
    expect(() => selectionOf(schema, typeOf('Node'))).toThrow('nobody can fill the arguments of Node.text');
    expect(() => selectionOf(schema, typeOf('Loop'))).toThrow('Loop.next leads back');
    await expect(hearAll(schema, () => ({}) as never, {})).rejects.toThrow('nobody opens Subscription.moved');
  });

  it('names the texts inside of input types', () => {
    const schema = buildSchema('type Query { x(input: Outer!): Int } input Outer { inner: [Inner!]! count: Int side: Side } input Inner { note: String! id: ID } enum Side { a }');
    const arg = schema.getQueryType()?.getFields()['x']?.args[0];
    expect(arg && textsBelow('x.input', arg.type)).toEqual(['x.input.inner.note']);
  });
});

describe('a field that gives away what it must not', () => {
  let world: World;
  let reader: Person;
  beforeAll(async () => {
    world = await startWorld();
    reader = await world.newBrand();
    await world.newCreator({ email: EMAIL[0]?.value ?? '' });
  });
  afterAll(() => world.close());

  it('makes the walk find it, wherever in the API it stands', async () => {
    const leaky = extendSchema(apiSchema(), parse('extend type Creator { reachedAt: String } extend type Query { lately: [String!]! }'));
    const email = EMAIL[0]?.value ?? '';
    const fieldOf = (type: string, name: string) => (leaky.getType(type) as GraphQLObjectType).getFields()[name];
    Object.assign(fieldOf('Creator', 'reachedAt') ?? {}, { resolve: () => `mailto:${encodeURIComponent(email)}` });
    Object.assign(fieldOf('Query', 'lately') ?? {}, { resolve: () => ['nothing', Buffer.from(email).toString('base64')] });
    const given = (await walkQueries(leaky, onlyFor(leaky), await contextOf(reader, world))).given;
    expect(leaksIn(given, EMAIL)).toEqual(['email: Query.creators.items.reachedAt', 'email: Query.lately']);
    expect(leaksIn((await walkQueries(apiSchema(), onlyFor(apiSchema()), await contextOf(reader, world))).given, EMAIL)).toEqual([]);
  });
});

/** Every question once, with whatever fits its arguments. */
function onlyFor(schema: ReturnType<typeof apiSchema>): Calls {
  const FITS: Readonly<Record<string, unknown>> = { ID: 'x', String: 'x', Int: 1, BigInt: '42000', Currency: 'EUR', Boolean: false, CreatorFilter: {}, CreatorSort: 'views', CollaborationGroup: 'open' };
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((it) => it.args.length > 0);
  return Object.fromEntries(fields.map((field) => [field.name, [Object.fromEntries(field.args.map((it) => [it.name, it.name === 'after' || it.name.endsWith('Seq') ? null : FITS[String(it.type).replace(/!$/, '')]]))]]));
}
