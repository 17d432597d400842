import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idFrom, type AccountId, type MemberId } from '#domain/kit/ids.ts';
import { money } from '#domain/kit/money.ts';
import { quote } from '#domain/settlement/fees.ts';
import type { App, AppContext } from '#server/composition.ts';
import { applyToCampaign, requestFromCampaign, saveCampaign, type Asked } from '#server/modules/campaigns/index.ts';
import { denyCollaboration, withdrawCollaboration } from '#server/modules/collaborations/index.ts';
import { saveBrief } from '#server/modules/matching/index.ts';
import { eachOf, must, sitDown, type Desk } from '#test/support/desk.ts';
import type { Person } from '#test/support/person.ts';
import { startWorld, type World } from '#test/support/world.ts';

const APPLICANTS = 200;
const BULKS = 50;
const EACH_BULK = 12;
/** So few are asked that bulks meet in the same people. */
const ASKED = 60;
/** Reaches for some forty of six hundred. Units: cents. */
const BUDGET_MINOR = 1_000_000n;
const HEX = 16;

const uuid = (n: number): string => n.toString(HEX).padStart(32, '0');
/** Prices that never divide evenly, so that a cent lost anywhere shows. Units: cents. */
const priceOf = (creator: number, bulk: number): bigint => 10_003n + BigInt((creator * 7_919 + bulk * 104_729) % 33_337);

