import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from '#test/support/documents.ts';
import { gather, type Pair } from '#test/support/gather.ts';
import { startNodes, type Nodes } from '#test/support/nodes.ts';
import { cpuOfFamilyMs, cpuOfMs } from './house.ts';
import type { SocketLoad } from './talk-sockets.ts';
import type { TalkFigures, TalkLoad } from './talk-generator.ts';

const COUPLES = 50;
const PER_SECOND = Number(process.env['TALK_PER_SECOND'] ?? 500);
const RUN_MS = 20_000;
const WARM_MS = 3_000;
const SOCKETS = Number(process.env['TALK_SOCKETS'] ?? 5_000);
const TRUSTED = new URL('../../web/graphql/generated/trusted-documents.json', import.meta.url);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The hash the browser sends for an operation. */
function hashOf(name: string): string {
  const documents = JSON.parse(readFileSync(TRUSTED, 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(([, text]) => text.startsWith(`${name}(`));
  if (!found) throw new Error(`the browser no longer asks ${name}`);
  return found[0];
}

const part = (sorted: readonly number[], share: number): string => `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
const spread = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b);
  return `p50 ${part(sorted, 0.5)} · p90 ${part(sorted, 0.9)} · p99 ${part(sorted, 0.99)} · max ${part(sorted, 1)}`;
};

async function deliver(nodes: Nodes, pairs: readonly Pair[]): Promise<void> {
  const [sendAt = '', readAt = ''] = nodes.urls;
  const load: TalkLoad = {
    sendAt, readAt, perSecond: PER_SECOND, ms: RUN_MS, warmMs: WARM_MS, send: hashOf('mutation SendMessage'), page: hashOf('query Messages'), moved: hashOf('subscription ConversationMoved'),
    couples: pairs.map(({ brand, creator, id }) => ({ id, sender: brand.cookie, reader: creator.cookie })),
  };
  const postmaster = nodes.databasePid();
  const cpu = (): number[] => [...nodes.pids().map(cpuOfMs), cpuOfFamilyMs(postmaster)];
  let before = cpu();
  let warmAt = Date.now();
  // The first seconds are those of compilers and first plans.
  setTimeout(() => { before = cpu(); warmAt = Date.now(); }, WARM_MS * 2);
  const beganAt = Date.now();
  const child = spawn(process.execPath, [fileOf('./talk-generator.ts'), JSON.stringify(load)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => { said += piece.toString(); });
  await new Promise((resolve) => { child.once('close', resolve); });
  const it = JSON.parse(said) as TalkFigures;
  const used = cpu().map((ms, index) => Math.round(((ms - (before[index] ?? 0)) * 1_000) / Math.max(1, (it.sent - it.refused) * ((Date.now() - warmAt) / (Date.now() - beganAt)))));
  say(`sent ${it.sent} (${Math.round((it.sent * 1_000) / RUN_MS)}/s wanted ${PER_SECOND}) · turned away ${it.refused} · shown ${it.shown} · the generator was late p99 ${it.lagP99.toFixed(1)} ms`);
  say(`a message costs ${used[0]} µs where it is sent + ${used[1]} µs where it is read + ${used[2]} µs in PostgreSQL`);
  say(`stored → shown on the other node   ${spread(it.delays)}`);
  say(`meant to send → shown              ${spread(it.whole)}`);
}

/** Units: MB. */
const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

async function hold(nodes: Nodes, pairs: readonly Pair[]): Promise<void> {
  const [url = ''] = nodes.urls;
  const pid = nodes.pids()[0] ?? 0;
  const before = memoryOf(pid);
  const load: SocketLoad = { url, sockets: SOCKETS, moved: hashOf('subscription ConversationMoved'), couples: pairs.flatMap(({ brand, creator, id }) => [brand, creator].map((it) => ({ id, reader: it.cookie }))) };
  const child = spawn(process.execPath, [fileOf('./talk-sockets.ts'), JSON.stringify(load)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  await sleep(11_000);
  const held = memoryOf(pid);
  for (const { brand, id } of pairs) await brand.must(MUTATIONS.sendMessage, { conversationId: id, clientId: `sockets-${id.slice(-8)}`, text: 'to all' });
  await sleep(1_000);
  child.stdin.write('\n');
  const { value } = await lines.next() as { value: string };
  const { opened, heard, closed } = JSON.parse(value) as { opened: number; heard: number; closed: number };
  child.stdin.end();
  say(`sockets ${opened} open on one process, ${closed} closed, ${heard} heard a message of their conversation`);
  say(`memory of the process: ${before.toFixed(0)} MB before, ${held.toFixed(0)} MB with them after their sessions were asked about twice, ${memoryOf(pid).toFixed(0)} MB after the messages`);
}

/** Measures how fast what is stored is shown on another node, and what many open sockets cost. */
export async function benchTalk(): Promise<void> {
  const nodes = await startNodes(2);
  const gathering = gather(nodes, Math.random);
  try {
    const pairs: Pair[] = [];
    for (let number = 0; number < COUPLES; number += 1) pairs.push(await gathering.pair(number));
    await deliver(nodes, pairs);
    await hold(nodes, pairs);
  } finally {
    await gathering.close();
    await nodes.close();
  }
}
