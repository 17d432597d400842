import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** A world whose time passes only while somebody pauses. */
function still(chance = 0.5) {
  let at = 0;
  const pauses: number[] = [];
  return { pauses, now: () => at, chance: () => chance, pause: async (ms: number) => { pauses.push(ms); at += ms; }, pass: (ms: number) => { at += ms; } };
}

describe('the pace of calls to the provider', () => {
  it('lets a second’s worth through at once, then twenty a second, for each operation by itself', async () => {
    const world = still();
    const pace = createPace(world);
    for (let call = 0; call < 20; call += 1) await pace.take('transfers.create');
    expect(world.pauses).toEqual([]);
    for (let call = 0; call < 40; call += 1) await pace.take('transfers.create');
    expect(world.now()).toBeCloseTo(2_000, 6);
    await pace.take('refunds.create');
    expect(world.pauses).toHaveLength(40);
    world.pass(10_000);
    for (let call = 0; call < 20; call += 1) await pace.take('transfers.create');
    expect(world.pauses).toHaveLength(40);
  });

  it('sends again what was too much, later each time and never twice in step, and gives up after five', async () => {
    const world = still();
    let sent = 0;
    expect(await createPace(world).patiently(async () => { sent += 1; return sent < 4 ? 429 : 200; }, (it) => it === 429)).toBe(200);
    expect(world.pauses).toEqual([1_500, 3_000, 6_000]);
    const stubborn = still(0);
    expect(await createPace(stubborn).patiently(async () => 429, (it) => it === 429)).toBe(429);
    expect(stubborn.pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  });
});
