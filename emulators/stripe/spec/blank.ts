import { resolve, type Description, type Schema } from './document.ts';

const DEPTH_MAX = 8;

/** The least a schema allows: nothing where nothing may be, empty lists, false, zero. */
function least(doc: Description, given: Schema | undefined, depth: number): unknown {
  const schema = resolve(doc, given);
  if (!schema || depth > DEPTH_MAX) return null;
  if (schema.anyOf) return schema.anyOf.some((it) => it.type === 'null') ? null : least(doc, schema.anyOf[0], depth + 1);
  if (schema.enum) return schema.enum[0];
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.includes('null') ? 'null' : schema.type?.[0];
  switch (type) {
    case 'object': return Object.fromEntries((schema.required ?? []).map((name) => [name, least(doc, schema.properties?.[name], depth + 1)]));
    case 'array': return [];
    case 'integer': case 'number': return 0;
    case 'boolean': return false;
    case 'string': return '';
    default: return null;
  }
}

/** Makes an object of the description with every field it requires; what is given stands, the rest is empty. Throws: Error for a name that is not in the description. */
export function blank(doc: Description, name: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const schema = doc.components.schemas[name];
  if (!schema) throw new Error(`no such object in the description: ${name}`);
  return { ...(least(doc, schema, 0) as Record<string, unknown>), ...given };
}
