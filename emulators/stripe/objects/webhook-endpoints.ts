import { letters, newId, PLATFORM } from '../engine/ids.ts';
import { matching, page, pageV2 } from '../engine/lists.ts';
import { invalid, missing } from '../engine/problems.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, pick, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';
import { emitThin } from '../engine/events.ts';
import type { Endpoint, EndpointKind } from '../webhooks/queue.ts';

type WebhookEndpoint = Endpoint & { readonly metadata: Metadata; readonly url?: string };

/** What an answer shows: the secret only once, when it is made. */
const withSecret = (it: WebhookEndpoint): object => ({ ...it, secret: it._secret });

function create(world: World, call: Call): object {
  const it = call.params as { url: string; enabled_events: readonly string[]; connect?: boolean; api_version?: string; description?: string };
  if (!URL.canParse(it.url)) throw invalid('Invalid URL: An explicit scheme (such as https) must be provided.', { code: 'url_invalid', param: 'url' });
  return withSecret(world.store.put(call.account, shape<WebhookEndpoint>(world, 'WebhookEndpoint', {
    id: newId('we'), created: world.clock.now(), api_version: it.api_version ?? null, enabled_events: it.enabled_events, status: 'enabled', url: it.url, description: it.description ?? null,
    metadata: mergeMetadata({}, call.params['metadata']), _kind: it.connect === true ? 'connect' : 'account', _url: it.url, _secret: `whsec_${letters(32)}`,
  })));
}

function update(world: World, call: Call): WebhookEndpoint {
  const before = named<WebhookEndpoint>(world, call, 'webhook_endpoint');
  const it = call.params as { url?: string; disabled?: boolean };
  const status = it.disabled === undefined ? before.status : it.disabled ? 'disabled' : 'enabled';
  return save<WebhookEndpoint>(world, { ...before, ...pick(call.params, ['enabled_events', 'url', 'description']), _url: it.url ?? before._url, status, metadata: mergeMetadata(before.metadata, call.params['metadata']) });
}

type Destination = Endpoint & { readonly name: string; readonly event_payload: string; readonly metadata: Metadata; readonly type: string; readonly created: string; readonly updated: string };

/** The address and its secret are shown only to those who ask. */
function shown(it: Destination, include: unknown): Thing {
  const wants = Array.isArray(include) ? include.map(String) : [];
  const webhook = { ...(wants.includes('webhook_endpoint.url') ? { url: it._url } : {}), ...(wants.includes('webhook_endpoint.signing_secret') ? { signing_secret: it._secret } : {}) };
  return { ...it, webhook_endpoint: webhook };
}

function createDestination(world: World, call: Call): Thing {
  const it = call.params as { name: string; type: string; event_payload: string; enabled_events: readonly string[]; webhook_endpoint?: { url: string }; description?: string };
  if (it.type !== 'webhook_endpoint' || !it.webhook_endpoint || it.event_payload !== 'thin') throw invalid('The emulator sends thin events to webhook endpoints only.', { type: 'invalid_fields', code: 'invalid_fields', param: 'type' });
  const now = world.clock.iso();
  return shown(world.store.put(PLATFORM, shape<Destination>(world, 'v2.EventDestination', {
    id: `ed_test_${letters(24)}`, object: 'v2.core.event_destination', created: now, updated: now, name: it.name, description: it.description ?? '', enabled_events: it.enabled_events, event_payload: 'thin', type: it.type, status: 'enabled',
    events_from: ['self'], livemode: false, metadata: mergeMetadata({}, call.params['metadata']), _kind: 'thin', _url: it.webhook_endpoint.url, _secret: `whsec_${letters(32)}`,
  })), call.params['include']);
}

function destination(world: World, call: Call): Destination {
  const row = world.store.find<Destination>(call.ids[0] ?? '');
  if (row?.value.object !== 'v2.core.event_destination') throw missing('event_destination', call.ids[0] ?? '');
  return row.value;
}

function change(world: World, call: Call, it: Partial<Destination>): Thing {
  return shown(save<Destination>(world, { ...destination(world, call), ...it, updated: world.clock.iso() }), call.params['include']);
}

function updateDestination(world: World, call: Call): Thing {
  const url = (call.params['webhook_endpoint'] as { url?: string } | undefined)?.url;
  return change(world, call, { ...pick(call.params, ['name', 'description', 'enabled_events']), metadata: mergeMetadata(destination(world, call).metadata, call.params['metadata']), ...(url ? { _url: url } : {}) });
}

function ping(world: World, call: Call): Thing {
  const { id } = destination(world, call);
  emitThin(world, 'v2.core.event_destination.ping', { id, kind: 'v2.core.event_destination', url: `/v2/core/event_destinations/${id}` });
  const all = [...world.store.all<Thing>('v2.core.event')];
  const last = all.at(-1);
  if (!last) throw new Error('the event just made is gone');
  return last.value;
}

/** Addresses that get events. */
export const WEBHOOK_ENDPOINTS: Handlers = {
  'post /v1/webhook_endpoints': create,
  'get /v1/webhook_endpoints': (world, call) => page(call, matching(world, call, { object: 'webhook_endpoint' })),
  'get /v1/webhook_endpoints/{id}': (world, call) => named(world, call, 'webhook_endpoint'),
  'post /v1/webhook_endpoints/{id}': update,
  'delete /v1/webhook_endpoints/{id}': (world, call) => {
    const { id } = named(world, call, 'webhook_endpoint');
    world.store.drop(id);
    return { id, object: 'webhook_endpoint', deleted: true };
  },
  'post /v2/core/event_destinations': createDestination,
  'get /v2/core/event_destinations': (world, call) => pageV2(call, [...world.store.all<Destination>('v2.core.event_destination')].map(({ value }) => shown(value, call.params['include'])).reverse()),
  'get /v2/core/event_destinations/{id}': (world, call) => shown(destination(world, call), call.params['include']),
  'post /v2/core/event_destinations/{id}': updateDestination,
  'delete /v2/core/event_destinations/{id}': (world, call) => {
    const { id } = destination(world, call);
    world.store.drop(id);
    return { id, object: 'v2.core.event_destination', deleted: true };
  },
  'post /v2/core/event_destinations/{id}/disable': (world, call) => change(world, call, { status: 'disabled' }),
  'post /v2/core/event_destinations/{id}/enable': (world, call) => change(world, call, { status: 'enabled' }),
  'post /v2/core/event_destinations/{id}/ping': ping,
};

/** Puts an address from the start options in its place; the same one is not put twice. */
export function configureEndpoint(world: World, it: { url: string; secret: string; kind: EndpointKind }): void {
  const thin = it.kind === 'thin';
  const id = `${thin ? 'ed_test' : 'we'}_configured_${it.kind}`;
  const common = { id, enabled_events: ['*'], status: 'enabled', metadata: {}, _kind: it.kind, _url: it.url, _secret: it.secret };
  const now = world.clock.iso();
  world.store.put(PLATFORM, thin
    ? shape<Destination>(world, 'v2.EventDestination', { ...common, object: 'v2.core.event_destination', created: now, updated: now, name: 'configured', description: '', event_payload: 'thin', type: 'webhook_endpoint', events_from: ['self'], livemode: false })
    : shape<WebhookEndpoint>(world, 'WebhookEndpoint', { ...common, created: world.clock.now(), api_version: world.spec.doc.info.version, url: it.url }));
}
