import { lines, whole } from '#web/features/chat/stream.ts';
import type { Gathering, Pair } from './gather.ts';
import type { Nodes } from './nodes.ts';
import type { Talker } from './talker.ts';

export type TalkSize = { readonly clients: number; readonly messages: number };
/** What a run came to. `lost` were acknowledged and are missing, `doubled` are there twice, `reordered` are at another place than they were said or acknowledged at. Units: ms. */
export type TalkRun = { readonly messages: number; readonly drops: number; readonly kills: number; readonly restarts: number; readonly lost: number; readonly doubled: number; readonly reordered: number; readonly holes: number; readonly p50Ms: number; readonly p99Ms: number; readonly tookMs: number };

const DROPS = 10;
const LOST_PERCENT = 5;
const UNSENT_MAX = 4;
const KILLS = [0, 1] as const;
const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

async function until(good: () => boolean, withinMs: number): Promise<void> {
  for (const late = Date.now() + withinMs; !good();) {
    if (Date.now() > late) throw new Error('it took too long');
    await wait(20);
  }
}

/** One client's part: it talks, its line drops now and then. */
async function livesThrough(talker: Talker, name: string, { messages, withinMs }: { messages: number; withinMs: number }): Promise<void> {
  const dropEvery = Math.floor(messages / DROPS);
  talker.losesPercent = LOST_PERCENT;
  for (let number = 0; number < messages; number += 1) {
    talker.talk?.say({ clientId: `${name}-${String(number).padStart(6, '0')}`, text: `${name} ${number}`, collaborationId: null, attachmentIds: [] });
    await until(() => (talker.talk?.state().unsent.length ?? 0) < UNSENT_MAX, withinMs);
    if (number % dropEvery === dropEvery - 1) await talker.drop();
    await wait(talker.chance() * 10);
  }
}

/** While they talk, both nodes are killed and the database is restarted; spread over the run. */
async function trouble(nodes: Nodes, pauseMs: number): Promise<void> {
  for (const index of KILLS) {
    await wait(pauseMs);
    await nodes.killAndStart(index);
  }
  await wait(pauseMs / 3);
  await nodes.restartDatabase();
}

function judge({ brand, creator }: Pair, names: readonly [string, string], messages: number): Pick<TalkRun, 'lost' | 'doubled' | 'reordered' | 'holes'> {
  const found = { lost: 0, doubled: 0, reordered: 0, holes: 0 };
  const seen = [brand, creator].map((it) => it.talk?.state().stream ?? { events: [], changed: new Map() });
  for (const stream of seen) found.holes += Math.abs(stream.events.length - 2 * messages) + stream.events.filter((it, index) => it.seq !== index + 1).length;
  found.reordered += seen[0]?.events.filter((it, index) => it.message?.id !== seen[1]?.events[index]?.message?.id).length ?? 0;
  for (const [side, talker] of [brand, creator].entries()) {
    const name = names[side] ?? '';
    for (const stream of seen) {
      const said = lines(stream).map((it) => it.message?.text ?? '').filter((it) => it.startsWith(`${name} `));
      found.lost += messages - new Set(said).size;
      found.doubled += said.length - new Set(said).size;
      found.reordered += said.filter((it, index) => it !== `${name} ${index}`).length;
    }
    const own = new Map(seen[side]?.events.map((it) => [it.message?.clientId, it.seq]));
    for (const [clientId, seq] of talker.acked) if (own.get(clientId) !== seq) found[own.has(clientId) ? 'reordered' : 'lost'] += 1;
  }
  return found;
}

/** Lets clients talk in pairs on real nodes with dropped lines, lost answers, killed nodes and a restarted database, and counts what became of it. Throws: Error when it does not come to an end. */
export async function liveTalk(nodes: Nodes, gathering: Gathering, { clients, messages }: TalkSize): Promise<TalkRun> {
  const withinMs = 120_000 + clients * messages * 20;
  const startedAt = Date.now();
  const pairs: Pair[] = [];
  for (let number = 0; number < clients / 2; number += 1) pairs.push(await gathering.pair(number));
  for (const { brand, creator, id } of pairs) for (const it of [brand, creator]) it.begin(id);
  const size = { messages, withinMs };
  await Promise.all([
    trouble(nodes, Math.max(1_500, messages * 4)),
    ...pairs.flatMap(({ brand, creator }, number) => [livesThrough(brand, `brand-${number}`, size), livesThrough(creator, `creator-${number}`, size)]),
  ]);
  const whom = pairs.flatMap(({ brand, creator }) => [brand, creator]);
  await until(() => whom.every((it) => it.talk?.state().unsent.length === 0 && whole(it.talk.state().stream) === 2 * messages), withinMs);
  const sums = { lost: 0, doubled: 0, reordered: 0, holes: 0 };
  for (const [number, pair] of pairs.entries()) {
    const one = judge(pair, [`brand-${number}`, `creator-${number}`], messages);
    for (const key of ['lost', 'doubled', 'reordered', 'holes'] as const) sums[key] += one[key];
  }
  const late = whom.flatMap((it) => it.delaysMs).sort((a, b) => a - b);
  const at = (part: number): number => late[Math.floor(late.length * part)] ?? 0;
  return { ...sums, messages: clients * messages, drops: Math.min(...whom.map((it) => it.drops)), kills: KILLS.length, restarts: 1, p50Ms: at(0.5), p99Ms: at(0.99), tookMs: Date.now() - startedAt };
}
