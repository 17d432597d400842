import { readFileSync } from 'node:fs';

/** A part of the description, as JSON Schema 2020-12 writes it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
};

type Media = { readonly schema: Schema };

export type Operation = {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly 'x-query-schema'?: Schema;
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Media } } };
};

export type Description = {
  readonly info: { readonly version: string };
  readonly 'x-webhook-event-types': readonly string[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Reads the provider's description that lies beside this file. Source: derived from the SDK's types, MIT, see LICENSE-stripe.txt. */
export function readDescription(): Description {
  return JSON.parse(readFileSync(new URL('./openapi-trimmed.json', import.meta.url), 'utf8')) as Description;
}

const PREFIX = '#/components/schemas/';

/** Follows references until a schema stands there itself. */
export function resolve(doc: Description, schema: Schema | undefined): Schema | undefined {
  let it = schema;
  while (it?.$ref !== undefined) it = doc.components.schemas[it.$ref.slice(PREFIX.length)];
  return it;
}
