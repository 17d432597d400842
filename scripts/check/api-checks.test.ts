import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, smallTree } from '#test/rules/small-tree.ts';
import { findStaleOperations } from './operations.ts';
import { findUnansweredRefusals, typeOf } from './refusals.ts';
import { findStaleSchema } from './schema.ts';
import { findUntoldStates } from './states.ts';

type Files = Readonly<Record<string, string>>;

async function said(find: (root: string) => Promise<readonly string[]>, files: Files, it: { borrowed?: readonly string[]; packages?: boolean } = {}): Promise<readonly string[]> {
  using tree = smallTree(files, it);
  return await find(tree.root);
}

describe('the printed API', () => {
  const printed = 'type Query {\n  ready: Boolean!\n}\n';
  const good = { 'server/graphql/print-schema.ts': `export const printSchemaText = (): string => ${JSON.stringify(printed)};\n`, 'server/graphql/schema.graphql': printed };

  it('is the one the server has', async () => expect(await said(findStaleSchema, good)).toEqual([]));

  it.each([
    ['type Query {\n  ready: Boolean\n}\n', 'line 2: “  ready: Boolean”, the server says “  ready: Boolean!”'],
    [`${printed}\nscalar More\n`, 'line 4: “”, the server says “the end”'],
    ['type Query {\n  ready: Boolean!', 'line 3: “the end”, the server says “}”'],
  ])('is found when it is not (%#)', async (text, where) => {
    expect(await said(findStaleSchema, { ...good, 'server/graphql/schema.graphql': text })).toEqual([expect.stringContaining(where)]);
  });

  it('needs its printer', async () => expect(await said(findStaleSchema, { 'server/graphql/schema.graphql': printed })).toEqual(['server/graphql/print-schema.ts is missing']));
});

describe('generated operations', () => {
  const schema = 'type Query {\n  ready: Boolean!\n  late: Boolean!\n}\n';
  const files = { 'scripts/codegen.ts': readFileSync(join(ROOT, 'scripts/codegen.ts'), 'utf8'), 'package.json': '{"type":"module"}', 'server/graphql/schema.graphql': schema, 'web/features/a/a.graphql': 'query Ready { ready }\n' };

  it('are those of the documents, and are found when a document has changed since', async () => {
    using tree = smallTree({ ...files, 'web/graphql/generated/graphql.ts': 'stale' }, { packages: true });
    const stale = await findStaleOperations(tree.root);
    expect(stale).toContain('web/graphql/generated/graphql.ts is not what web/graphql and server/graphql/schema.graphql make: npm run codegen');
    expect(stale.length).toBeGreaterThan(1);
  });

  it('says what the writer says of a document that does not fit', async () => {
    const [sentence] = await said(findStaleOperations, { ...files, 'web/features/a/a.graphql': 'query Ready { never }\n', 'web/graphql/generated/graphql.ts': '' }, { packages: true });
    expect(sentence).toMatch(/^scripts\/codegen\.ts failed: [\s\S]*never/);
  });
});

describe('states', () => {
  const good = {
    'domain/collaborations/states.ts': "export const STATES = ['asked', 'done'];\n", 'domain/settlement/hold.ts': "export const HOLD_STATES = ['kept'];\n",
    'test/stories/a.story.ts': "expect(state).toBe('asked');\n", 'domain/settlement/hold.test.ts': "const LEADS = { kept: {} };\nexpect(x).toBe('done');\n",
  };

  it('are all told', async () => expect(await said(findUntoldStates, good)).toEqual([]));
  it('are found when they are not', async () => {
    expect(await said(findUntoldStates, { ...good, 'test/stories/a.story.ts': '// asked\n' })).toEqual(['no story and no test reaches the collaboration state asked']);
    expect(await said(findUntoldStates, { ...good, 'domain/settlement/hold.test.ts': "expect('done');\n" })).toEqual(['no story and no test reaches the hold state kept']);
  });
});

describe('refusals', () => {
  const good = {
    'domain/kit/errors.ts': 'export const defineErrors = <T>(table: T): T => table;\n',
    'domain/hold/errors.ts': "import { defineErrors } from '../kit/errors.ts';\nexport const HOLD_ERRORS = defineErrors({\n  NOT_DUE: () => 'Not due.',\n  ROUND_2_OVER: () => 'Over.',\n});\n",
    'server/graphql/schema.graphql': 'interface DomainError { code: String! message: String! }\ntype NotDue implements DomainError { code: String! message: String! }\ntype Round2Over implements DomainError { code: String! message: String! }\ntype Other { a: Int }\n',
  };

  it('have one name in two spellings', () => expect([typeOf('REQUEST_LAPSED'), typeOf('NO_RAIL')]).toEqual(['RequestLapsed', 'NoRail']));
  it('are the same in the rules and in the API', async () => expect(await said(findUnansweredRefusals, good)).toEqual([]));
  it('are found when they are not', async () => {
    expect(await said(findUnansweredRefusals, { ...good, 'server/graphql/schema.graphql': good['server/graphql/schema.graphql'].replace('type NotDue', 'type NotYet') })).toEqual([
      'domain/hold/errors.ts: NOT_DUE has no type NotDue in server/graphql/schema.graphql', 'server/graphql/schema.graphql: NotYet is a refusal that no table declares',
    ]);
  });
});
