import { serverAudits } from 'graphql-http';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '#server/graphql/documents.ts';
import { apiSchema } from '#server/graphql/assemble.ts';
import { COLLABORATION_QUERY, COLLABORATIONS_QUERY, CREATOR_QUERY, EARNINGS_QUERY, MONEY_QUERY, NOTIFICATIONS_QUERY, QUOTE_QUERY } from '#test/support/documents.ts';
import type { ApiContext } from '#server/platform/graphql/builder.ts';
import { offer, PASSWORD, type Person, type Work } from '#test/support/person.ts';
import { startWorld, type World } from '#test/support/world.ts';

describe('the GraphQL door', () => {
  let world: World;
  let brand: Person;
  let creator: Person;
  let work: Work;
  const post = (body: unknown, headers: Record<string, string> = {}) => fetch(`${world.app.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
  });

  beforeAll(async () => {
    world = await startWorld();
    [brand, creator] = [await world.newBrand(), await world.newCreator()];
    work = await brand.requests(creator);
    await creator.accepts(work);
  }, 30_000);
  afterAll(() => world.close());

  it('passes the audits of the GraphQL over HTTP specification: all 13 that must hold, and none fails', async () => {
    const audits = serverAudits({ url: `${world.app.url}/graphql` });
    const results = await Promise.all(audits.map(async (audit) => ({ name: audit.name, status: (await audit.fn()).status })));
    expect(results.filter((it) => it.status === 'error')).toEqual([]);
    const musts = results.filter((it) => it.name.startsWith('MUST'));
    expect(musts.filter((it) => it.status === 'ok').length).toBe(13);
  });

  it('answers with the compiler exactly what the reference implementation answers', async () => {
    const viewer = { kind: 'brand', accountId: brand.accountId, memberId: (await brand.asks<{ viewer: { memberId: string } }>('{ viewer { memberId } }')).viewer.memberId, role: 'owner', emailVerified: true } as const;
    const contextValue = () => world.app.app.contextFor(viewer as never) as unknown as ApiContext;
    const find = createDocuments({ schema: apiSchema(), trusted: {}, onlyTrusted: false, compile: true });
    const quoted = { creatorId: creator.accountId, amountMinor: '42000', currency: 'EUR' };
    const asked: readonly [string, object][] = [
      [COLLABORATION_QUERY, work], [COLLABORATIONS_QUERY, {}], [COLLABORATIONS_QUERY, { group: 'needs_me' }], [CREATOR_QUERY, { id: creator.accountId }], [EARNINGS_QUERY, {}], [MONEY_QUERY, {}],
      [NOTIFICATIONS_QUERY, {}], [QUOTE_QUERY, quoted], [QUOTE_QUERY, { ...quoted, amountMinor: 'x' }], [QUOTE_QUERY, {}], [COLLABORATION_QUERY, { id: null }],
      ['query A { creators(first: 2) { total items { id rates { type price { amountMinor } } ...more } } } fragment more on Creator { onTime finished @include(if: true) }', {}],
      ['query B($id: ID!) { a: collaboration(id: $id) { __typename id } b: collaboration(id: "col_x") { id } }', work],
      ['mutation C { answer: approveCollaboration(id: "col_x") { __typename ... on DomainError { code message } } }', {}],
    ];
    for (const [document, variables] of asked) {
      const operation = find({ text: document });
      if ('errors' in operation) throw new Error(operation.errors.map(String).join());
      const compiled = await operation.run(contextValue(), variables as Record<string, unknown>);
      const reference = await execute({ schema: apiSchema(), document: parse(document), contextValue: contextValue(), variableValues: variables as Record<string, unknown> });
      const plain = (it: unknown) => JSON.parse(JSON.stringify(it)) as { data?: unknown; errors?: { message: string }[] };
      expect(plain(compiled).data ?? null, document).toEqual(plain(reference).data ?? null);
      expect(plain(compiled).errors?.map((it) => it.message), document).toEqual(plain(reference).errors?.map((it) => it.message));
    }
  });

  it('refuses what is too deep, too wide or too long before it runs any of it', async () => {
    const deep = `{ collaborations { items { ${'brand { '.repeat(8)} id ${'} '.repeat(8)} } } }`;
    const wide = `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: demo { now }`).join(' ')} }`;
    const long = `{ ${'viewer { side } '.repeat(1_000)} }`;
    for (const query of [deep, wide, long]) expect(await (await post({ query })).json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect((await post({ query: `{ viewer { side } }${' '.repeat(300_000)}` })).status).toBe(413);
  });

  it('answers a mutation under one key once, however often it is sent, and never another request under it', async () => {
    const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer() };
    const query = 'mutation Do($input: RequestInput!) { answer: requestCollaboration(input: $input) { __typename ... on Collaboration { id } } }';
    const before = await world.books.count('collaborations');
    const headers = { cookie: brand.session.cookie, 'idempotency-key': 'one-key-for-all-tries' };
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await (await post({ query, variables: { input } }, headers)).text());
    expect(new Set(answers).size).toBe(1);
    expect(await world.books.count('collaborations')).toBe(before + 1);
    expect((await post({ query, variables: { input: { ...input, type: 'stitch' } } }, headers)).status).toBe(422);
    const racing = await Promise.all([1, 2, 3, 4].map(() => post({ query, variables: { input } }, { ...headers, 'idempotency-key': 'another-key-for-a-race' })));
    expect(racing.map((it) => it.status).sort()).toEqual(expect.arrayContaining([200]));
    expect(await world.books.count('collaborations')).toBe(before + 2);
  });

  it('takes nothing from another site, and no body that is not JSON', async () => {
    const query = '{ viewer { side } }';
    expect((await post({ query }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ query }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('query={viewer{side}}', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post('{"query":', {})).status).toBe(400);
    expect((await fetch(`${world.app.url}/graphql?query={viewer{side}}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('tells nothing of our own mistakes but the request’s id', async () => {
    const answer = await post({ query: 'query Q($first: Int!) { collaborations(first: $first) { total } }', variables: { first: 1.5 } }, { cookie: brand.session.cookie });
    const text = await answer.text();
    expect(text).not.toMatch(/at \w+|node_modules|select |\.ts/);
    for (const id of ["col_' or 1=1", 'col_00000000000000000000000000000000', '\u0000', 'x'.repeat(10_000)]) {
      const { data, errors } = await (await post({ query: 'query Q($id: ID!) { collaboration(id: $id) { id } creator(id: $id) { id } }', variables: { id } }, { cookie: brand.session.cookie })).json() as { data: unknown; errors?: unknown };
      expect([data, errors]).toEqual([{ collaboration: null, creator: null }, undefined]);
    }
  });

  it('gives sessions in a cookie scripts cannot read, for this host alone', async () => {
    const query = 'mutation Do($email: String!, $password: String!) { signIn(side: brand, email: $email, password: $password) { __typename } }';
    const answer = await post({ query, variables: { email: brand.email, password: PASSWORD } });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
