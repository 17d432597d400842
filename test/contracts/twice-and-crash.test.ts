import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { DEFAULT_POLICY } from '#domain/settlement/policy.ts';
import { followDispute } from '#server/modules/chargebacks/commands/follow-dispute.ts';
import { answerBank } from '#server/modules/chargebacks/commands/submit-evidence.ts';
import { recallShare, takeBackShare } from '#server/modules/settlement/index.ts';
import { clawBack } from '#server/modules/settlement/commands/claw-back.ts';
import { giveBackUnpaid } from '#server/modules/settlement/commands/give-back.ts';
import { fundHold } from '#server/modules/settlement/commands/fund-hold.ts';
import { captureHold } from '#server/modules/settlement/commands/capture-hold.ts';
import { renewHold } from '#server/modules/settlement/commands/renew-hold.ts';
import { splitHold } from '#server/modules/settlement/commands/split-hold.ts';
import { releaseHold } from '#server/modules/settlement/commands/release-hold.ts';
import { revertHold } from '#server/modules/settlement/commands/revert-hold.ts';
import { Crash, createCrasher } from '#test/support/twice-and-crash.ts';
import { PROOF, type Person, type Work } from '#test/support/person.ts';
import { RAIL_WORLDS } from '#test/support/story.ts';
import { startWorld, type World } from '#test/support/world.ts';

type Money = { readonly name: 'fund' | 'deliver' | 'renew' | 'release' | 'revert' | 'split' | 'complain' | 'give in' | 'recall' | 'take back' | 'give back' | 'give back a part' | 'claw back'; readonly ends: string; prepare(pair: Pair): Promise<Work>; run(work: Work): Promise<void> };
type Pair = { readonly brand: Person; readonly creator: Person; readonly operator: Person };

/** What happens between two steps of each rail: only a reservation is renewed, and only a reservation is taken at delivery. */
const EVERYWHERE = ['fund', 'release', 'revert', 'split', 'give back', 'give back a part', 'claw back'] as const;
/** What a bank may take back: before the release what was taken by then, after it what the creator's balance still has. */
const COMMANDS = {
  platform_hold: [...EVERYWHERE, 'complain', 'give in', 'take back'], creator_hold: [...EVERYWHERE, 'complain', 'give in', 'recall'],
  card_hold: [...EVERYWHERE, 'deliver', 'renew', 'complain', 'give in', 'recall'], charge_on_release: EVERYWHERE,
} as const;

const STEPS_MAX = 40;
const PAID_TO_STAND_STILL = DEFAULT_POLICY.fees.repeats.at(-1)?.after ?? 0;
const CREATOR_PART = 12_345n;

