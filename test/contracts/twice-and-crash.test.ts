import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fundHold } from '#server/modules/settlement/commands/fund-hold.ts';
import { releaseHold } from '#server/modules/settlement/commands/release-hold.ts';
import { revertHold } from '#server/modules/settlement/commands/revert-hold.ts';
import { Crash, createCrasher } from '#test/support/twice-and-crash.ts';
import type { Person, Work } from '#test/support/person.ts';
import { startWorld, type World } from '#test/support/world.ts';

type Money = { readonly name: 'fund' | 'release' | 'revert'; readonly ends: string; prepare(pair: Pair): Promise<Work>; run(work: Work): Promise<void> };
type Pair = { readonly brand: Person; readonly creator: Person };

const RAILS = [{ rail: 'platform_hold', country: 'PT' }, { rail: 'card_hold', country: 'DE' }] as const;
const STEPS_MAX = 40;

describe.each(RAILS)('money commands on $rail, run once, twice, and killed at every outside call and every transaction', ({ country }) => {
  let world: World;
  let pair: Pair;
  const crasher = createCrasher();
  const worker = () => crasher.context(world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' }));

  beforeAll(async () => {
    world = await startWorld({ availableDays: 0, wrapPayments: crasher.port });
    pair = { brand: await world.newBrand({ country }), creator: await world.newCreator() };
  });
  afterAll(() => world.close());

  const holdOf = async (work: Work) => {
    const [hold] = await world.books.query<{ id: string; state: string }>('select id, state from holds where collaboration_id = $1', [work.id]);
    if (!hold) throw new Error('no hold');
    return hold;
  };
  const begun = async (until: 'requested' | 'in_progress' | 'delivered'): Promise<Work> => {
    const work = await pair.brand.requests(pair.creator);
    if (until === 'requested') return work;
    await pair.creator.accepts(work);
    if (until === 'delivered') await pair.creator.delivers(work);
    return work;
  };
  const MONEY: readonly Money[] = [
    { name: 'fund', ends: 'funded', run: async (work) => fundHold(worker(), { holdId: (await holdOf(work)).id }), prepare: async () => { const work = await begun('requested'); await pair.creator.tries('acceptCollaboration', work); return work; } },
    { name: 'release', ends: 'released', run: (work) => releaseHold(worker(), { collaborationId: work.id }), prepare: async () => { const work = await begun('delivered'); await pair.brand.tries('approveCollaboration', work); return work; } },
    { name: 'revert', ends: 'reverted', run: (work) => revertHold(worker(), { collaborationId: work.id }), prepare: async () => { const work = await begun('in_progress'); await pair.creator.tries('giveUpCollaboration', work); return work; } },
  ];

  /** What the books say of one collaboration, in whatever order it was written. */
  const booksOf = async (work: Work) => ({
    hold: (await holdOf(work)).state,
    entries: (await world.books.query<{ kind: string; minor: string }>(`select e.kind, sum(p.amount_minor)::text as minor from ledger_entries e join postings p on p.entry_id = e.id
      where e.collaboration_id = $1 and e.kind <> 'provider_fee' group by e.id, e.kind order by e.kind, minor`, [work.id])),
    objects: (await world.books.query<{ object: string; minor: string }>(`select object, amount_minor::text as minor from provider_objects where collaboration_id = $1 and status <> 'failed' order by object, minor`, [work.id])),
  });

  for (const name of ['fund', 'release', 'revert'] as const) {
    it(`${name}: always the same books`, { timeout: 60_000 }, async () => {
      const money = MONEY.find((one) => one.name === name);
      if (!money) throw new Error('unknown command');
      const clean = await money.prepare(pair);
      crasher.dieAt(null);
      await money.run(clean);
      const steps = crasher.steps();
      await world.settle();
      const expected = await booksOf(clean);
      expect(expected.hold).toBe(money.ends);
      expect(steps).toBeGreaterThan(2);
      expect(steps).toBeLessThan(STEPS_MAX);

      await money.run(clean);
      expect(await booksOf(clean)).toEqual(expected);

      for (let step = 1; step <= steps; step += 1) {
        for (const when of ['before', 'after'] as const) {
          const work = await money.prepare(pair);
          crasher.dieAt({ step, when });
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
