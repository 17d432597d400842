import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { Person, Work } from '#test/support/person.ts';
import { onEachRail } from '#test/support/story.ts';
import { startWorld, type World } from '#test/support/world.ts';

type Chain = { collaboration: { chain: { head: string; length: number; ok: boolean; links: { seq: number; text: string; hash: string }[] } } };
const CHAIN = 'query Chain($id: ID!) { collaboration(id: $id) { chain { head length ok links { seq text hash } } } }';
const chainOf = async (person: Person, work: Work) => (await person.asks<Chain>(CHAIN, work)).collaboration.chain;

/** Changes stored rows past the triggers, as nobody may. */
async function tamper(world: World, text: string, values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.app.databaseUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  const { rowCount } = await client.query(text, [...values]);
  await client.end();
  expect(rowCount).toBe(1);
}

function runVerifier(saved: unknown): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fairhold-chain-'));
  const file = join(folder, 'chain.json');
  writeFileSync(file, JSON.stringify(saved));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-chain.ts', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { code: status, said: stdout + stderr };
}

onEachRail('both sides can check that nothing of their history and its books was changed, with our page and without us', async (world, { brandCountry }) => {
  const [brand, creator, stranger] = [await world.newBrand({ country: brandCountry }), await world.newCreator(), await world.newBrand()];
  const work = await brand.requests(creator);
  const young = await chainOf(brand, work);
  await creator.accepts(work);
  await creator.delivers(work);
  await brand.approves(work);
  await world.clock.advance({ days: 8 });
  const [ours, theirs] = [await chainOf(brand, work), await chainOf(creator, work)];
  expect(ours).toMatchObject({ ok: true, head: theirs.head, length: theirs.links.length });
  expect(ours.links.slice(0, young.length)).toEqual(young.links);
  const kinds = ours.links.map((it) => (JSON.parse(it.text) as string[])[0]);
  expect(new Set(kinds)).toEqual(new Set(['work', 'hold', 'entry']));
  expect((await stranger.asks<{ collaboration: null }>(CHAIN, work)).collaboration).toBe(null);
  expect(runVerifier(ours)).toMatchObject({ code: 0, said: expect.stringContaining(ours.head) });
  expect(runVerifier({ ...ours, links: ours.links.map((it) => (it.seq === 3 ? { ...it, text: it.text.replace('"', '“') } : it)) })).toMatchObject({ code: 1, said: expect.stringContaining('3') });
});

const BYTES: readonly (readonly [what: string, text: string])[] = [
  ['a note of the history', `update collaboration_changes set note = note || ' ' where id = (select id from collaboration_changes where collaboration_id = $1 and seq = 2)`],
  ['the moment of a step of the money', `update hold_changes set at = at + interval '1 millisecond' where id = (select id from hold_changes where collaboration_id = $1 and seq = 2)`],
  ['one cent of a posting', `update postings set amount_minor = amount_minor + 1 where (entry_id, seq) = (select p.entry_id, p.seq from postings p join ledger_entries e on e.id = p.entry_id where e.collaboration_id = $1 and e.kind = 'release' order by p.seq limit 1)`],
  ['the last step, which is gone', `delete from collaboration_changes where id = (select id from collaboration_changes where collaboration_id = $1 order by seq desc limit 1)`],
  ['a head', `update chain_heads set hash = sha256(hash) where collaboration_id = $1`],
];

test.each(BYTES)('one byte is changed past every wall and found that night, and nobody else’s money stands still: %s', async (_what, text) => {
  const world = await startWorld();
  try {
    const [brand, creator] = [await world.newBrand(), await world.newCreator()];
    const [changed, other] = [await brand.requests(creator), await brand.requests(creator)];
    for (const work of [changed, other]) {
      await creator.accepts(work);
      await creator.delivers(work);
    }
    await brand.approves(changed);
    expect((await world.app.runRules()).filter((it) => it.violations > 0)).toEqual([]);
    await tamper(world, text, [changed.id]);
    expect((await world.app.runRules()).find((it) => it.code === 'H01')).toMatchObject({ violations: 1, sample: [changed.id] });
    expect(await Promise.all([chainOf(brand, changed), chainOf(brand, other)])).toMatchObject([{ ok: false }, { ok: true }]);
    expect(await world.books.query('select distinct collaboration_id from money_stops')).toEqual([{ collaboration_id: changed.id }]);
    await brand.approves(other);
    await world.settle();
    expect((await brand.views(other)).hold.state).toBe('released');
  } finally {
    await world.close();
  }
});

