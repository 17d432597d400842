import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallTree } from '#test/rules/small-tree.ts';
import { findMissingDocblocks } from './check/docblocks.ts';
import { findMigrationFaults } from './check/migrations.ts';
import { makeMigration } from './db-new.ts';
import { examine, lineOf } from './doctor.ts';
import { makeCommand, nameCommand } from './new.ts';

const DOOR = "export { acceptCollaboration } from './commands/accept-collaboration.ts';\nexport { withdrawCollaboration } from './commands/withdraw-collaboration.ts';\nexport { listCollaborations } from './queries.ts';\n";
const TREE = { 'server/modules/collaborations/index.ts': DOOR, 'server/modules/ledger/index.ts': "export { balances } from './queries.ts';\n" };

describe('a new command', () => {
  it('is named by verb and noun', () => {
    expect([nameCommand('collaborations', 'pause'), nameCommand('settlement', 'split'), nameCommand('ledger', 'close-books')].map((it) => `${it.file} ${it.name}`))
      .toEqual(['pause-collaboration pauseCollaboration', 'split-hold splitHold', 'close-books closeBooks']);
  });

  it('gets its file, its test and its place in the front door, in house style', () => {
    using tree = smallTree(TREE);
    expect(makeCommand(tree.root, 'collaborations', 'pause')).toEqual([
      'server/modules/collaborations/commands/pause-collaboration.ts', 'server/modules/collaborations/commands/pause-collaboration.test.ts', 'server/modules/collaborations/index.ts',
    ]);
    const door = readFileSync(join(tree.root, 'server/modules/collaborations/index.ts'), 'utf8').split('\n');
    expect(door[1]).toBe("export { pauseCollaboration } from './commands/pause-collaboration.ts';");
    expect(door).toHaveLength(DOOR.split('\n').length + 1);
    makeCommand(tree.root, 'ledger', 'close-books');
    expect(readFileSync(join(tree.root, 'server/modules/ledger/index.ts'), 'utf8')).toMatch(/^export \{ closeBooks \} from '\.\/commands\/close-books\.ts';\n/);
    expect(findMissingDocblocks(tree.root)).toEqual([]);
  });

  it('is refused where it cannot be', () => {
    using tree = smallTree(TREE);
    makeCommand(tree.root, 'ledger', 'close-books');
    expect(() => makeCommand(tree.root, 'ledger', 'close-books')).toThrow('is there already');
    expect(() => makeCommand(tree.root, 'sheds', 'close')).toThrow('there is no module “sheds”; there are collaborations, ledger');
    expect(() => makeCommand(tree.root, 'ledger', '../x')).toThrow('no verb');
  });
});

describe('a new migration', () => {
  it('gets the next number, and is not done before its notes are written', () => {
    using tree = smallTree({ 'db/migrations/0001-one/up.sql': '', 'db/migrations/0001-one/notes.md': '**Why.** x\n**Lock.** x\n**Way back.** x\n' });
    expect(makeMigration(tree.root, 'add-languages')).toBe('db/migrations/0002-add-languages');
    expect(existsSync(join(tree.root, 'db/migrations/0002-add-languages/up.sql'))).toBe(true);
    expect(findMigrationFaults(tree.root)).toEqual(['Why', 'Lock', 'Way back'].map((it) => `db/migrations/0002-add-languages/notes.md does not say: **${it}.**`));
    expect(() => makeMigration(tree.root, 'add-languages')).toThrow('already');
    expect(() => makeMigration(tree.root, 'Add Languages')).toThrow('no name');
  });
});

describe('the doctor', () => {
  it('looks at all a machine must have, and says of each what is there or what to do', async () => {
    const findings = await examine();
    expect(findings.map((it) => it.name)).toEqual(['Node', 'packages', 'PostgreSQL', 'Chromium', 'port', 'disk']);
    for (const it of findings) expect(lineOf(it)).toMatch(/^.*[✓✗!].* \S+/);
  });

  it('tells what stops everything from what does not', () => {
    expect(lineOf({ name: 'disk', mend: 'make room', needed: true })).toContain('✗');
    expect(lineOf({ name: 'Chromium', mend: 'install it', needed: false })).toContain('!');
  });
});
