import type { Event } from '../engine/events.ts';
import { matching, page, pageV2 } from '../engine/lists.ts';
import { missing } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { named } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';

const KEPT_S = 30 * 86_400;

/** A name with a star stands for all that begin so. */
const fits = (type: string, pattern: string): boolean => (pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern);

function wanted(world: World, call: Call): Event[] {
  const { type, types } = call.params as { type?: string; types?: readonly string[] };
  const patterns = types ?? (type === undefined ? null : [type]);
  return matching<Event>(world, call, { object: 'event', keep: (it) => it.created > world.clock.now() - KEPT_S && (patterns === null || patterns.some((one) => fits(it.type, one))) });
}

function wantedV2(world: World, call: Call): Thing[] {
  const { object_id, types, created } = call.params as { object_id?: string; types?: readonly string[]; created?: Readonly<Record<string, string>> };
  const inTime = (at: string): boolean => (created?.['gte'] === undefined || at >= created['gte']) && (created?.['gt'] === undefined || at > created['gt']) && (created?.['lte'] === undefined || at <= created['lte']) && (created?.['lt'] === undefined || at < created['lt']);
  const all = [...world.store.all<Thing & { type: string; created: string; related_object: { id: string } }>('v2.core.event')].map(({ value }) => value);
  return all.filter((it) => (object_id === undefined || it.related_object.id === object_id) && (!types || types.includes(it.type)) && inTime(it.created)).reverse();
}

/** What has happened, for 30 days. */
export const EVENTS: Handlers = {
  'get /v1/events': (world, call) => page(call, wanted(world, call)),
  'get /v1/events/{id}': (world, call) => named(world, call, 'event'),
  'get /v2/core/events': (world, call) => pageV2(call, wantedV2(world, call)),
  'get /v2/core/events/{id}': (world, call) => {
    const event = world.store.find(call.ids[0] ?? '')?.value;
    if (event?.object !== 'v2.core.event') throw missing('event', call.ids[0] ?? '');
    return event;
  },
};
