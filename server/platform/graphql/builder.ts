import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import type { Json } from '#domain/kit/json.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Context } from '../command.ts';

/** What resolvers receive; each module adds its ports to it where it declares its part of the API. */
export interface ApiContext extends Context {}

/** The object types of the API by name; each module adds its own where it declares its part of the API. */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by declaration merging
export interface ApiObjects {}

export type ApiTypes = {
  Context: ApiContext;
  Objects: ApiObjects;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Instant; Output: Instant };
    BigInt: { Input: bigint; Output: bigint };
    FieldValues: { Input: Readonly<Record<string, Json>>; Output: unknown };
  };
};

/** The one builder of the API. Modules add to it in their `api.ts`; server/graphql joins them. */
export const builder = new SchemaBuilder<ApiTypes>({ plugins: [DataloaderPlugin], defaultFieldNullability: false });

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
