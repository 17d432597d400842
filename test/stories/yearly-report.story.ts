import { expect } from 'vitest';
import { ok } from '#domain/kit/result.ts';
import { instant } from '#domain/kit/time.ts';
import { stopPayouts } from '#server/modules/settlement/index.ts';
import { NOTIFICATIONS_QUERY } from '#test/support/documents.ts';
import { PASSWORD, type Person, type Work } from '#test/support/person.ts';
import { onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Money = { readonly amountMinor: string };
type Line = { readonly creatorId: string; readonly country: string; readonly missing: readonly string[]; readonly consideration: Money; readonly fees: Money; readonly activities: number };
const REPORT = 'query Report($year: Int!) { creatorReport(year: $year) { year lines { creatorId country missing activities consideration { amountMinor currency } fees { amountMinor currency } } } }';

const reportOf = async (person: Person, year = 2026) => (await person.asks<{ creatorReport: { lines: readonly Line[] } | null }>(REPORT, { year })).creatorReport;
const fileOf = (world: World, person: Person, file: string): Promise<Response> => fetch(`${world.app.url}/downloads/reports/${file}`, { headers: { cookie: person.session.cookie } });
const sumOf = (numbers: readonly string[]): bigint => numbers.reduce((sum, it) => sum + BigInt(it), 0n);

/** Sessions end after weeks; people come back. */
const comesBack = (person: Person) => person.does('signIn', { side: person.side, email: person.email, password: PASSWORD });

async function paid(world: World, people: { brand: Person; creator: Person }, amountMinor: string): Promise<Work> {
  await comesBack(people.brand);
  await comesBack(people.creator);
  const work = await people.brand.requests(people.creator, { amountMinor });
  await people.creator.accepts(work);
  await people.creator.delivers(work);
  await people.brand.approves(work);
  await world.clock.advance({ days: 8 });
  return work;
}

onEachRail('the yearly report equals the books to the cent: what each creator earned, the fees kept, and in how many collaborations', async (world, { brandCountry }) => {
  const [brand, creator, other, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newCreator(), await world.newOperator('finance')];
  await creator.states();
  await paid(world, { brand, creator }, '42001');
  await paid(world, { brand, creator }, '12345');
  await paid(world, { brand, creator: other }, '9999');
  const split = await brand.requests(creator);
  await creator.accepts(split);
  await creator.does('proposeCancel', { ...split, creatorPartMinor: '7777' });
  await brand.does('agreeCancel', split);
  await world.clock.advance({ days: 8 });
  await comesBack(operator);
  const lines = (await reportOf(operator))?.lines ?? [];
  expect(lines.map((it) => [it.creatorId, it.activities, it.missing.length > 0]).sort()).toEqual([[creator.accountId, 3, false], [other.accountId, 1, true]].sort());
  const [credited] = await world.books.query<{ share: string; commission: string }>(`select sum(amount_minor) filter (where to_account_id like 'creator_payable%')::text as share, sum(amount_minor) filter (where to_account_id like 'commission%')::text as commission from postings`);
  expect([sumOf(lines.map((it) => it.consideration.amountMinor)), sumOf(lines.map((it) => it.fees.amountMinor))]).toEqual([BigInt(credited?.share ?? 0), BigInt(credited?.commission ?? 0)]);
  expect(sumOf(lines.map((it) => it.fees.amountMinor))).toBe(await world.books.balance('commission'));
  const csv = await (await fileOf(world, operator, 'creators-2026.csv')).text();
  const cents = [...csv.matchAll(/,(-?\d+\.\d{2}),(-?\d+\.\d{2}),\d+/g)];
  expect([sumOf(cents.map(([, share]) => (share ?? '').replace('.', ''))), sumOf(cents.map(([, , fee]) => (fee ?? '').replace('.', '')))]).toEqual([BigInt(credited?.share ?? 0), BigInt(credited?.commission ?? 0)]);
  // Only whoever is known well enough stands in the file for the tax office.
  const xml = await (await fileOf(world, operator, 'creators-2026.xml')).text();
  expect([xml.includes('Łőžß'), xml.match(/<dpi:ReportableSeller>/g)?.length, xml.includes(other.accountId)]).toEqual([true, 1, false]);
});

story('what a bank took back from a creator counts against what they earned', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const work = await paid(world, { brand, creator }, '42000');
  const [charge] = await world.books.query<{ id: string }>('select charge_id as id from holds where collaboration_id = $1', [work.id]);
  await world.stripe.disputes(charge?.id ?? '', { reason: 'product_not_received' });
  await world.settle();
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>('{ chargebacks { id } }');
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  expect((await reportOf(operator))?.lines).toMatchObject([{ creatorId: creator.accountId, consideration: { amountMinor: '0' }, fees: { amountMinor: '0' }, activities: 1 }]);
});

story('creators outside the Union are not in its report, other years are empty, and only staff for finance read it', async (world) => {
  const [brand, abroad] = [await world.newBrand(), await world.newCreator({ country: 'GB' })];
  const [finance, support] = [await world.newOperator('finance'), await world.newOperator('support')];
  await paid(world, { brand, creator: abroad }, '42000');
  expect([await reportOf(finance), await reportOf(finance, 2025)]).toMatchObject([{ lines: [] }, { lines: [] }]);
  for (const person of [support, brand]) {
    expect(await reportOf(person)).toBeNull();
    for (const file of ['creators-2026.csv', 'creators-2026.xml']) expect((await fileOf(world, person, file)).status).toBe(404);
  }
  // A creator has a copy of what is reported of them, and of nobody else.
  const home = await world.newCreator();
  await home.states();
  await paid(world, { brand, creator: home }, '42000');
  expect([await reportOf(abroad), (await reportOf(home))?.lines.map((it) => it.creatorId)]).toEqual([{ year: 2026, lines: [] }, [home.accountId]]);
  const copy = await (await fileOf(world, home, 'creators-2026.csv')).text();
  expect([copy.split('\r\n').length, copy.includes('378.00,42.00,1')]).toEqual([3, true]);
  expect((await fileOf(world, home, 'creators-2026.xml')).status).toBe(404);
  for (const file of ['creators-1999.csv', 'creators-2026.pdf', 'creators-20260.csv', '../documents/x.pdf']) expect((await fileOf(world, finance, file)).status).toBe(404);
});

