import { resolve, type Description, type Schema } from './document.ts';

type Tree = { [key: string]: unknown };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const decode = (text: string): string => decodeURIComponent(text.replace(/\+/g, ' '));

function arraysIn(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const tree = value as Tree;
  const keys = Object.keys(tree);
  for (const key of keys) tree[key] = arraysIn(tree[key]);
  return keys.length > 0 && keys.every((key, index) => key === String(index)) ? keys.map((key) => tree[key]) : tree;
}

function plant(root: Tree, path: readonly string[], value: string): void {
  let at = root;
  path.forEach((name, index) => {
    if (FORBIDDEN.has(name)) throw new Error('a forbidden name');
    const key = name === '' ? String(Object.keys(at).length) : name;
    if (index === path.length - 1) at[key] = value;
    else {
      const next = at[key];
      if (typeof next === 'string') throw new Error('a name used twice');
      at = (next ?? (at[key] = {})) as Tree;
    }
  });
}

/** Reads a form or query as the v1 API does: brackets make objects, numbers in brackets make lists. Throws: Error for names it cannot read. */
export function decodeForm(text: string): Record<string, unknown> {
  const root: Tree = {};
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1));
    plant(root, [key.split('[')[0] ?? '', ...[...key.matchAll(/\[([^\]]*)\]/g)].map((it) => it[1] ?? '')], value);
  }
  for (const key of Object.keys(root)) root[key] = arraysIn(root[key]);
  return root;
}

const fits = (value: string, schema: Schema): boolean =>
  schema.enum?.includes(value) === true
  || (schema.type === 'boolean' && /^(true|false)$/.test(value))
  || (schema.type === 'integer' && /^-?\d+$/.test(value))
  || (schema.type === 'number' && value !== '' && !Number.isNaN(Number(value)));

function coerceText(value: string, schema: Schema): unknown {
  if (schema.type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  if (schema.type === 'integer' && /^-?\d+$/.test(value)) return Number(value);
  if (schema.type === 'number' && value !== '' && !Number.isNaN(Number(value))) return Number(value);
  return value;
}

/** Form values are text; brings them to the types the schema asks for, without guessing elsewhere. */
export function coerce(value: unknown, given: Schema | undefined, doc: Description): unknown {
  const schema = resolve(doc, given);
  if (!schema) return value;
  if (schema.anyOf) {
    const choices = schema.anyOf.map((it) => resolve(doc, it) ?? it);
    // Where any text may stand, `2` is text: metadata keeps what was written.
    if (typeof value === 'string' && choices.some((it) => it.type === 'string' && it.enum === undefined)) return value;
    const wanted = Array.isArray(value) ? 'array' : 'object';
    const choice = typeof value === 'string' ? choices.find((it) => fits(value, it)) : choices.find((it) => it.type === wanted);
    return choice ? coerce(value, choice, doc) : value;
  }
  if (typeof value === 'string') return coerceText(value, schema);
  if (Array.isArray(value)) return value.map((it) => coerce(it, schema.items, doc));
  if (value === null || typeof value !== 'object') return value;
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, coerce(it, schema.properties?.[key] ?? rest, doc)]));
}
