import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run/step.ts';
import { red, say } from './start/say.ts';

const FOLDER = 'db/migrations';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Makes the next migration of a tree: its SQL, and the notes that say why, which lock it takes, and the way back. Throws: Error for a name that is none. */
export function makeMigration(root: string, name: string): string {
  if (!NAME.test(name)) throw new Error(`“${name}” is no name: small letters, digits and dashes, as in add-creator-languages`);
  const before = readdirSync(join(root, FOLDER)).sort();
  if (before.some((it) => it.slice(5) === name)) throw new Error(`there is a migration called ${name} already`);
  const folder = `${FOLDER}/${String(Number.parseInt(before.at(-1) ?? '0', 10) + 1).padStart(4, '0')}-${name}`;
  const title = name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'up.sql'), `-- ${title}\n`);
  writeFileSync(join(root, folder, 'notes.md'), `# ${title}\n**Why.**\n**Lock.**\n**Way back.**\n`);
  return folder;
}

if (import.meta.main) {
  try {
    say(makeMigration(ROOT, process.argv[2] ?? ''));
    say('Write up.sql (it runs in one transaction, forward only) and the three answers in notes.md: npm run check asks for them.');
  } catch (error) {
    say(`${red('✗')} ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
