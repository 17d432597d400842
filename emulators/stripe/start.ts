import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { control, type Desk } from './controls/index.ts';
import { createClock } from './engine/clock.ts';
import { createFaults } from './engine/faults.ts';
import { openJournal } from './engine/journal.ts';
import { Problem } from './engine/problems.ts';
import { openStore } from './engine/store.ts';
import { runDue } from './engine/timers.ts';
import type { World } from './engine/world.ts';
import { createApi } from './http/api.ts';
import { readBytes } from './http/body.ts';
import { createWire } from './http/wire.ts';
import { HANDLERS, JOBS } from './objects/index.ts';
import { configureEndpoint } from './objects/webhook-endpoints.ts';
import { servePage } from './pages/index.ts';
import { readDescription } from './spec/document.ts';
import { createSpec, type Spec } from './spec/validate.ts';
import { createPost } from './webhooks/post.ts';

export type WebhookTarget = { readonly url: string; readonly secret: string; readonly kind: 'account' | 'connect' | 'thin' };

export type StripeEmulatorOptions = {
  /** 0 or none lets the machine choose. */
  readonly port?: number;
  /** Without it everything is forgotten at the end. */
  readonly dataFile?: string;
  /** Where a browser finds the hosted pages, if not at the emulator's own address. */
  readonly publicUrl?: string;
  readonly startAtMs?: number;
  readonly webhooks?: readonly WebhookTarget[];
  /** Days until a charge can be spent, and until a payout arrives. */
  readonly availableDays?: number;
  readonly payoutDays?: number;
};

export type StripeEmulator = { readonly url: string; readonly world: World; close(): Promise<void> };

const HOST = '127.0.0.1';
const TICK_MS = 1_000;

let spec: Spec | undefined;
// Reading the description takes a while, and every emulator of a process can share it.
const sharedSpec = (): Spec => (spec ??= createSpec(readDescription()));

const listen = (server: Server, port: number): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(port, HOST, () => resolve());
});

function createWorld(options: StripeEmulatorOptions, publicUrl: () => string): World {
  const store = openStore(openJournal(options.dataFile));
  return {
    store, clock: createClock(store, options.startAtMs), spec: sharedSpec(), settings: { available_days: options.availableDays ?? 3, payout_days: options.payoutDays ?? 2 },
    publicUrl, asker: null, due: { soonest_ms: 0 },
  };
}

type Parts = { readonly desk: Desk; readonly serveApi: ReturnType<typeof createWire>['serve'] };

async function route({ desk, serveApi }: Parts, raw: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (raw.url ?? '/').split('?');
  const method = raw.method ?? 'GET';
  const bytes = await readBytes(raw);
  if (path.startsWith('/_emulator/')) {
    const answer = await control(desk, { method, path, body: bytes.toString('utf8') });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
    return;
  }
  desk.runDue();
  if (path.startsWith('/v1/') || path.startsWith('/v2/')) return serveApi({ method, path, query, headers: raw.headers, bytes }, raw, response);
  servePage(desk.world, { method, path, body: bytes.toString('utf8') }, response);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const status = error instanceof Problem ? error.status : 500;
  const message = error instanceof Error ? error.message : 'unknown';
  if (status === 500) process.stderr.write(`stripe emulator: ${error instanceof Error ? error.stack ?? message : message}\n`);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { type: 'api_error', message: `The emulator failed: ${message}` } }));
}

/** Starts the payment provider's emulator on loopback. It shares no code with the product, so that it cannot share a mistake with it. */
export async function startStripeEmulator(options: StripeEmulatorOptions = {}): Promise<StripeEmulator> {
  let url = '';
  const world = createWorld(options, () => options.publicUrl ?? url);
  const faults = createFaults();
  const post = createPost(world);
  const configure = (): void => world.store.transaction(() => options.webhooks?.forEach((it) => configureEndpoint(world, it)));
  const due = (): void => {
    runDue(world, JOBS);
    post.wake();
  };
  const wire = createWire(createApi(world, HANDLERS), { faults, after: due, now_ms: () => world.clock.now_ms() });
  const desk: Desk = {
    world, faults, post, log: wire.log, runDue: due,
    reset() {
      const now_ms = world.clock.now_ms();
      const freeze = world.clock.isFrozen();
      world.store.clear();
      faults.clear();
      post.script({ mode: 'normal' });
      wire.log.length = 0;
      world.clock.move({ now_ms, freeze });
      configure();
    },
  };
  configure();
  const server = createServer((raw, response) => {
    route({ desk, serveApi: wire.serve }, raw, response).catch((error: unknown) => fail(response, error)).finally(() => {
      if (!raw.url?.startsWith('/v')) due();
    });
  });
  await listen(server, options.port ?? 0);
  url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const tick = setInterval(due, TICK_MS);
  tick.unref();
  due();
  return {
    url, world,
    close: async () => {
      clearInterval(tick);
      post.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      world.store.close();
    },
  };
}
