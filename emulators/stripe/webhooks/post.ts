import { bare } from '../engine/present.ts';
import type { World } from '../engine/world.ts';
import type { Delivery, Endpoint } from './queue.ts';
import { sign } from './signature.ts';

export type Mode = 'normal' | 'drop' | 'delay' | 'duplicate' | 'reorder' | 'wrong_signature';
export type Script = { readonly mode: Mode; readonly count?: number; readonly delay_ms?: number };

export type Post = {
  /** Looks for deliveries that are due; called after every answer. */
  wake(): void;
  /** Tries each waiting delivery, and those that come up meanwhile, once. Returns how many still wait. */
  drain(): Promise<number>;
  script(it: Script): void;
  stop(): void;
};

/** Waiting between tries. Units: milliseconds on the machine's clock. */
const BACKOFF_MS = [200, 1_000, 5_000, 30_000];
const TRIES_MAX = 50;
const ANSWER_WITHIN_MS = 10_000;
const DELAY_MS = 2_000;

const waitAfter = (tries: number): number => BACKOFF_MS[Math.min(tries, BACKOFF_MS.length) - 1] ?? 30_000;

async function send(endpoint: Endpoint, payload: string, { wrong = false } = {}): Promise<boolean> {
  try {
    const answer = await fetch(endpoint._url, {
      method: 'POST', body: payload, signal: AbortSignal.timeout(ANSWER_WITHIN_MS), redirect: 'manual',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)', 'stripe-signature': sign(payload, wrong ? `${endpoint._secret}-not` : endpoint._secret, Date.now()) },
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function payloadOf(world: World, delivery: Delivery): string | null {
  const event = world.store.find(delivery.event)?.value;
  if (!event) return null;
  const { data, ...rest } = bare(world, event);
  // A thin event carries a name, and its content is fetched.
  return JSON.stringify(event.object === 'v2.core.event' ? rest : { ...rest, data });
}

type Desk = { script: Script; left: number };

function modeFor(desk: Desk): Mode {
  if (desk.left <= 0) return 'normal';
  desk.left -= 1;
  return desk.script.mode;
}

/** One try to deliver. */
async function tryOnce(world: World, desk: Desk, delivery: Delivery): Promise<void> {
  const endpoint = world.store.find<Endpoint>(delivery.endpoint)?.value;
  const payload = payloadOf(world, delivery);
  const mode = modeFor(desk);
  const gone = !endpoint || payload === null || mode === 'drop';
  const done = gone || await send(endpoint, payload, { wrong: mode === 'wrong_signature' });
  if (!gone && done && mode === 'duplicate') await send(endpoint, payload);
  world.store.transaction(() => {
    if (!world.store.find(delivery.id)) return;
    const tries = delivery.tries + 1;
    if (done || tries >= TRIES_MAX) world.store.drop(delivery.id);
    else world.store.put<Delivery>('', { ...delivery, tries, next_ms: Date.now() + waitAfter(tries) });
  });
}

const waiting = (world: World): Delivery[] => [...world.store.all<Delivery>('x.delivery')].map(({ value }) => value);

/** Carries events to their addresses after the answer: in order to each address, to all addresses at once, again until they are taken. */
export function createPost(world: World): Post {
  const desk: Desk = { script: { mode: 'normal' }, left: Number.POSITIVE_INFINITY };
  const busy = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const next = (endpoint: string, ready: (it: Delivery) => boolean): Delivery | undefined => {
    const mine = waiting(world).filter((it) => it.endpoint === endpoint && ready(it));
    return desk.script.mode === 'reorder' && desk.left > 0 ? mine.at(-1) : mine[0];
  };
  const lane = async (endpoint: string, ready: (it: Delivery) => boolean): Promise<void> => {
    busy.add(endpoint);
    try {
      for (let it = next(endpoint, ready); it && !stopped; it = next(endpoint, ready)) await tryOnce(world, desk, it);
    } finally {
      busy.delete(endpoint);
    }
  };
  const plan = (): void => {
    clearTimeout(timer);
    const soonest = Math.min(...waiting(world).map((it) => it.next_ms));
    if (stopped || !Number.isFinite(soonest)) return;
    timer = setTimeout(pump, Math.max(0, soonest - Date.now()));
    timer.unref();
  };
  function pump(): void {
    if (stopped) return;
    const due = (it: Delivery): boolean => it.next_ms <= Date.now();
    if (desk.script.mode === 'delay' && desk.left > 0) {
      const later = Date.now() + (desk.script.delay_ms ?? DELAY_MS);
      world.store.transaction(() => waiting(world).filter((it) => it['delayed'] !== true && due(it)).forEach((it) => world.store.put<Delivery>('', { ...it, delayed: true, next_ms: later })));
    }
    for (const endpoint of new Set(waiting(world).filter(due).map((it) => it.endpoint))) if (!busy.has(endpoint)) void lane(endpoint, due).then(plan);
    plan();
  }
  return {
    wake: () => {
      if (!stopped && world.store.count('x.delivery') > 0) setImmediate(pump);
    },
    async drain() {
      const tried = new Set<string>();
      const ready = (it: Delivery): boolean => !tried.has(it.id);
      for (;;) {
        while (busy.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
        const endpoints = new Set(waiting(world).filter(ready).map((it) => it.endpoint));
        if (endpoints.size === 0 || stopped) return world.store.count('x.delivery');
        await Promise.all([...endpoints].map(async (endpoint) => {
          busy.add(endpoint);
          try {
            for (let it = next(endpoint, ready); it && !stopped; it = next(endpoint, ready)) {
              tried.add(it.id);
              await tryOnce(world, desk, it);
            }
          } finally {
            busy.delete(endpoint);
          }
        }));
      }
    },
    script(it) {
      desk.script = it;
      desk.left = it.count ?? Number.POSITIVE_INFINITY;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
