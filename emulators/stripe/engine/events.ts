import { queueDeliveries } from '../webhooks/queue.ts';
import { newId, PLATFORM } from './ids.ts';
import { bare } from './present.ts';
import type { Thing } from './store.ts';
import type { World } from './world.ts';

/** An event as the provider keeps it for 30 days. */
export type Event = Thing & { readonly type: string; readonly created: number; readonly account?: string };

/** Says that something happened to an object; its webhooks leave after the answer. `before`: the fields that changed, as they were. */
export function emit(world: World, type: string, value: Thing, before?: Readonly<Record<string, unknown>>): void {
  const account = world.store.find(value.id)?.account ?? PLATFORM;
  const connected = account !== PLATFORM;
  const event: Event = {
    id: newId('evt'), object: 'event', api_version: world.spec.doc.info.version, created: world.clock.now(), livemode: false, type,
    data: { object: bare(world, value), ...(before ? { previous_attributes: before } : {}) },
    pending_webhooks: 0, request: { id: world.asker?.requestId ?? null, idempotency_key: world.asker?.key ?? null },
    ...(connected ? { account } : {}),
  };
  const queued = queueDeliveries(world, event, connected ? 'connect' : 'account');
  world.store.put(account, { ...event, pending_webhooks: queued });
}

/** Says that something happened to a v2 object: a thin event that carries only its name. */
export function emitThin(world: World, type: string, it: { id: string; kind: string; url: string; data?: object }): void {
  const event: Thing = {
    id: newId('evt'), object: 'v2.core.event', type, created: world.clock.iso(), livemode: false, context: null, reason: null,
    related_object: { id: it.id, type: it.kind, url: it.url }, ...(it.data ? { data: it.data } : {}),
  };
  world.store.put(PLATFORM, event);
  queueDeliveries(world, event, 'thin');
}
