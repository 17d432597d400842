import { newId, PLATFORM } from '../engine/ids.ts';
import type { Thing } from '../engine/store.ts';
import type { World } from '../engine/world.ts';

export type EndpointKind = 'account' | 'connect' | 'thin';

/** One event on its way to one address. Units: `next_ms` on the machine's clock, since retries are real waiting. */
export type Delivery = Thing & { readonly event: string; readonly endpoint: string; readonly tries: number; readonly next_ms: number };

/** An address that gets events: kept as the provider's own objects, with what only we know under `_`. */
export type Endpoint = Thing & { readonly status: string; readonly enabled_events: readonly string[]; readonly _kind: EndpointKind; readonly _url: string; readonly _secret: string };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Nothing here ever calls out of this machine, whatever address someone has written down. */
const isNear = (url: string): boolean => URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);

/** All addresses that want this event. */
function* wanting(world: World, type: string, kind: EndpointKind): Iterable<Endpoint> {
  for (const object of ['webhook_endpoint', 'v2.core.event_destination']) {
    for (const { value } of world.store.all<Endpoint>(object)) {
      if (value._kind === kind && value.status === 'enabled' && isNear(value._url) && (value.enabled_events.includes('*') || value.enabled_events.includes(type))) yield value;
    }
  }
}

/** Queues an event for every address that wants it, in the transaction that made it. Returns how many. */
export function queueDeliveries(world: World, event: Thing, kind: EndpointKind): number {
  let queued = 0;
  for (const endpoint of wanting(world, String(event['type']), kind)) {
    world.store.put<Delivery>(PLATFORM, { id: newId('dlv'), object: 'x.delivery', event: event.id, endpoint: endpoint.id, tries: 0, next_ms: Date.now() });
    queued += 1;
  }
  return queued;
}
