import { expect } from 'vitest';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import { readPolicy } from '#domain/settlement/policy.ts';
import defaults from '#domain/settlement/policy.default.json' with { type: 'json' };
import { acceptCollaboration } from '#server/modules/collaborations/index.ts';
import { CHARGEBACKS_QUERY, EARNINGS_QUERY, QUOTE_QUERY } from '#test/support/documents.ts';
import { fileOf, papersOf } from '#test/support/papers.ts';
import { offer, type Person, type Work } from '#test/support/person.ts';
import { onEachRail, story } from '#test/support/story.ts';
import type { World } from '#test/support/world.ts';

type Quoted = { readonly quote: { readonly total: { amountMinor: string }; readonly creatorGets: { amountMinor: string }; readonly commissionBps: number; readonly brandFeeBps: number; readonly together: { paidCount: number; next: { after: number; commissionBps: number } | null } } };
const quoted = async (brand: Person, creator: Person): Promise<Quoted['quote']> => (await brand.asks<Quoted>(QUOTE_QUERY, { creatorId: creator.accountId, amountMinor: '42000', currency: 'EUR' })).quote;

async function paid(world: World, brand: Person, creator: Person): Promise<Work> {
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.approves(duet);
  await world.clock.advance({ days: 12 });
  return duet;
}

/** Kind → total in minor units, of the papers of one collaboration. */
const totalsFor = async (person: Person, work: Work): Promise<Record<string, string>> => Object.fromEntries((await papersOf(person)).filter((it) => it.collaborationId === work.id).map((it) => [it.kind, it.total.amountMinor]));

const chargeOf = async (world: World, work: Work): Promise<string> => (await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]))[0]?.charge_id ?? '';

onEachRail('each repeat of a pair costs both sides less, to the cent in what they see, in the books and on paper; another pair is untouched', async (world, { brandCountry }) => {
  const [brand, creator, other] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newBrand({ country: brandCountry })];
  await brand.states();
  await creator.states();
  const expected = [
    { brandFee: '2100', commission: '4200', gets: '37800', bps: 1_000, next: { after: 1, commissionBps: 900 } },
    { brandFee: '1995', commission: '3780', gets: '38220', bps: 900, next: { after: 2, commissionBps: 800 } },
    { brandFee: '1890', commission: '3360', gets: '38640', bps: 800, next: { after: 3, commissionBps: 700 } },
  ];
  for (const [paidCount, it] of expected.entries()) {
    const total = String(42_000 + Number(it.brandFee));
    expect(await quoted(brand, creator)).toMatchObject({ total: { amountMinor: total }, creatorGets: { amountMinor: it.gets }, commissionBps: it.bps, together: { paidCount, next: it.next } });
    const duet = await paid(world, brand, creator);
    for (const person of [brand, creator]) {
      expect(await person.views(duet)).toMatchObject({
        terms: { frozen: true, commissionBps: it.bps, together: { paidCount, firstCommissionBps: 1_000 } },
        hold: { state: 'released', total: { amountMinor: total }, commission: { amountMinor: it.commission }, creatorGets: { amountMinor: it.gets } },
      });
    }
    expect(await totalsFor(brand, duet)).toEqual({ contract: '42000', work_invoice: '42000', brand_fee_invoice: it.brandFee });
    expect(await totalsFor(creator, duet)).toEqual({ contract: '42000', work_invoice: '42000', commission_invoice: it.commission, payout_statement: it.gets });
    const { earnings } = await creator.asks<{ earnings: { collaborationId: string }[] }>(EARNINGS_QUERY);
    expect(earnings.find((one) => one.collaborationId === duet.id)).toMatchObject({ commissionBps: it.bps, amount: { amountMinor: it.gets } });
  }
  expect([await world.books.balance('commission'), await world.books.balance('brand_fee')]).toEqual([4_200n + 3_780n + 3_360n, 2_100n + 1_995n + 1_890n]);
  expect(await quoted(other, creator)).toMatchObject({ commissionBps: 1_000, brandFeeBps: 500, together: { paidCount: 0 } });
  expect(await quoted(brand, await world.newCreator())).toMatchObject({ commissionBps: 1_000, together: { paidCount: 0 } });
});

