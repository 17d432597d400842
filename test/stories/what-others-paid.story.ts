import { expect } from 'vitest';
import type { Person } from '#test/support/person.ts';
import { story } from '#test/support/story.ts';

const GUIDANCE = 'query Read($type: String!, $medianViews: Int!) { priceGuidance(type: $type, medianViews: $medianViews) { paidCount low { amountMinor currency } middle { amountMinor } high { amountMinor } } }';
type Guidance = { readonly paidCount: number; readonly low: { amountMinor: string; currency: string }; readonly middle: { amountMinor: string }; readonly high: { amountMinor: string } };
const guidance = async (reader: Person, it: { type?: string; medianViews?: number } = {}): Promise<Guidance | null> => (await reader.asks<{ priceGuidance: Guidance | null }>(GUIDANCE, { type: 'duet', medianViews: 0, ...it })).priceGuidance;

story('what was paid for the like is shown from eight on, and of fewer nothing is said', async (world) => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  const paid = async (amountMinor: string): Promise<void> => {
    const work = await brand.requests(creator, { amountMinor });
    await creator.accepts(work);
    await creator.delivers(work);
    await brand.approves(work);
  };
  for (const amountMinor of ['10000', '20000', '30000', '40000', '50000', '60000', '70000']) await paid(amountMinor);
  expect(await guidance(brand)).toBeNull();
  // What is asked, denied or under way counts for nothing.
  await creator.denies(await brand.requests(creator, { amountMinor: '90000' }));
  expect(await guidance(brand)).toBeNull();
  await paid('80000');
  expect(await guidance(creator)).toEqual({ paidCount: 8, low: { amountMinor: '27500', currency: 'EUR' }, middle: { amountMinor: '45000' }, high: { amountMinor: '62500' } });
  expect(await guidance(brand, { type: 'stitch' })).toBeNull();
  expect(await guidance(brand, { medianViews: 50_000 })).toBeNull();
});
