import { expect, test } from 'vitest';
import { sql } from './sql.ts';

const narrow = (id: string | null) => (id === null ? sql`true` : sql`id = ${id}`);
const list = (it: { state: string; id: string | null; max: number }) => sql`select * from holds where state = ${it.state} and ${narrow(it.id)} limit ${it.max}`;

test('values become parameters in order, also those of a part that is put in place', () => {
  expect(list({ state: 'funded', id: 'hld_1', max: 5 })).toMatchObject({ text: 'select * from holds where state = $1 and id = $2 limit $3', values: ['funded', 'hld_1', 5] });
  expect(list({ state: 'funded', id: null, max: 5 })).toMatchObject({ text: 'select * from holds where state = $1 and true limit $2', values: ['funded', 5] });
});

test('one text has one name, whatever its values; another text another', () => {
  const [first, again, other] = [list({ state: 'funded', id: 'a', max: 1 }), list({ state: 'released', id: 'b', max: 2 }), list({ state: 'funded', id: null, max: 1 })];
  expect(again.name).toBe(first.name);
  expect(other.name).not.toBe(first.name);
  expect(again.values).toEqual(['released', 'b', 2]);
});

test('no value ever becomes text', () => {
  const { text, values } = sql`select ${"'; drop table holds; --"}`;
  expect({ text, values }).toEqual({ text: 'select $1', values: ["'; drop table holds; --"] });
});
