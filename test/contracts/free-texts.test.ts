import { expect, it } from 'vitest';
import { apiSchema } from '#server/graphql/assemble.ts';
import { FREE_TEXTS } from '#test/support/free-texts.ts';
import { textsBelow } from '#test/support/schema-walk.ts';

it('every text that a mutation takes says how it is kept from leading around the product', () => {
  const texts = Object.values(apiSchema().getMutationType()?.getFields() ?? {}).flatMap((field) => field.args.flatMap((arg) => textsBelow(`${field.name}.${arg.name}`, arg.type)));
  expect([...texts].sort()).toEqual(Object.keys(FREE_TEXTS).sort());
});