test('a rule that is broken stops the money of its collaboration alone, tells staff, and staff lets it go on', async () => {
  const world = await startWorld();
  try {
    const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
    const [wrong, right] = [await brand.requests(creator), await brand.requests(creator)];
    for (const work of [wrong, right]) {
      await creator.accepts(work);
      await creator.delivers(work);
    }
    await tamper(world, 'update holds set commission_minor = commission_minor - 1 where collaboration_id = $1', [wrong.id]);
    expect((await world.app.app.runRules('changes')).filter((it) => it.violations > 0).map((it) => it.code)).toEqual(['M05']);
    await world.settle();
    expect(await brand.views(wrong)).toMatchObject({ frozen: { reason: 'audit' } });
    expect(await brand.views(right)).toMatchObject({ frozen: null });
    expect((await world.app.mailsTo(staff.email)).filter((it) => it.startsWith('A rule of the books does not hold')).length).toBe(1);
    const { overview } = await staff.asks<{ overview: { rules: { code: string; violations: number; brokenSince: string | null; tookMs: number }[] } }>('{ overview { rules { code violations brokenSince tookMs } } }');
    expect(overview.rules.find((it) => it.code === 'M05')).toMatchObject({ violations: 1, brokenSince: new Date(world.clock.now()).toISOString() });

    // Everybody else goes on; nothing of this one moves, whatever is asked.
    await brand.approves(right);
    expect((await brand.views(right)).hold.state).toBe('released');
    expect(await brand.refusalOf('approveCollaboration', wrong)).toBe('COLLABORATION_FROZEN');
    await world.clock.advance({ hours: 1 });
    await world.app.app.runRules('changes');
    await world.settle();
    expect((await world.app.mailsTo(staff.email)).filter((it) => it.startsWith('A rule of the books does not hold')).length).toBe(1);

    await tamper(world, 'update holds set commission_minor = commission_minor + 1 where collaboration_id = $1', [wrong.id]);
    expect((await world.app.app.runRules('changes')).filter((it) => it.violations > 0)).toEqual([]);
    await staff.does('unfreezeCollaboration', { ...wrong, reason: 'A bit had flipped; mended.' });
    await brand.approves(wrong);
    expect((await brand.views(wrong)).hold.state).toBe('released');
  } finally {
    await world.close();
  }
});

test('money on its way out stops too, also when the work is finished, and staff lets it go', async () => {
  const world = await startWorld();
  try {
    const [brand, creator, staff] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
    const work = await brand.requests(creator);
    await creator.accepts(work);
    await creator.delivers(work);
    await brand.tries('approveCollaboration', work);
    await tamper(world, 'update holds set commission_minor = commission_minor - 1 where collaboration_id = $1', [work.id]);
    await world.app.app.runRules('changes');
    await tamper(world, 'update holds set commission_minor = commission_minor + 1 where collaboration_id = $1', [work.id]);
    await world.clock.advance({ hours: 3 });
    expect(await brand.views(work)).toMatchObject({ state: 'completed', hold: { state: 'releasing' } });
    expect((await world.stripe.requests()).filter((it) => it.path === '/v1/transfers')).toEqual([]);
    await staff.does('unfreezeCollaboration', { ...work, reason: 'Mended.' });
    await world.clock.advance({ hours: 2 });
    expect((await brand.views(work)).hold.state).toBe('released');
    expect(await brand.refusalOf('unfreezeCollaboration', { ...work, reason: 'I want to.' })).not.toBe('ok');
  } finally {
    await world.close();
  }
});
