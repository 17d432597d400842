import { expect } from 'vitest';
import { story } from '#test/support/story.ts';
import type { Person, Work } from '#test/support/person.ts';
import type { World } from '#test/support/world.ts';

const SOUND = 'https://www.tiktok.com/music/original-sound-7547546595957508880';
const SOUND_TERMS = { type: 'sound', fields: { soundUrl: SOUND, use: 'dance', message: 'Eight counts in the kitchen, please' } };

async function tiktok<Answer>(world: World, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${world.app.tiktokUrl}/_emulator${path}`, body === undefined ? { method: 'DELETE' } : { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return await answer.json() as Answer;
}

const publish = (world: World, it: object = {}): Promise<{ id: string; url: string }> =>
  tiktok(world, '/videos', { handle: 'creator', caption: 'Eight counts', soundUrl: SOUND, posted_ms: world.clock.now(), ...it });

/** What was read of the latest deliverable, by code. */
async function claims(world: World, work: Work): Promise<Record<string, string>> {
  const [row] = await world.books.query<{ claims: { code: string; outcome: string }[] }>('select claims from deliverables where collaboration_id = $1 order by seq desc limit 1', [work.id]);
  return Object.fromEntries((row?.claims ?? []).map((it) => [it.code, it.outcome]));
}

async function fundedSound(world: World): Promise<{ creator: Person; brand: Person; work: Work }> {
  const brand = await world.newBrand();
  const creator = await world.newCreator();
  const work = await brand.requests(creator, SOUND_TERMS);
  await creator.accepts(work);
  return { brand, creator, work };
}

story('what the brand can know of a post is read for it as soon as it is handed in', async (world) => {
  const { creator, work } = await fundedSound(world);
  const { url } = await publish(world);
  await creator.delivers(work, { postUrl: url });
  expect(await claims(world, work)).toEqual({ public: 'holds', handle: 'holds', after_acceptance: 'holds', in_time: 'holds', sound: 'holds' });
});

story('another account, another sound and an old video are shown to the brand, and money does not move by it', async (world) => {
  const { brand, creator, work } = await fundedSound(world);
  const { url } = await publish(world, { handle: 'somebody.else', soundUrl: 'https://www.tiktok.com/music/other-7000000000000000001', posted_ms: world.clock.now() - 86_400_000 });
  await creator.delivers(work, { postUrl: url });
  expect(await claims(world, work)).toEqual({ public: 'holds', handle: 'fails', after_acceptance: 'fails', in_time: 'holds', sound: 'fails' });
  expect(await brand.views(work)).toMatchObject({ state: 'delivered', hold: { state: 'funded' } });
});

story('a post that cannot be read stays unknown with its reason, and is read when TikTok answers again', async (world) => {
  const { creator, work } = await fundedSound(world);
  const { url } = await publish(world);
  await tiktok(world, '/faults', { mode: '429' });
  await creator.delivers(work, { postUrl: url });
  expect(await claims(world, work)).toEqual({ public: 'unknown', handle: 'unknown', after_acceptance: 'unknown', in_time: 'unknown' });
  await tiktok(world, '/faults');
  await world.clock.advance({ minutes: 2 });
  expect(await claims(world, work)).toMatchObject({ public: 'holds', sound: 'holds' });
});

story('a post that is not shown is looked for during six hours before it is called not public', async (world) => {
  const { creator, work } = await fundedSound(world);
  const { id, url } = await publish(world);
  await tiktok(world, `/videos/${id}`, { status: 'private' });
  await creator.delivers(work, { postUrl: url });
  await world.clock.advance({ hours: 5 });
  expect(await claims(world, work)).toMatchObject({ public: 'unknown' });
  await world.clock.advance({ hours: 2 });
  expect(await claims(world, work)).toMatchObject({ public: 'fails', handle: 'unknown' });
});

story('a post that comes back within six hours counts as shown', async (world) => {
  const { creator, work } = await fundedSound(world);
  const { id, url } = await publish(world);
  await tiktok(world, `/videos/${id}`, { status: 'private' });
  await creator.delivers(work, { postUrl: url });
  await tiktok(world, `/videos/${id}`, { status: 'public' });
  await world.clock.advance({ hours: 3 });
  expect(await claims(world, work)).toMatchObject({ public: 'holds', handle: 'holds' });
});
