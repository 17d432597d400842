import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startTestCluster } from '#test/support/test-cluster.ts';
import type { Person } from '#test/support/person.ts';
import { startWorld } from '#test/support/world.ts';
import type { Load } from './generator.ts';
import { median, type Row } from './say.ts';

const COLLABORATIONS = 20;
const ROUNDS = 5;
const ROUND_MS = 2_000;
const CONNECTIONS = 8;
const GENERATOR = fileURLToPath(new URL('./generator.ts', import.meta.url));
const TRUSTED = new URL('../../web/graphql/generated/trusted-documents.json', import.meta.url);

/** The hash the browser sends for the list on a brand's home. */
function homeWorkId(): string {
  const documents = JSON.parse(readFileSync(TRUSTED, 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(([, text]) => text.startsWith('query HomeWork('));
  if (!found) throw new Error('the browser no longer asks HomeWork');
  return found[0];
}

/** Answers the same bytes to everybody: what Node itself can do. */
async function startBare(bytes: string): Promise<{ url: string; server: Server }> {
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', () => undefined);
    incoming.on('end', () => {
      outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(bytes) });
      outgoing.end(bytes);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

type Round = { readonly perSecond: number; readonly cpuUs: number };

/** Drives a server of this process from another one. Units: µs of this process's CPU per request. */
async function drive(load: Load): Promise<Round> {
  const cpuBefore = process.cpuUsage();
  const child = spawn(process.execPath, [GENERATOR, JSON.stringify(load)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => { said += piece.toString(); });
  const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  const answered = Number(said);
  if (code !== 0 || !(answered > 0)) throw new Error('the generator got no answers');
  const cpu = process.cpuUsage(cpuBefore);
  return { perSecond: answered / (load.ms / 1_000), cpuUs: (cpu.user + cpu.system) / answered };
}

async function fill(brand: Person, creator: Person): Promise<void> {
  for (let count = 0; count < COLLABORATIONS; count += 1) await brand.requests(creator);
}

const rowOf = (name: string, rounds: readonly Round[]): Row => ({ name, perSecond: median(rounds.map((it) => it.perSecond)), cpuUs: { 'in the server': median(rounds.map((it) => it.cpuUs)) } });

/** Measures one read of the API beside a bare server that answers the same bytes. */
export async function benchApi(): Promise<readonly Row[]> {
  const cluster = await startTestCluster();
  process.env['FAIRHOLD_TEST_DATABASE_URL'] = cluster.adminUrl;
  const world = await startWorld();
  try {
    const [brand, creator] = [await world.newBrand(), await world.newCreator()];
    await fill(brand, creator);
    const body = JSON.stringify({ id: homeWorkId(), variables: { group: 'open', first: COLLABORATIONS } });
    const load = (url: string): Load => ({ url, headers: { cookie: brand.session.cookie }, body, connections: CONNECTIONS, ms: ROUND_MS });
    const api = `${world.app.url}/graphql`;
    const bytes = await (await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', cookie: brand.session.cookie }, body })).text();
    if (!bytes.includes('"total":20')) throw new Error(`another answer than wanted: ${bytes.slice(0, 200)}`);
    const bare = await startBare(bytes);
    const rounds: { ours: Round[]; bare: Round[] } = { ours: [], bare: [] };
    await drive(load(api));
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.ours.push(await drive(load(api)));
      rounds.bare.push(await drive(load(bare.url)));
    }
    bare.server.close();
    return [rowOf('our API, 20 rows', rounds.ours), rowOf('bare node:http, same bytes', rounds.bare)];
  } finally {
    await world.close();
    await cluster.stop();
  }
}
