import { describe, expect, it } from 'vitest';
import { smallTree } from '#test/rules/small-tree.ts';
import { findLeftovers } from './leftovers.ts';
import { findBrokenLinks, findBrokenSources } from './links.ts';
import { findMachineNames } from './machine.ts';
import { findMigrationFaults } from './migrations.ts';
import { findLoosePackages } from './packages.ts';
import { drawnPaths, findTreeFaults } from './tree.ts';
import { findForbiddenWords } from './words.ts';

type Files = Readonly<Record<string, string>>;

/** What a check says of a good tree with a few files more or other. */
function said(find: (root: string) => readonly string[], good: Files, plant: Files = {}): readonly string[] {
  using tree = smallTree({ ...good, ...plant });
  return find(tree.root);
}

describe('the drawn tree', () => {
  const page = '# The house\n\n```tree\ndomain/           the rules\n  kit/            words  money.ts is one\n  ledger/  hold/  two rooms\nweb/              screens\nREADME.md  LICENSE.txt\n```\n';
  const good = { 'ARCHITECTURE.md': page, 'README.md': '', 'LICENSE.txt': '', 'domain/kit/money.ts': '', 'domain/ledger/x.ts': '', 'domain/hold/x.ts': '', 'web/any/thing.ts': '', 'node_modules/x/y.js': '', '.git/x': '' };

  it('is read as it is drawn', () => {
    expect(drawnPaths(page)).toEqual(['domain/', 'domain/kit/', 'domain/ledger/', 'domain/hold/', 'web/', 'README.md', 'LICENSE.txt']);
    expect(said(findTreeFaults, good)).toEqual([]);
  });

  it.each([
    [{ 'sheds/x.ts': '' }, 'sheds/ is not drawn in ARCHITECTURE.md'],
    [{ 'domain/attic/x.ts': '' }, 'domain/attic/ is not drawn in ARCHITECTURE.md'],
    [{ 'ARCHITECTURE.md': page.replace('web/  ', 'web/\n  cellar/  ') }, 'ARCHITECTURE.md draws web/cellar/, which is not there'],
    [{ 'ARCHITECTURE.md': '# Nothing' }, 'ARCHITECTURE.md draws no tree'],
  ])('says where it differs (%#)', (plant, sentence) => {
    expect(said(findTreeFaults, good, plant)).toContain(sentence);
  });
});

describe('forbidden words', () => {
  const glossary = '## Words\n| word | say | where |\n| gadget | thing | nowhere |\n\n## Words not to use\n| word | say instead | may stand |\n|---|---|---|\n| gadget | thing | `README.md` ×1 |\n| nook | room | nowhere |\n';
  const good = { 'docs/glossary.md': glossary, 'README.md': 'Others call it a gadget.', 'web/words/en/app.json': '{"a":"A thing"}' };

  it('may stand where the glossary says', () => expect(said(findForbiddenWords, good)).toEqual([]));

  it.each([
    [{ 'README.md': 'A gadget is a\ngadget.' }, 'README.md:2 says “gadget”: say thing'],
    [{ 'web/words/en/app.json': '{"a":"Two Nooks"}' }, 'web/words/en/app.json:1 says “Nooks”: say room'],
    [{ 'domain/hold/errors.ts': "export const a = 'no gadgets';" }, 'domain/hold/errors.ts:1 says “gadgets”: say thing'],
    [{ 'docs/glossary.md': '# Empty' }, 'docs/glossary.md has no table under “Words not to use”'],
  ])('is found (%#)', (plant, sentence) => {
    expect(said(findForbiddenWords, good, plant)).toEqual([sentence]);
  });
});

describe('migrations', () => {
  const notes = '# One\n**Why.** So.\n**Lock.** None.\n**Way back.** A new migration.\n';
  const good = { 'db/migrations/0001-one/up.sql': '', 'db/migrations/0001-one/notes.md': notes, 'db/migrations/0002-two/up.sql': '', 'db/migrations/0002-two/notes.md': notes };

  it('are numbered and explained', () => expect(said(findMigrationFaults, good)).toEqual([]));

  it.each([
    [{ 'db/migrations/0004-four/up.sql': '', 'db/migrations/0004-four/notes.md': notes }, 'db/migrations/0004-four: 0003 comes here'],
    [{ 'db/migrations/0002-again/up.sql': '', 'db/migrations/0002-again/notes.md': notes }, 'db/migrations/0002-two: 0003 comes here'],
    [{ 'db/migrations/0003-three/up.sql': '' }, 'db/migrations/0003-three: notes.md is missing'],
    [{ 'db/migrations/0003-three/notes.md': notes }, 'db/migrations/0003-three: up.sql is missing'],
    [{ 'db/migrations/0002-two/notes.md': notes.replace('**Lock.** None.', '') }, 'db/migrations/0002-two/notes.md does not say: **Lock.**'],
    [{ 'db/migrations/three/up.sql': '' }, 'db/migrations/three: a migration is a folder named like 0003-what-it-does'],
  ])('are found when they are not (%#)', (plant, sentence) => {
    expect(said(findMigrationFaults, good, plant)).toContain(sentence);
  });
});