story('two acceptances of one pair at the same moment get the same rates, whichever comes first: only what is paid counts', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await paid(world, brand, creator);
  const [one, two] = [await brand.requests(creator), await brand.requests(creator)];
  const answers = await Promise.all([creator.tries('acceptCollaboration', one), creator.tries('acceptCollaboration', two)]);
  expect(answers.map((it) => it.code)).toEqual([undefined, undefined]);
  await world.settle();
  for (const work of [one, two]) expect((await creator.views(work)).terms).toMatchObject({ commissionBps: 900, brandFeeBps: 475, together: { paidCount: 1 } });
  for (const work of [one, two]) {
    await creator.delivers(work);
    await brand.approves(work);
  }
  await world.clock.advance({ days: 12 });
  expect(await quoted(brand, creator)).toMatchObject({ commissionBps: 700, together: { paidCount: 3, next: { after: 6 } } });
});

story('a counter-offer keeps the rates; they are counted once more at acceptance, and what was paid meanwhile counts for both', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await brand.requests(creator);
  await world.clock.advance({ hours: 1 });
  const quick = await brand.requests(creator);
  await creator.accepts(quick);
  await creator.delivers(quick);
  await creator.does('counterCollaboration', { ...duet, offer: offer({ amountMinor: '50000' }) });
  expect((await brand.views(duet)).terms).toMatchObject({ commissionBps: 1_000, brandFeeBps: 500, together: { paidCount: 0 } });
  await brand.approves(quick);
  await world.settle();
  await world.clock.advance({ hours: 50 });
  expect((await brand.views(quick)).hold.state).toBe('released');
  await brand.accepts(duet);
  for (const person of [brand, creator]) {
    expect(await person.views(duet)).toMatchObject({ terms: { commissionBps: 900, brandFeeBps: 475, together: { paidCount: 1 } }, hold: { total: { amountMinor: '52375' }, commission: { amountMinor: '4500' }, creatorGets: { amountMinor: '45500' } } });
  }
});

story('money that went back does not count, a part for the creator does, and a bank that takes a payment back takes its count too', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const missed = await brand.requests(creator);
  await creator.accepts(missed);
  await world.clock.advance({ days: 8 });
  expect((await brand.views(missed)).hold.state).toBe('reverted');
  expect((await quoted(brand, creator)).together.paidCount).toBe(0);

  const divided = await brand.requests(creator);
  await creator.accepts(divided);
  await creator.does('proposeCancel', { ...divided, creatorPartMinor: '12345' });
  await brand.does('agreeCancel', divided);
  await world.clock.advance({ days: 12 });
  expect((await brand.views(divided)).hold.state).toBe('split');
  expect(await quoted(brand, creator)).toMatchObject({ commissionBps: 900, together: { paidCount: 1 } });

  const shown = await brand.requests(creator);
  await world.stripe.disputes(await chargeOf(world, divided), { reason: 'product_not_received' });
  await world.settle();
  expect((await quoted(brand, creator)).together.paidCount).toBe(0);
  // Never worse than what was shown: this request was made while the divided one counted.
  await creator.accepts(shown);
  expect((await creator.views(shown)).terms).toMatchObject({ commissionBps: 900, together: { paidCount: 1 } });
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>(CHARGEBACKS_QUERY);
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  await world.clock.advance({ minutes: 2 });
  expect((await quoted(brand, creator)).together.paidCount).toBe(0);
});

