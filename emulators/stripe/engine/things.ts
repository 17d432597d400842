import { blank } from '../spec/blank.ts';
import { missing } from './problems.ts';
import type { Thing } from './store.ts';
import type { Call, World } from './world.ts';

/** Makes an object of the description with all the fields it requires. */
export const shape = <Kind>(world: World, name: string, given: Readonly<Record<string, unknown>>): Kind => blank(world.spec.doc, `res.${name}`, given) as Kind;

/** The object of that kind in that account. Throws: Problem when there is none. */
export function need<Kind extends Thing>(world: World, it: { object: string; id: string; account: string; param?: string }): Kind {
  const row = world.store.find<Kind>(it.id);
  if (!row || row.account !== it.account || row.value.object !== it.object) throw missing(it.object, it.id, it.param);
  return row.value;
}

/** The object the path names. Throws: Problem 404. */
export const named = <Kind extends Thing>(world: World, call: Call, object: string): Kind => need<Kind>(world, { object, id: call.ids[0] ?? '', account: call.account });

/** Writes an object again where it lives. */
export function save<Kind extends Thing>(world: World, value: Kind): Kind {
  const row = world.store.find(value.id);
  if (!row) throw new Error(`saved before it was made: ${value.id}`);
  return world.store.put(row.account, value);
}

export type Metadata = Readonly<Record<string, string>>;

/** Metadata after an update: an empty value takes a key away, an empty text takes all. */
export function mergeMetadata(before: Metadata, given: unknown): Metadata {
  if (given === undefined) return before;
  if (given === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...(given as Metadata) }).filter(([, value]) => value !== ''));
}

/** Takes the named parameters that were given; an empty text means nothing. */
export function pick(params: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => params[name] !== undefined).map((name) => [name, params[name] === '' ? null : params[name]]));
}
