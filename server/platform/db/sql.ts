import { createHash } from 'node:crypto';
import type { Instant } from '#domain/kit/time.ts';

/** A statement with its values apart, so that no value can become SQL. */
export type Sql = { readonly text: string; readonly values: readonly unknown[]; readonly name: string };

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `s_${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
}

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'text' in value && 'values' in value && 'name' in value;

/** Writes a statement; `${value}` becomes a parameter, `${sql`…`}` is put in place. Each text is prepared once per connection. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] ?? '';
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      const shift = values.length;
      text += part.text.replace(/\$(\d+)/g, (_all, number: string) => `$${Number(number) + shift}`);
      values.push(...part.values);
    } else {
      values.push(part);
      text += `$${values.length}`;
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values, name: nameOf(text) };
}

/** A moment as a parameter. Units: ms since 1970. */
export const ts = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** A value as a jsonb parameter. */
export { toJson as jsonb } from '#domain/kit/json.ts';
