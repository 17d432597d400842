import { createHash } from 'node:crypto';
import type { Instant } from '#domain/kit/time.ts';

/** A statement with its values apart, so that no value can become SQL. */
export type Sql = { readonly text: string; readonly values: readonly unknown[]; readonly name: string };

type Shape = { readonly text: string; readonly name: string };

/** Each statement as written in the code, by what was put in place of its parts: built and named once, however often it runs. */
const shapes = new WeakMap<TemplateStringsArray, Map<string, Shape>>();

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'text' in value && 'values' in value && 'name' in value;

function build(strings: TemplateStringsArray, parts: readonly unknown[]): Shape {
  let text = strings[0] ?? '';
  let count = 0;
  parts.forEach((part, index) => {
    if (isSql(part)) {
      const shift = count;
      text += part.text.replace(/\$(\d+)/g, (_all, number: string) => `$${Number(number) + shift}`);
      count += part.values.length;
    } else {
      count += 1;
      text += `$${count}`;
    }
    text += strings[index + 1] ?? '';
  });
  return { text, name: `s_${createHash('sha1').update(text).digest('base64url').slice(0, 20)}` };
}

/** Writes a statement; `${value}` becomes a parameter, `${sql`…`}` is put in place. Each text is prepared once per connection. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  const values: unknown[] = [];
  let key = '';
  for (const part of parts) {
    if (isSql(part)) {
      for (const value of part.values) values.push(value);
      key += `${part.name} `;
    } else {
      values.push(part);
      key += '$';
    }
  }
  const known = shapes.get(strings) ?? new Map<string, Shape>();
  if (known.size === 0) shapes.set(strings, known);
  let shape = known.get(key);
  if (!shape) {
    shape = build(strings, parts);
    known.set(key, shape);
  }
  return { text: shape.text, values, name: shape.name };
}

/** A moment as a parameter. Units: ms since 1970. */
export const ts = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** A value as a jsonb parameter. */
export { toJson as jsonb } from '#domain/kit/json.ts';
