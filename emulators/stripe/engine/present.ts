import { invalid } from './problems.ts';
import type { Thing } from './store.ts';
import type { World } from './world.ts';

type Tree = { [field: string]: unknown };

const isTree = (value: unknown): value is Tree => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A copy as it leaves the house: without our own fields, and with what depends on the moment. */
export function bare(world: World, value: object): Tree {
  const copy = Object.fromEntries(Object.entries(value as Tree).filter(([name]) => !name.startsWith('_')).map(([name, it]) => [name, it === null || typeof it !== 'object' ? it : structuredClone(it)]));
  if (copy['object'] === 'balance_transaction') copy['status'] = (copy['available_on'] as number) <= world.clock.now() ? 'available' : 'pending';
  return copy;
}

function refundsOf(world: World, charge: Tree): Tree {
  const data = [...world.store.all<Thing & { charge?: unknown }>('refund')].filter(({ value }) => value.charge === charge['id']).map(({ value }) => bare(world, value)).reverse().slice(0, 10);
  return { object: 'list', data, has_more: false, url: `/v1/charges/${String(charge['id'])}/refunds` };
}

const known = new Map<string, ReadonlySet<string>>();

/** Whether the description knows a field of an object, though this one does not have it. */
function isField(world: World, object: unknown, name: string): boolean {
  if (known.size === 0) {
    for (const schema of Object.values(world.spec.doc.components.schemas)) {
      const kind = schema.properties?.['object']?.enum?.[0];
      if (typeof kind === 'string' && schema.properties?.['deleted']?.enum === undefined) known.set(kind, new Set([...known.get(kind) ?? [], ...Object.keys(schema.properties ?? {})]));
    }
  }
  return known.get(String(object))?.has(name) === true;
}

function open(world: World, at: Tree, path: readonly string[], whole: string): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  const value = at[name];
  if (name === 'refunds' && at['object'] === 'charge' && value === undefined) at[name] = refundsOf(world, at);
  else if (value === undefined && isField(world, at['object'], name)) return;
  else if (value === undefined) throw invalid(`This property cannot be expanded (${whole}).`, { param: 'expand' });
  else if (typeof value === 'string') {
    const row = world.store.find(value);
    if (!row) throw invalid(`This property cannot be expanded (${whole}).`, { param: 'expand' });
    at[name] = bare(world, row.value);
  }
  for (const next of Array.isArray(at[name]) ? at[name] as unknown[] : [at[name]]) if (isTree(next)) open(world, next, rest, whole);
}

/** Makes an answer: hidden fields gone, ids replaced by objects where `expand` asks for it. Throws: Problem for what cannot be expanded. */
export function present(world: World, value: object, expand: readonly string[]): object {
  const tree = bare(world, value);
  if (tree['object'] === 'list' || Array.isArray(tree['data'])) tree['data'] = (value as { data: readonly object[] }).data.map((it) => bare(world, it));
  for (const path of expand) open(world, tree, path.split('.'), path);
  return tree;
}
