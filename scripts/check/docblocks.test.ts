import { expect, it } from 'vitest';
import { smallTree } from '#test/rules/small-tree.ts';
import { findMissingDocblocks } from './docblocks.ts';

const GOOD = {
  'domain/kit/money.ts': "/** Adds two amounts. Units: minor units. */\nexport const add = (left: bigint, right: bigint): bigint => left + right;\n\nconst hidden = (it: bigint): bigint => it;\nexport const ZERO = hidden(0n);\n",
  'domain/kit/decide.ts': "/** Decides. Errors: NOT_DUE. */\nexport function decide(): Result<number, string> { return ok(1); }\n",
  'server/modules/ledger/commands/post-entry.ts': "/** Posts an entry. Errors: LedgerError. */\nexport const postEntry = async (ctx: Context): Promise<Result<Entry, LedgerError>> => ctx.post();\n",
  'server/modules/ledger/queries.ts': "/** Reads a balance. Units: minor units. */\nexport const balanceOf = (id: string, atLeastMinor: bigint): Promise<number> => read(id, atLeastMinor);\nexport const inside = 1;\n",
  'server/modules/ledger/index.ts': "export { postEntry } from './commands/post-entry.ts';\nexport { balanceOf, type Balance } from './queries.ts';\n",
};

it('is content with what says what it does', () => {
  using tree = smallTree(GOOD);
  expect(findMissingDocblocks(tree.root)).toEqual([]);
});

it.each([
  ['domain/kit/silent.ts', 'export const silent = (): number => 1;\n', 'silent has no docblock'],
  ['domain/kit/empty.ts', '/** */\nexport function empty(): number { return 1; }\n', 'empty has no docblock'],
  ['domain/kit/remark.ts', '// A remark.\nexport function remark(): number { return 1; }\n', 'remark has no docblock'],
  ['domain/kit/far.ts', '/** Of another thing altogether. */\nconst other = 1;\nexport const far = (): number => other;\n', 'far has no docblock'],
  ['domain/kit/money-of.ts', '/** Answers an amount. */\nexport const amountOf = (): bigint => 1n;\n', 'amountOf does not say its Units:'],
  ['domain/kit/later.ts', '/** Waits for some time. */\nexport const later = (waitMs: number): number => waitMs;\n', 'later does not say its Units:'],
  ['domain/kit/fee.ts', '/** Cuts a fee. */\nexport const fee = (it: { commissionBps: number }): number => it.commissionBps;\n', 'fee does not say its Units:'],
  ['domain/kit/rule.ts', '/** Decides a thing. */\nexport function rule(): Result<number, string> { return ok(1); }\n', 'rule does not say its Errors:'],
  ['server/modules/ledger/commands/close-books.ts', '/** Closes the books. */\nexport const closeBooks = (): Promise<Result<Entry, LedgerError>> => close();\n', 'closeBooks does not say its Errors:'],
  ['server/modules/ledger/queries.ts', 'export const balanceOf = (id: string): Promise<number> => read(id);\n', 'balanceOf has no docblock'],
  ['server/modules/ledger/queries.ts', 'export const balanceOf = new Map<string, number>();\n', 'balanceOf has no docblock'],
])('finds what is not said in %s', (file, text, fault) => {
  using tree = smallTree({ ...GOOD, [file]: text });
  expect(findMissingDocblocks(tree.root)).toEqual([expect.stringMatching(new RegExp(`^${file}:\\d+ ${fault}$`))]);
});
