import { execute, getNamedType, isAbstractType, isInputObjectType, isLeafType, isObjectType, parse, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { Given } from './canaries.ts';

/** What a root field is asked with, each list once. Every argument of every field must be in one of them. */
export type Calls = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
type AnyField = GraphQLField<unknown, unknown>;
/** What a walk was given, the types it met something of, and the fields it asked for. */
export type Walked = { readonly given: readonly Given[]; readonly met: ReadonlySet<string> };

/** Fields known to lead back to where one came from: asked for once more, without what lies below. */
const LEADS_BACK: ReadonlySet<string> = new Set(['GuardFinding.file', 'Attachment.finding']);
const leavesOfType = (named: GraphQLObjectType): string => `{ __typename ${Object.values(named.getFields()).filter((it) => isLeafType(getNamedType(it.type))).map((it) => it.name).join(' ')} }`;

/** What of a type can be asked for, all the way down; a type is not asked for again below itself. Throws: Error for a field whose arguments nobody can fill. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) return `{ __typename ${schema.getPossibleTypes(named).map((it) => `... on ${it.name} ${selectionOf(schema, it, above)}`).join(' ')} }`;
  const parts = Object.values((named as GraphQLObjectType).getFields()).map((field) => {
    if (field.args.length > 0) throw new Error(`nobody can fill the arguments of ${named.name}.${field.name}: teach the walk how`);
    const of = getNamedType(field.type);
    const back = of === named || above.includes(of.name);
    if (back && LEADS_BACK.has(`${named.name}.${field.name}`)) return `${field.name} ${leavesOfType(of as GraphQLObjectType)}`;
    if (back) throw new Error(`${named.name}.${field.name} leads back to ${of.name}: teach the walk how deep to go`);
    return `${field.name} ${selectionOf(schema, field.type, [...above, named.name])}`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The calls of a field. Throws: Error when there are none for a field with arguments, or when an argument is in none of them. */
function callsOf(field: AnyField, calls: Calls): Calls[string] {
  const given = calls[field.name];
  if (!given && field.args.length > 0) throw new Error(`nobody can fill the arguments of Query.${field.name}: teach the walk how`);
  const missing = field.args.filter((arg) => !given?.some((call) => arg.name in call));
  if (missing.length > 0) throw new Error(`nobody fills ${missing.map((it) => it.name).join(', ')} of Query.${field.name}: teach the walk how`);
  return given ?? [{}];
}

type Asking = { readonly field: AnyField; readonly call: Readonly<Record<string, unknown>> };

function documentOf(schema: GraphQLSchema, { field, call }: Asking): string {
  const args = field.args.filter((it) => it.name in call);
  const declared = args.map((it) => `$${it.name}: ${String(it.type)}`).join(', ');
  const passed = args.map((it) => `${it.name}: $${it.name}`).join(', ');
  return `query Walk${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selectionOf(schema, field.type)} }`;
}

/** Every leaf of an answer, with its place. */
function leavesOf(value: unknown, at: string, met: Set<string>): Given[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((it) => leavesOf(it, at, met));
  if (typeof value !== 'object') return [{ at, text: String(value) }];
  if ('__typename' in value) met.add(String(value.__typename));
  return Object.entries(value).flatMap(([name, one]) => (name === '__typename' ? [] : leavesOf(one, `${at}.${name}`, met)));
}

/** Asks for every field that can be reached from Query, with every argument filled. Throws: Error for a field it cannot ask for, and for what the API answers with an error. */
export async function walkQueries(schema: GraphQLSchema, calls: Calls, contextValue: () => unknown): Promise<Walked> {
  const met = new Set<string>();
  const given: Given[] = [];
  const unknown = Object.keys(calls).filter((name) => !(name in (schema.getQueryType()?.getFields() ?? {})));
  if (unknown.length > 0) throw new Error(`there is no Query.${unknown.join(', ')} any more`);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const call of callsOf(field, calls)) {
      const answer = await execute({ schema, document: parse(documentOf(schema, { field, call })), variableValues: call, contextValue: contextValue() });
      if (answer.errors) throw new Error(`Query.${field.name} ${JSON.stringify(call)}: ${answer.errors.map(String).join(' ')}`);
      given.push(...leavesOf(JSON.parse(JSON.stringify(answer.data, (_key, it: unknown) => (typeof it === 'bigint' ? String(it) : it))), 'Query', met));
    }
  }
  return { given, met };
}

/** Every object type that can be reached from Query. */
export function typesBelow(schema: GraphQLSchema): readonly string[] {
  const seen = new Set<string>();
  const visit = (type: GraphQLOutputType): void => {
    const named = getNamedType(type);
    if (isAbstractType(named)) schema.getPossibleTypes(named).forEach(visit);
    if (!isObjectType(named) || seen.has(named.name)) return;
    seen.add(named.name);
    Object.values(named.getFields()).forEach((it) => visit(it.type));
  };
  Object.values(schema.getQueryType()?.getFields() ?? {}).forEach((it) => visit(it.type));
  return [...seen].sort();
}

/** The texts below an argument: `note`, or `input.offer.title` inside of input types. Ids, numbers and choices of a list are none. */
export function textsBelow(at: string, type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((it) => textsBelow(`${at}.${it.name}`, it.type));
  return named.name === 'String' || named.name === 'FieldValues' ? [at] : [];
}