/** Real PostgreSQL, three nodes on one database. */
describe('the budget of a campaign', () => {
  let world: World;
  let nodes: readonly App[];
  let brand: Person;
  let desk: Desk;
  let campaignId = '';
  const nodeOf = (index: number): App => nodes[index % nodes.length] as App;
  const creatorId = (n: number): AccountId => idFrom('account', uuid(n));
  const creator = (n: number): AppContext => nodeOf(n).contextFor({ kind: 'creator', accountId: creatorId(n), memberId: idFrom('member', uuid(n)) as MemberId, role: 'self', emailVerified: true });

  beforeAll(async () => {
    world = await startWorld();
    nodes = [world.app.app, world.app.twin(), world.app.twin()];
    brand = await world.newBrand();
    desk = await sitDown(world, brand);
    const range = `generate_series(1, ${APPLICANTS}) as n`;
    const id = (kind: string): string => `'${kind}_' || lpad(to_hex(n), 32, '0')`;
    await world.books.query(`insert into accounts (id, side, display_name, country, created_at) select ${id('acc')}, 'creator', 'Creator ' || n, 'ES', now() from ${range}`);
    await world.books.query(`insert into members (id, account_id, side, email, name, role, email_verified_at, created_at) select ${id('mem')}, ${id('acc')}, 'creator', 'many' || n || '@example.test', 'One of many', 'self', now(), now() from ${range}`);
    await world.books.query(`insert into creator_profiles (account_id, updated_at) select ${id('acc')}, now() from ${range}`);
    const brief = must(await saveBrief(desk.on(nodeOf(0)), { id: null, draft: { text: 'Oat milk for everybody', type: 'plain_post', objective: 'awareness', budget: money(60_000n, 'EUR'), creatorCountries: [], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone', followersMin: null, followersMax: null, dueDays: null } }));
    const offer = { type: 'plain_post', title: 'Oat milk', fields: { message: 'Three cups' }, revisionRoundsMax: 1, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 1, aiTraining: false } } as const;
    campaignId = must(await saveCampaign(desk.on(nodeOf(0)), { id: null, briefId: brief.id, draft: { offer, message: '', budget: money(BUDGET_MINOR, 'EUR'), listed: true } })).id;
  }, 60_000);
  afterAll(() => world.close());

  type Answer = Asked & { readonly totalMinor: bigint };
  const bulk = async (index: number): Promise<readonly Answer[]> => {
    const wanted = Array.from({ length: EACH_BULK }, (_it, at) => (index * EACH_BULK + at) % ASKED + 1).map((n) => ({ creatorId: creatorId(n), amountMinor: priceOf(n, index) }));
    const asked = must(await requestFromCampaign(desk.on(nodeOf(index)), { campaignId, cardId: brand.cardId, wanted }));
    return asked.map((it, at) => ({ ...it, totalMinor: quote(money(wanted[at]?.amountMinor ?? 0n, 'EUR'), { brandFeeBps: 500, commissionBps: 0 }).total.minor }));
  };
  const budget = async (): Promise<{ readonly reserved: bigint; readonly bound: bigint; readonly asked: bigint }> => {
    const [row] = await world.books.query<{ reserved: string; bound: string; asked: string }>(`select (select reserved_minor from campaign_budgets)::text as reserved, (select coalesce(sum(amount_minor), 0) from campaign_reservations)::text as bound,
      (select coalesce(sum(h.price_minor + h.brand_fee_minor), 0) from holds h join campaign_reservations r using (collaboration_id) where h.state = 'secured')::text as asked`);
    return { reserved: BigInt(row?.reserved ?? -1), bound: BigInt(row?.bound ?? -2), asked: BigInt(row?.asked ?? -3) };
  };

  it(`${APPLICANTS} people apply and ${BULKS} bulk requests are sent at once: what is bound is what was asked for, to the cent, and never more than there is`, { timeout: 120_000 }, async () => {
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: BULKS }, (_it, index) => bulk(index))),
      Promise.all(Array.from({ length: APPLICANTS }, async (_it, at) => must(await applyToCampaign(creator(at + 1), { campaignId, askMinor: 20_000n, pitch: 'I make three cups.' })))),
    ]);
    const all = answers.flat();
    const taken = all.filter((it) => it.collaborationId !== null);
    expect(all.length).toBe(BULKS * EACH_BULK);
    expect(new Set(all.flatMap((it) => it.refusal?.code ?? []))).toEqual(new Set(['BUDGET_EXCEEDED', 'ALREADY_REQUESTED']));
    expect(await world.books.count('campaign_creators', 'applied_at is not null')).toBe(APPLICANTS);
    const { reserved, bound, asked } = await budget();
    expect(bound).toBe(reserved);
    expect(asked).toBe(reserved);
    expect(reserved).toBeLessThanOrEqual(BUDGET_MINOR);
    expect(await world.books.count('campaign_reservations')).toBe(taken.length);
    expect(new Set(taken.map((it) => it.creatorId)).size).toBe(taken.length);
    expect(taken.reduce((sum, it) => sum + it.totalMinor, 0n)).toBe(reserved);
    // Nobody was sent away for whom it would have reached.
    expect(all.filter((it) => it.refusal?.code === 'BUDGET_EXCEEDED' && it.totalMinor <= BUDGET_MINOR - reserved)).toEqual([]);
  });

  it('while requests are denied and taken back, others are sent and the budget is changed: the same, after each', { timeout: 120_000 }, async () => {
    const open = await world.books.query<{ id: string; creator_id: string }>(`select id, creator_id from collaborations where state = 'requested' order by id`);
    expect(open.length).toBeGreaterThan(10);
    for (let round = 0; round < 3; round += 1) {
      const gone = open.slice(round * 4, round * 4 + 4);
      await Promise.all([
        ...gone.map(async (it, at) => (at % 2 === 0
          ? denyCollaboration(creator(Number.parseInt(it.creator_id.slice(4), HEX)), { id: it.id, note: '' })
          : withdrawCollaboration(desk.on(nodeOf(at)), { id: it.id }))),
        eachOf(Array.from({ length: 10 }), 10, (_it, at) => bulk(100 + round * 10 + at)),
        ...nodes.map((it) => it.workOnce()),
      ]);
      await world.settle();
      const { reserved, bound, asked } = await budget();
      expect([bound, asked]).toEqual([reserved, reserved]);
      expect(reserved).toBeLessThanOrEqual(BUDGET_MINOR);
    }
    expect(await world.books.deadJobs()).toEqual([]);
    expect(await world.books.brokenRules()).toEqual([]);
  });
});