story('a brand is never asked for more than it was shown: a request that costs more by now is refused with the new sum', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const duet = await paid(world, brand, creator);
  const input = { creatorId: creator.accountId, type: 'duet', cardId: brand.cardId, offer: offer(), shownTotalMinor: (await quoted(brand, creator)).total.amountMinor };
  await world.stripe.disputes(await chargeOf(world, duet), { reason: 'product_not_received' });
  await world.settle();
  expect(await brand.tries('requestCollaboration', { input })).toMatchObject({ code: 'TOTAL_ROSE', message: expect.stringContaining('441.00 EUR') as string });
  expect(await brand.refusalOf('requestCollaboration', { input: { ...input, shownTotalMinor: (await quoted(brand, creator)).total.amountMinor } })).toBe('ok');
});

story('a payment that is won back from the bank counts again', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const duet = await paid(world, brand, creator);
  await world.stripe.disputes(await chargeOf(world, duet), { reason: 'product_not_received' });
  await world.settle();
  expect((await quoted(brand, creator)).together.paidCount).toBe(0);
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>(CHARGEBACKS_QUERY);
  await operator.does('submitEvidence', { id: chargebacks[0]?.id, words: 'winning_evidence' });
  await world.clock.advance({ days: 1 });
  expect((await quoted(brand, creator)).together.paidCount).toBe(1);
});

story('a new policy touches neither what was accepted nor, to anybody’s harm, what was shown; what is better in it holds at once', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await paid(world, brand, creator);
  const [agreed, shown] = [await brand.requests(creator), await brand.requests(creator)];
  await creator.accepts(agreed);
  const policy = readPolicy({ ...defaults, version: 'next', fees: { brandFeeBps: 400, commissionBps: 2_000, repeats: [], floor: { brandFeeBps: 300, commissionBps: 500 } } });
  const [member] = await world.books.query<{ id: string }>('select id from members where account_id = $1', [creator.accountId]);
  const viewer = { kind: 'creator' as const, accountId: creator.accountId as AccountId, memberId: member?.id as MemberId, role: 'self' as const, emailVerified: true };
  const ctx = world.app.app.contextFor(viewer);
  const accepted = await acceptCollaboration({ ...ctx, railSettings: { ...ctx.railSettings, policy } }, shown);
  expect(accepted.ok).toBe(true);
  await world.settle();
  expect((await creator.views(agreed)).terms).toMatchObject({ commissionBps: 900, brandFeeBps: 475 });
  expect((await creator.views(shown)).terms).toMatchObject({ commissionBps: 900, brandFeeBps: 400, together: { paidCount: 1 } });
});

story('the contract says both rates and why, and what was agreed is frozen with its reason', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await brand.states();
  await creator.states();
  await paid(world, brand, creator);
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  const contract = (await papersOf(brand)).find((it) => it.kind === 'contract' && it.collaborationId === duet.id);
  const text = await (await fileOf(brand, `${contract?.id}.json`)).text();
  expect(JSON.parse(text)).toMatchObject({ terms: { commissionBps: 900, brandFeeBps: 475, together: { paidCount: 1, firstCommissionBps: 1_000, firstBrandFeeBps: 500 } } });
});

story('staff sees how the rates fall, in every version, and how many pairs stand where', async (world) => {
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const LADDER = '{ feeLadder { version steps { after commissionBps brandFeeBps pairsCount } versions { version ladder { after commissionBps } } } }';
  type Seen = { feeLadder: { version: string; steps: { after: number; pairsCount: number }[]; versions: { version: string; ladder: { after: number }[] }[] } | null };
  await paid(world, brand, creator);
  const { feeLadder } = await operator.asks<Seen>(LADDER);
  expect(feeLadder?.steps.map((it) => [it.after, it.pairsCount])).toEqual([[0, 0], [1, 1], [2, 0], [3, 0], [6, 0]]);
  expect(feeLadder?.versions.map((it) => [it.version, it.ladder.map((step) => step.after)])).toEqual([[defaults.version, [0, 1, 2, 3, 6]]]);
  for (const person of [brand, creator]) expect((await person.asks<Seen>(LADDER)).feeLadder).toBeNull();
});
