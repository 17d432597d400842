import { afterAll, beforeAll, expect, it } from 'vitest';
import { invariant } from '#domain/kit/assert.ts';
import { releaseEntry } from '#domain/settlement/postings.ts';
import { startWorld, type World } from '#test/support/world.ts';
import { takeLastStep, takeStep } from './step.ts';
import * as holds from './store.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await creator.accepts(await brand.requests(creator));
}, 60_000);

afterAll(() => world.close());

const kept = async (): Promise<readonly number[]> => Promise.all(['hold_changes', 'outbox', 'ledger_entries', 'postings'].map((table) => world.books.count(table)));

it.each([['in the middle of a transaction', takeStep], ['that ends its transaction', takeLastStep]])('a step %s on a hold that moved on since it was read keeps nothing and is tried again', async (_name, take) => {
  const before = await kept();
  const ctx = world.app.app.contextFor({ kind: 'anonymous' }, { role: 'worker' });
  const id = (await world.books.query<{ id: string }>('select id from holds'))[0]?.id ?? '';
  await expect(ctx.transaction(async (tx) => {
    const read = await holds.lock(tx, id);
    invariant(read?.state === 'funded', 'the hold is not funded', read);
    await holds.save(tx, read);
    return take(ctx, tx, { hold: read, step: 'release', entries: [releaseEntry(read)] });
  })).rejects.toMatchObject({ name: 'StaleWrite', retryable: true });
  expect(await kept()).toEqual(before);
  expect(await world.books.query('select version, state from holds')).toMatchObject([{ state: 'funded' }]);
});