story('a creator is asked for tax details, reminded twice, and after sixty days their payouts wait until the details come; money that goes back does not wait', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const told = async () => {
    await comesBack(creator);
    return (await creator.asks<{ notifications: { kind: string; sentence: string }[] }>(NOTIFICATIONS_QUERY)).notifications.filter((it) => it.kind === 'report-data-missing').length;
  };
  const tidy = async (days: number): Promise<void> => {
    await world.clock.advance({ days });
    await world.app.app.tidyOnce();
    await world.settle();
  };
  await paid(world, { brand, creator }, '42000');
  await tidy(0);
  expect(await told()).toBe(1);
  await tidy(19);
  expect(await told()).toBe(1);
  await tidy(1);
  expect(await told()).toBe(2);
  await tidy(20);
  expect(await told()).toBe(3);
  await tidy(19);
  const early = await paid(world, { brand, creator }, '10000');
  expect((await creator.views(early)).hold.state).toBe('released');
  await tidy(1);
  expect(await told()).toBe(4);
  const late = await paid(world, { brand, creator }, '20000');
  expect((await creator.views(late)).hold.state).toBe('releasing');
  expect([await creator.asks('{ payoutsWaitFor }'), await brand.asks('{ payoutsWaitFor }')]).toEqual([{ payoutsWaitFor: 'tax_details' }, { payoutsWaitFor: null }]);
  const missed = await brand.requests(creator);
  await creator.accepts(missed);
  await world.clock.advance({ days: 8 });
  expect((await brand.views(missed)).hold.state).toBe('reverted');
  expect(await world.books.brokenRules()).toEqual([]);
  await creator.states({ birthDate: null });
  await world.clock.advance({ hours: 2 });
  expect((await creator.views(late)).hold.state).toBe('releasing');
  await creator.states();
  await world.clock.advance({ hours: 2 });
  expect((await creator.views(late)).hold.state).toBe('released');
  expect(await creator.asks('{ payoutsWaitFor }')).toEqual({ payoutsWaitFor: null });
  await tidy(90);
  expect(await told()).toBe(4);
});

onEachRail('a payout that waits for tax details is pointed out at day sixty and goes out at day eighty, before the provider decides; the history says why', async (world, { brandCountry }) => {
  const [brand, creator, operator] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newOperator()];
  const ctx = world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' });
  await ctx.transaction(async (tx) => { await stopPayouts(tx, { creatorId: creator.accountId, reason: 'tax_details', at: instant(world.clock.now()) }); return ok(undefined); });
  const work = await paid(world, { brand, creator }, '42000');
  const waiting = async () => world.books.query('select state, failure from holds where collaboration_id = $1', [work.id]);
  const told = async (person: Person) => (await world.app.mailsTo(person.email)).filter((it) => it.includes('tax details') && it.includes('€378.00')).length;
  await world.clock.advance({ days: 50 });
  expect([await waiting(), await told(creator), await told(operator)]).toEqual([[{ state: 'releasing', failure: null }], 0, 0]);
  await world.clock.advance({ days: 19 });
  expect([await waiting(), await told(creator), await told(operator)]).toEqual([[{ state: 'releasing', failure: 'tax_details' }], 1, 1]);
  await world.clock.advance({ days: 20 });
  expect(await waiting()).toEqual([{ state: 'released', failure: null }]);
  expect(await world.books.query("select reason from hold_changes where collaboration_id = $1 and step = 'finishRelease'", [work.id])).toEqual([{ reason: 'longest_wait' }]);
});

story('a payout that failed before it waits for tax details does not go back to the brand for it: only the details keep it back', async (world) => {
  const [brand, creator] = [await world.newBrand({ country: 'DE' }), await world.newCreator()];
  const [account] = await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [creator.accountId]);
  const work = await brand.requests(creator);
  await creator.accepts(work);
  await creator.delivers(work);
  await world.stripe.changeAccount(account?.id ?? '', { transfers: 'restricted', payouts: 'restricted' });
  await brand.approves(work);
  await world.clock.advance({ days: 8 });
  const hold = () => world.books.query('select state, failure is not null as failed, due_at is not null as clock from holds where collaboration_id = $1', [work.id]);
  expect(await hold()).toEqual([{ state: 'releasing', failed: true, clock: true }]);
  const ctx = world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' });
  await ctx.transaction(async (tx) => { await stopPayouts(tx, { creatorId: creator.accountId, reason: 'tax_details', at: instant(world.clock.now()) }); return ok(undefined); });
  await world.stripe.changeAccount(account?.id ?? '', { transfers: 'active', payouts: 'active' });
  await world.clock.advance({ days: 40 });
  expect(await hold()).toEqual([{ state: 'releasing', failed: false, clock: false }]);
  await world.clock.advance({ days: 45 });
  expect(await hold()).toEqual([{ state: 'released', failed: false, clock: false }]);
});
