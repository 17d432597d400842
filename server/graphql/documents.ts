import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, execute, getOperationAST, getVariableValues, parse, specifiedRules, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LIMITS, tooLarge } from '#server/platform/graphql/limits.ts';
import type { ApiContext } from '#server/platform/graphql/builder.ts';

/** One operation, read, judged and compiled once. */
export type Prepared = {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  run(context: ApiContext, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> | ExecutionResult;
};
export type Unprepared = { readonly errors: readonly GraphQLError[] };

export type DocumentSettings = {
  readonly schema: GraphQLSchema;
  /** Operations by hash; in production the only ones that are answered. */
  readonly trusted: Readonly<Record<string, string>>;
  readonly onlyTrusted: boolean;
  /** Off: graphql-js executes instead of the compiler. */
  readonly compile: boolean;
};

export type Wanted = { readonly id?: string | undefined; readonly text?: string | undefined; readonly operationName?: string | undefined };

const CACHE_MAX = 500;

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | null {
  if (name === undefined && document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION).length > 1) return null;
  return getOperationAST(document, name) ?? null;
}

/** Reads and judges one document: its size first, then whether it fits the API. */
export function readDocument(settings: DocumentSettings, text: string): DocumentNode | Unprepared {
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const large = tooLarge(document);
    if (large) return { errors: [large] };
    const errors = validate(settings.schema, document, settings.onlyTrusted ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules, { maxErrors: 10 });
    return errors.length > 0 ? { errors } : document;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function compiled(settings: DocumentSettings, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
  if (!settings.compile) return null;
  const query = compileQuery(settings.schema, document, operation.name?.value);
  return isCompiledQuery(query) ? query : null;
}

function prepare(settings: DocumentSettings, text: string, operationName: string | undefined): Prepared | Unprepared {
  const document = readDocument(settings, text);
  if ('errors' in document) return document;
  const operation = operationOf(document, operationName);
  if (!operation) return { errors: [new GraphQLError(operationName === undefined ? 'Name the operation to run.' : 'There is no operation of this name.')] };
  const query = compiled(settings, document, operation);
  return {
    name: operation.name?.value ?? 'unnamed', kind: operation.operation,
    run(contextValue, given) {
      // The compiler refuses omitted inputs that have a default; the reference implementation fills them in first.
      const { coerced, errors } = getVariableValues(settings.schema, operation.variableDefinitions ?? [], given, { maxErrors: 10 });
      if (errors) return { errors };
      if (query) return query.query(undefined, contextValue, coerced);
      return execute({ schema: settings.schema, document, contextValue, variableValues: given, operationName: operation.name?.value });
    },
  };
}

/** Finds and prepares operations, keeping a bounded number of them. */
export function createDocuments(settings: DocumentSettings): (wanted: Wanted) => Prepared | Unprepared {
  const cache = new Map<string, Prepared | Unprepared>();
  const trusted = new Map(Object.entries(settings.trusted));
  return ({ id, text, operationName }) => {
    const source = id === undefined ? text : trusted.get(id);
    if (source === undefined) return { errors: [new GraphQLError('This operation is not known. Load the page again.')] };
    if (settings.onlyTrusted && id === undefined) return { errors: [new GraphQLError('Only known operations are answered here.')] };
    const key = `${operationName ?? ''}\n${source}`;
    const known = cache.get(key);
    if (known) {
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const fresh = prepare(settings, source, operationName);
    if (!('errors' in fresh)) cache.set(key, fresh);
    if (cache.size > CACHE_MAX) cache.delete(cache.keys().next().value ?? '');
    return fresh;
  };
}
