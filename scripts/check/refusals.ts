import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kind, parse } from 'graphql';
import { filesBelow, read } from './files.ts';

const SCHEMA = 'server/graphql/schema.graphql';
const TABLES = /^(domain|server)\/.+\.ts$/;

/** The name of a refusal in the API: `REQUEST_LAPSED` is `RequestLapsed`. */
export const typeOf = (code: string): string => code.toLowerCase().replaceAll(/(^|_)([a-z0-9])/g, (_all, _bar, letter: string) => letter.toUpperCase());

/** Every refusal there is: code → the file whose table declares it. Codes that stay inside are marked by a table named INTERNAL_…. */
async function declared(root: string): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const file of filesBelow(root).filter((it) => TABLES.test(it) && !it.endsWith('.test.ts') && /= defineErrors\(/.test(read(root, it)))) {
    const names = [...read(root, file).matchAll(/export const ([A-Z_]+) = defineErrors\(/g)].map(([, name]) => name ?? '');
    const all = await import(pathToFileURL(join(root, file)).href) as Record<string, Readonly<Record<string, unknown>>>;
    for (const name of names) if (!name.startsWith('INTERNAL_')) for (const code of Object.keys(all[name] ?? {})) codes.set(code, file);
  }
  return codes;
}

/** Every type of the API that implements DomainError. */
function answered(schema: string): Set<string> {
  const { definitions } = parse(schema);
  return new Set(definitions.flatMap((it) => (it.kind === Kind.OBJECT_TYPE_DEFINITION && it.interfaces?.some((face) => face.name.value === 'DomainError') ? [it.name.value] : [])));
}

/** Refusals without a type in the API, and types of the API that no rule refuses with. */
export async function findUnansweredRefusals(root: string): Promise<string[]> {
  const codes = await declared(root);
  if (codes.size === 0) return ['no table of refusals was found'];
  const types = answered(read(root, SCHEMA));
  const wanted = new Set([...codes.keys()].map(typeOf));
  return [
    ...[...codes].filter(([code]) => !types.has(typeOf(code))).map(([code, file]) => `${file}: ${code} has no type ${typeOf(code)} in ${SCHEMA}`),
    ...[...types].filter((type) => !wanted.has(type)).map((type) => `${SCHEMA}: ${type} is a refusal that no table declares`),
  ];
}
