import type { ErrorTable } from '#domain/kit/errors.ts';
import { sentenceOf } from '#domain/kit/errors.ts';
import { InvariantViolation } from '#domain/kit/assert.ts';
import type { Result } from '#domain/kit/result.ts';
import { builder, type ApiObjects } from './builder.ts';

/** A refusal on its way out: its code, the sentence for the reader, and its details. */
export type RefusalOut = { readonly __refusal: true; readonly code: string; readonly message: string; readonly [detail: string]: unknown };

/** `REQUEST_LAPSED` is `RequestLapsed` in the API, mechanically. */
export const typeNameOf = (code: string): string => code.toLowerCase().split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');

const isRefusal = (value: unknown): value is RefusalOut => typeof value === 'object' && value !== null && '__refusal' in value;

/** Every refusal implements this, so that a client that has never heard of a new one still has its sentence. */
export const DomainError = builder.interfaceRef<RefusalOut>('DomainError').implement({
  description: 'A refusal: the rules, or a bank, say no. `message` is a sentence for the reader.',
  fields: (t) => ({ code: t.string({ resolve: (it) => it.code }), message: t.string({ resolve: (it) => it.message }) }),
});

const FieldProblem = builder.objectRef<{ readonly field: string; readonly message: string }>('FieldProblem').implement({
  description: 'What is wrong with one field of a form.',
  fields: (t) => ({ field: t.exposeString('field'), message: t.exposeString('message') }),
});

type Ref = ReturnType<typeof declare>;
const declared = new Map<string, Ref>();

function declare(code: string) {
  const ref = builder.objectRef<RefusalOut>(typeNameOf(code));
  ref.implement({
    interfaces: [DomainError],
    isTypeOf: (value) => isRefusal(value) && value.code === code,
    fields: (t) => ({
      ...(code === 'FIELDS_INVALID' ? { problems: t.field({ type: [FieldProblem], resolve: (it) => it['problems'] as { field: string; message: string }[] }) } : {}),
      ...(DUE_CODES.includes(code) ? { dueAt: t.field({ type: 'DateTime', nullable: true, resolve: (it) => (it['dueAt'] ?? null) as never }) } : {}),
      ...(RETRY_CODES.includes(code) ? { retryAt: t.field({ type: 'DateTime', resolve: (it) => it['retryAt'] as never }) } : {}),
    }),
  });
  return ref;
}
const DUE_CODES: readonly string[] = ['DEADLINE_PASSED', 'NOT_DUE'];
const RETRY_CODES: readonly string[] = ['TOO_MANY_TRIES', 'TOO_MANY_MESSAGES'];

function refOf(code: string): Ref {
  const known = declared.get(code) ?? declare(code);
  declared.set(code, known);
  return known;
}

/** The tables a command's refusals come from; the first that knows a code says its sentence. */
export type Tables = readonly ErrorTable[];

/** Declares what a mutation answers: a union of its success and every refusal of its tables. */
export function resultType<Success extends keyof ApiObjects & string>(name: string, success: Success, tables: Tables) {
  const refusals = [...new Set(tables.flatMap((it) => Object.keys(it)))].sort().map(refOf);
  return builder.unionType(name, {
    types: [success, ...refusals] as never[],
    resolveType: (value: unknown) => (isRefusal(value) ? typeNameOf(value.code) : success),
  });
}

/** Turns the answer of a command into the API's union. Throws: InvariantViolation for a refusal that is in none of the tables. */
export function toResult<Value>(tables: Tables, result: Result<Value, { readonly code: string }>): never {
  if (result.ok) return result.value as never;
  const { error } = result;
  const table = tables.find((it) => Object.hasOwn(it, error.code));
  if (!table) throw new InvariantViolation(`a refusal without words: ${error.code}`);
  return { ...error, __refusal: true, message: sentenceOf(table, error) } satisfies RefusalOut as never;
}