describe.each(RAIL_WORLDS)('money commands on $rail, run once, twice, and killed at every outside call and every transaction', ({ rail, brandCountry: country, options }) => {
  let points = 0;
  let world: World;
  let pair: Pair;
  const crasher = createCrasher();
  const worker = () => crasher.context(world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' }));

  beforeAll(async () => {
    world = await startWorld({ ...options, availableDays: 0, payoutDays: 0, wrapPayments: crasher.port });
    pair = { brand: await world.newBrand({ country }), creator: await world.newCreator(), operator: await world.newOperator() };
    // Two who stay pay less and less: only from the last step of the ladder on are all runs alike.
    for (let done = 0; done < PAID_TO_STAND_STILL; done += 1) await paid();
  });
  afterAll(async () => {
    process.stdout.write(`${rail}: ${points} crash points, the same books after each\n`);
    await world.close();
  });

  const holdOf = async (work: Work) => {
    const [hold] = await world.books.query<{ id: string; state: string; attempt: number }>('select id, state, attempt from holds where collaboration_id = $1', [work.id]);
    if (!hold) throw new Error('no hold');
    return hold;
  };
  const begun = async (until: 'requested' | 'in_progress' | 'delivered', creator = pair.creator): Promise<Work> => {
    const work = await pair.brand.requests(creator);
    if (until === 'requested') return work;
    await creator.accepts(work);
    if (until === 'delivered') await creator.delivers(work);
    return work;
  };
  const disputeOf = async (work: Work): Promise<string> => {
    const [hold] = await world.books.query<{ intent_id: string }>('select intent_id from holds where collaboration_id = $1', [work.id]);
    const listed = await worker().payments.listDisputes(instant(0));
    return listed.find((it) => it.intentId === hold?.intent_id)?.id ?? '';
  };
  /** A complaint whose hint never came. */
  const complainedOf = async (work: Work, reason: string): Promise<Work> => {
    const [hold] = await world.books.query<{ charge_id: string }>('select charge_id from holds where collaboration_id = $1', [work.id]);
    await world.stripe.webhooks('drop');
    await world.stripe.disputes(hold?.charge_id ?? '', { reason });
    await world.stripe.webhooks('normal');
    return work;
  };
  const heardOf = async (work: Work, reason: string): Promise<Work> => {
    await complainedOf(work, reason);
    await followDispute(worker(), { objectId: await disputeOf(work) });
    await pair.operator.tries('acceptChargeback', { id: await disputeOf(work) });
    return work;
  };
  const givenIn = async (work: Work, reason: string): Promise<Work> => {
    await heardOf(work, reason);
    await answerBank(worker(), { chargebackId: await disputeOf(work) });
    return work;
  };
  const paid = async (creator = pair.creator): Promise<Work> => {
    const work = await begun('delivered', creator);
    await pair.brand.approves(work);
    return work;
  };
  const divided = async (work: Work): Promise<void> => {
    await pair.brand.does('openDispute', { ...work, reason: 'A third is there.' });
    await pair.operator.does('resolveCollaboration', { ...work, decideFor: 'split', creatorPartMinor: String(CREATOR_PART), reason: 'A third is there.' });
  };
  /** Work that was approved, or divided, whose creator cannot be paid; their account is well again and nobody has heard of it. */
  const unpaid = async (end: (work: Work) => Promise<unknown>): Promise<Work> => {
    const work = await begun('delivered');
    const [account] = await world.books.query<{ id: string }>('select stripe_account_id as id from payout_accounts where creator_id = $1', [pair.creator.accountId]);
    await world.stripe.changeAccount(account?.id ?? '', { transfers: rail === 'charge_on_release' ? 'active' : 'restricted', payouts: 'restricted' });
    await end(work);
    await world.stripe.webhooks('drop');
    await world.stripe.changeAccount(account?.id ?? '', { transfers: 'active', payouts: 'active' });
    await world.stripe.webhooks('normal');
    await pair.creator.does('refreshPayoutAccount');
    return work;
  };
  const MONEY: readonly Money[] = [
    { name: 'give back', ends: 'reverted', prepare: () => unpaid((work) => pair.brand.approves(work)), run: async (work) => giveBackUnpaid(worker(), { id: (await holdOf(work)).id, collaborationId: work.id }) },
    { name: 'give back a part', ends: 'reverted', prepare: () => unpaid(divided), run: async (work) => giveBackUnpaid(worker(), { id: (await holdOf(work)).id, collaborationId: work.id }) },
    { name: 'complain', ends: 'funded', prepare: async () => complainedOf(await begun('delivered'), 'fraudulent'), run: async (work) => followDispute(worker(), { objectId: await disputeOf(work) }) },
    { name: 'give in', ends: 'charged_back', prepare: async () => heardOf(await begun('delivered'), 'fraudulent'), run: async (work) => answerBank(worker(), { chargebackId: await disputeOf(work) }) },
    { name: 'recall', ends: 'charged_back', prepare: async () => givenIn(await begun('delivered'), 'fraudulent'), run: async (work) => recallShare(worker(), { holdId: (await holdOf(work)).id }) },
    { name: 'take back', ends: 'released', prepare: async () => givenIn(await paid(), 'product_not_received'), run: async (work) => takeBackShare(worker(), { holdId: (await holdOf(work)).id }) },
    { name: 'claw back', ends: 'split', run: async (work) => clawBack(worker(), { holdId: (await holdOf(work)).id }), prepare: async () => {
      // Who owes something is paid less next time: each run has a creator of its own.
      const work = await paid(await world.newCreator());
      await pair.operator.tries('clawBackPayment', { ...work, creatorPartMinor: String(CREATOR_PART), reason: 'A third was cut off.' });
      return work;
    } },
    { name: 'fund', ends: 'funded', run: async (work) => fundHold(worker(), { holdId: (await holdOf(work)).id }), prepare: async () => { const work = await begun('requested'); await pair.creator.tries('acceptCollaboration', work); return work; } },
    { name: 'release', ends: 'released', run: (work) => releaseHold(worker(), { collaborationId: work.id }), prepare: async () => { const work = await begun('delivered'); await pair.brand.tries('approveCollaboration', work); return work; } },
    { name: 'revert', ends: 'reverted', run: (work) => revertHold(worker(), { collaborationId: work.id }), prepare: async () => { const work = await begun('in_progress'); await pair.creator.tries('giveUpCollaboration', work); return work; } },
    { name: 'split', ends: 'split', run: (work) => splitHold(worker(), { collaborationId: work.id, creatorPartMinor: CREATOR_PART }), prepare: async () => {
      const work = await begun('in_progress');
      await pair.creator.does('proposeCancel', { ...work, creatorPartMinor: String(CREATOR_PART) });
      await pair.brand.tries('agreeCancel', work);
      return work;
    } },
    { name: 'deliver', ends: 'funded', run: (work) => captureHold(worker(), { collaborationId: work.id }), prepare: async () => {
      const work = await begun('in_progress');
      await pair.creator.tries('deliverCollaboration', { ...work, fields: PROOF });
      return work;
    } },
    { name: 'renew', ends: 'funded', run: async (work) => renewHold(worker(), { holdId: (await holdOf(work)).id, attempt: 1 }), prepare: () => begun('in_progress') },
  ];

  /** What the books say of one collaboration, in whatever order it was written. */
  const booksOf = async (work: Work) => ({
    hold: (await holdOf(work)).state,
    entries: (await world.books.query<{ kind: string; minor: string }>(`select e.kind, sum(p.amount_minor)::text as minor from ledger_entries e join postings p on p.entry_id = e.id
      where e.collaboration_id = $1 and e.kind <> 'provider_fee' group by e.id, e.kind order by e.kind, minor`, [work.id])),
    objects: (await world.books.query<{ object: string; minor: string }>(`select object, amount_minor::text as minor from provider_objects where collaboration_id = $1 and status <> 'failed' order by object, minor`, [work.id])),
  });

  for (const name of COMMANDS[rail as keyof typeof COMMANDS]) {
    it(`${name}: always the same books`, { timeout: 120_000 }, async () => {
      const money = MONEY.find((one) => one.name === name);
      if (!money) throw new Error('unknown command');
      const clean = await money.prepare(pair);
      crasher.dieAt(null);
      await money.run(clean);
      const steps = crasher.steps();
      await world.settle();
      const expected = await booksOf(clean);
      expect(expected.hold).toBe(money.ends);
      expect(steps).toBeGreaterThanOrEqual(rail === 'charge_on_release' && (name === 'fund' || name === 'revert') ? 1 : name === 'complain' ? 2 : 3);
      expect(steps).toBeLessThan(STEPS_MAX);

      await money.run(clean);
      expect(await booksOf(clean)).toEqual(expected);

      for (let step = 1; step <= steps; step += 1) {
        for (const when of ['before', 'after'] as const) {
          const work = await money.prepare(pair);
          crasher.dieAt({ step, when });
          points += 1;
          await expect(money.run(work), `${name} dies ${when} step ${step}`).rejects.toThrow(Crash);
          crasher.dieAt(null);
          await money.run(work);
          await money.run(work);
          await world.settle();
          expect(await booksOf(work), `${name}, killed ${when} step ${step}`).toEqual(expected);
        }
      }
      expect(await world.books.brokenRules()).toEqual([]);
    });
  }
});
