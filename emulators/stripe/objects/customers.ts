import { emit } from '../engine/events.ts';
import { newId } from '../engine/ids.ts';
import type { Thing } from '../engine/store.ts';
import { mergeMetadata, named, need, pick, save, shape, type Metadata } from '../engine/things.ts';
import type { Call, Handlers, World } from '../engine/world.ts';

/** Who pays. */
export type Customer = Thing & { readonly email: string | null; readonly metadata: Metadata; readonly deleted?: true };

const FIELDS = ['address', 'description', 'email', 'name', 'phone', 'shipping', 'preferred_locales', 'tax_exempt'];

/** The customer a parameter names, or nothing when none is named. Throws: Problem when there is none or it was deleted. */
export function needCustomer(world: World, id: unknown, at: { account: string; param?: string }): Customer | null {
  return typeof id === 'string' ? need<Customer>(world, { object: 'customer', id, account: at.account, param: at.param ?? 'customer' }) : null;
}

function create(world: World, call: Call): Customer {
  const made = world.store.put(call.account, shape<Customer>(world, 'Customer', {
    id: newId('cus'), created: world.clock.now(), balance: 0, delinquent: false, address: null, name: null, phone: null, tax_exempt: 'none', preferred_locales: [],
    invoice_prefix: 'EMULATOR', invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    ...pick(call.params, FIELDS), metadata: mergeMetadata({}, call.params['metadata']),
  }));
  emit(world, 'customer.created', made);
  return made;
}

function update(world: World, call: Call): Customer {
  const before = named<Customer>(world, call, 'customer');
  const saved = save<Customer>(world, { ...before, ...pick(call.params, FIELDS), metadata: mergeMetadata(before.metadata, call.params['metadata']) });
  emit(world, 'customer.updated', saved);
  return saved;
}

function remove(world: World, call: Call): object {
  const customer = named<Customer>(world, call, 'customer');
  emit(world, 'customer.deleted', customer);
  for (const { value } of world.store.all<Thing & { customer?: unknown }>('payment_method')) {
    if (value.customer === customer.id) world.store.put(call.account, { ...value, customer: null, _spent: true });
  }
  world.store.drop(customer.id);
  return { id: customer.id, object: 'customer', deleted: true };
}

/** Brands, as the provider knows them. */
export const CUSTOMERS: Handlers = {
  'post /v1/customers': create,
  'get /v1/customers/{id}': (world, call) => named(world, call, 'customer'),
  'post /v1/customers/{id}': update,
  'delete /v1/customers/{id}': remove,
};