describe('links', () => {
  const good = { 'README.md': '[more](docs/more.md#the-whole-story), [out](https://example.com), `[no](link.md)`\n```\n[code](nowhere.md)\n```\n', 'docs/more.md': '# More\n## The whole story\n[back](../README.md) [here](#more)\n' };

  it('lead somewhere', () => expect(said(findBrokenLinks, good)).toEqual([]));

  it.each([
    [{ 'docs/more.md': '## The whole story\n[gone](gone.md)' }, 'docs/more.md:2 docs/gone.md is not there'],
    [{ 'docs/more.md': '## Another' }, 'README.md:1 docs/more.md has no heading “the-whole-story”'],
    [{ 'ops/a.md': '![picture](x.png)' }, 'ops/a.md:1 ops/x.png is not there'],
    [{ 'ops/a.md': '[out](../../elsewhere.md)' }, 'ops/a.md:1 ../elsewhere.md is not there'],
  ])('are found when they do not (%#)', (plant, sentence) => {
    expect(said(findBrokenLinks, good, plant)).toEqual([sentence]);
  });
});

describe('sources of rules', () => {
  const good = { 'docs/money.md': '## 9. Rails\n', 'docs/decisions/0004-money.md': '', 'domain/a.ts': '/** Cuts. Source: MONEY.md §9.1; ADR-0004. See docs/how-to/x.md. */\n' };

  it('are pages, parts of pages and decisions that are there', () => expect(said(findBrokenSources, good)).toEqual([]));

  it.each(['MONEY.md §8', 'LAW.md', 'ADR-0005'])('are found when they are not: %s', (source) => {
    expect(said(findBrokenSources, good, { 'server/b.ts': `// Source: ${source}.\n` })).toEqual([`server/b.ts:1 sends the reader to ${source}, which is not there`]);
  });
});

describe('leftovers', () => {
  const todo = 'TO' + 'DO';
  it('are not there', () => expect(said(findLeftovers, { 'domain/a.test.ts': "it('works', () => { only(); });\nit.each([1])('x', f);", 'domain/a.ts': `// ${todo}(#12): later` })).toEqual([]));

  it.each([
    ['domain/a.test.ts', 'it.only', "it.only('x', f);"], ['test/stories/a.story.ts', 'test.skip', "test.skip('x', f);"], ['web/a.test.tsx', 'describe.todo', "describe.todo('x');"],
    ['test/browser/a.spec.ts', 'test.fixme', "test.fixme('x', f);"], ['domain/a.ts', todo, `// ${todo}: later`],
  ])('are found in %s: %s', (file, word, text) => {
    expect(said(findLeftovers, { [file]: text })).toEqual([expect.stringMatching(new RegExp(`^${file}:1 .*${word}`))]);
  });
});

describe('names of a machine', () => {
  const [home, registry] = ['/ho' + 'me/ann/fairhold', 'registry.npm' + 'js.org'];
  it('are not there', () => expect(said(findMachineNames, { 'web/a.tsx': "to={`/work/${id}`} '/home/'", 'docs/a.md': 'https://example.com/home/page /usr/bin/chromium' })).toEqual([]));
  it.each([[home, 'a path of one machine'], [registry, 'a registry'], ['/ro' + 'ot/x', 'a path of one machine']])('are found: %s', (name, kind) => {
    expect(said(findMachineNames, { 'docs/a.md': `see ${name} for more` })).toEqual([`docs/a.md:1 names ${kind}: ${name}`]);
  });
});

describe('packages', () => {
  const good = { 'package.json': '{"dependencies":{"a":"1.2.3","b":"npm:@x/b@2.0.0-beta.17"}}', 'package-lock.json': '{"packages":{"":{},"node_modules/a":{"version":"1.2.3","integrity":"sha512-x"},"node_modules/b":{"version":"2.0.0","integrity":"sha512-y"}}}' };

  it('are pinned and come from nowhere', () => expect(said(findLoosePackages, good)).toEqual([]));

  it.each([
    [{ 'package.json': '{"dependencies":{"a":"^1.2.3"}}' }, 'package.json: a is not pinned: ^1.2.3'],
    [{ 'package.json': '{"devDependencies":{"a":"latest"}}' }, 'package.json: a is not pinned: latest'],
    [{ 'package.json': '{"dependencies":{"c":"1.0.0"}}' }, 'package-lock.json does not know c: npm install'],
    [{ 'package-lock.json': good['package-lock.json'].replace('"version":"1.2.3"', '"resolved":"https://example.com/a.tgz"') }, 'package-lock.json: node_modules/a says where it came from: npm install with omit-lockfile-registry-resolved'],
    [{ 'package-lock.json': good['package-lock.json'].replace(',"integrity":"sha512-x"', '') }, 'package-lock.json: node_modules/a has no checksum'],
  ])('are found when they are not (%#)', (plant, sentence) => {
    expect(said(findLoosePackages, good, plant)).toEqual([sentence]);
  });
});
