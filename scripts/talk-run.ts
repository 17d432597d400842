import { parseArgs } from 'node:util';
import { gather } from '#test/support/gather.ts';
import { liveTalk } from '#test/support/live-talk.ts';
import { startNodes } from '#test/support/nodes.ts';

// Many people talk on two nodes that are killed and a database that is restarted: `npm run talk:run -- [--clients 200] [--messages 2000] [--seed 7]`.

const { values } = parseArgs({ options: { clients: { type: 'string', default: '200' }, messages: { type: 'string', default: '2000' }, seed: { type: 'string', default: '7' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (it: number): string => Math.round(it).toLocaleString('en-GB');
let state = Number(values.seed);
const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

say(`seed ${values.seed}: ${values.clients} clients, ${values.messages} messages each`);
const nodes = await startNodes(2);
const gathering = gather(nodes, chance);
try {
  const run = await liveTalk(nodes, gathering, { clients: Number(values.clients), messages: Number(values.messages) });
  say(`messages ${number(run.messages)} · dropped lines ${run.drops} or more a client · nodes killed ${run.kills} · database restarted ${run.restarts} · ${number(run.tookMs / 1_000)} s`);
  say(`lost ${run.lost} · doubled ${run.doubled} · reordered ${run.reordered} · holes ${run.holes}`);
  say(`stored → here, every fetch, outages included: half within ${number(run.p50Ms)} ms, 99 of 100 within ${number(run.p99Ms)} ms`);
  if (run.lost + run.doubled + run.reordered + run.holes > 0) process.exitCode = 1;
} catch (error) {
  say(`✗ ${error instanceof Error ? error.stack ?? error.message : JSON.stringify(error)}`);
  process.exitCode = 1;
} finally {
  await gathering.close();
  await nodes.close();
}
