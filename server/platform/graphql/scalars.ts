import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isCurrency, type Currency, type Money } from '#domain/kit/money.ts';
import type { Json } from '#domain/kit/json.ts';
import { instant, type Instant } from '#domain/kit/time.ts';
import { builder } from './builder.ts';

const BIGINT_TEXT = /^-?\d{1,19}$/;
const BIGINT_MAX = 2n ** 63n - 1n;

function readBigInt(value: unknown): bigint {
  // The compiler reads once more what was read already.
  if (typeof value === 'bigint') return value;
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !BIGINT_TEXT.test(text)) throw new GraphQLError('A whole number as decimal text is expected.');
  const number = BigInt(text);
  if (number > BIGINT_MAX || number < -BIGINT_MAX) throw new GraphQLError('This number is too large.');
  return number;
}

function readInstant(value: unknown): Instant {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new GraphQLError('A moment as ISO 8601 text is expected.');
  return instant(at);
}

function readFieldValues(value: unknown): Readonly<Record<string, Json>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new GraphQLError('An object of values by field name is expected.');
  return value as Readonly<Record<string, Json>>;
}

function readLiteral(node: ValueNode, variables?: Readonly<Record<string, unknown>> | null): Json {
  switch (node.kind) {
    case Kind.STRING: case Kind.ENUM: return node.value;
    case Kind.INT: case Kind.FLOAT: return Number(node.value);
    case Kind.BOOLEAN: return node.value;
    case Kind.NULL: return null;
    case Kind.VARIABLE: return (variables?.[node.name.value] ?? null) as Json;
    case Kind.LIST: return node.values.map((it) => readLiteral(it, variables));
    case Kind.OBJECT: return Object.fromEntries(node.fields.map((it) => [it.name.value, readLiteral(it.value, variables)]));
  }
}

builder.scalarType('DateTime', {
  description: 'A moment as ISO 8601 text in UTC.',
  serialize: (at) => new Date(at).toISOString(),
  parseValue: readInstant,
});
builder.scalarType('BigInt', {
  description: 'A whole number of minor units as decimal text, since it may pass 2^53.',
  serialize: (number) => number.toString(),
  parseValue: readBigInt,
});
builder.scalarType('FieldValues', {
  description: "The values of a form by field name; checked against the type's declaration.",
  serialize: (values) => values,
  parseValue: readFieldValues,
  parseLiteral: (node, variables) => readFieldValues(readLiteral(node, variables)),
});

declare module './builder.ts' {
  interface ApiObjects {
    Money: Money;
    Done: { readonly done: true };
  }
}

/** The currencies of the API. */
export const CurrencyEnum = builder.enumType('Currency', { values: ['EUR', 'GBP', 'CHF', 'SEK', 'PLN', 'USD'] as const satisfies readonly Currency[] });

builder.objectType('Money', {
  description: 'An amount in minor units of its currency.',
  fields: (t) => ({
    amountMinor: t.field({ type: 'BigInt', resolve: (it) => it.minor }),
    currency: t.field({ type: CurrencyEnum, resolve: (it) => it.currency }),
  }),
});
builder.objectType('Done', { description: 'It happened; there is nothing more to say.', fields: (t) => ({ done: t.exposeBoolean('done') }) });

/** Reads the two arguments that make an amount. Units: minor units. */
export function readMoney(minor: bigint, currency: string): Money {
  if (!isCurrency(currency)) throw new GraphQLError('This is not one of our currencies.');
  return { minor, currency };
}
