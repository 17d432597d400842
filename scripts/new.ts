import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run/step.ts';
import { red, say } from './start/say.ts';

const USAGE = 'npm run new -- command <module> <verb>, as in: npm run new -- command collaborations pause (a verb may bring its own noun: close-books)';
const WORD = /^[a-z]+(-[a-z]+)*$/;

/** What a module's commands are mostly about, where that is not the module's name without its s. */
const NOUNS: Readonly<Record<string, string>> = { settlement: 'hold', ledger: 'entry', backoffice: 'account' };

export type NewCommand = { readonly file: string; readonly name: string; readonly module: string; readonly sentence: string };

/** Names a command in the house style: verb and noun. */
export function nameCommand(module: string, verb: string): NewCommand {
  const file = verb.includes('-') ? verb : `${verb}-${NOUNS[module] ?? module.replace(/s$/, '')}`;
  const name = file.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  return { file, name, module, sentence: file.replaceAll('-', ' ') };
}

const step = ({ name, file, sentence }: NewCommand): string => `import type { Context } from '#server/platform/command.ts';
import { act, type Acted } from '../act.ts';

/** Somebody wants to ${sentence}. Errors: CollaborationError. */
export const ${name} = (ctx: Context, { id, note }: { id: string; note: string }): Promise<Acted> => act(ctx, { id, action: '${file.split('-')[0]}', note });
`;

const plain = ({ name, sentence }: NewCommand): string => `import { err, type Result } from '#domain/kit/result.ts';
import type { Context } from '#server/platform/command.ts';

/** Somebody wants to ${sentence}. Errors: SIGN_IN_NEEDED. */
export const ${name} = (ctx: Context, _input: { id: string }): Promise<Result<null, { readonly code: 'SIGN_IN_NEEDED' }>> => ctx.transaction(async () => {
  // Load under lock, decide by a rule of domain/, store, announce.
  return err({ code: 'SIGN_IN_NEEDED' });
});
`;

const test = ({ name, sentence }: NewCommand): string => `import { expect, it } from 'vitest';
import { ${name} } from './FILE';

it('${sentence}: say here what the product promises', () => {
  expect.fail(\`\${${name}.name}: live through it in test/stories first, then test here what the stories cannot see\`);
});
`;

/** The files a new command needs. Work is moved by steps of the table in domain/collaborations/states.ts, so a command of that module takes one. */
export function filesOf(it: NewCommand): Record<string, string> {
  const folder = `server/modules/${it.module}/commands`;
  return {
    [`${folder}/${it.file}.ts`]: it.module === 'collaborations' ? step(it) : plain(it),
    [`${folder}/${it.file}.test.ts`]: test(it).replace('FILE', `${it.file}.ts`),
  };
}

/** Adds a command to a front door, among its neighbours and in their order. */
export function withDoor(door: string, { name, file }: NewCommand): string {
  const line = `export { ${name} } from './commands/${file}.ts';`;
  const lines = door.split('\n');
  const isCommand = (it: string): boolean => it.startsWith('export {') && it.includes("'./commands/");
  const after = lines.findLastIndex((it) => isCommand(it) && (/'(.+)'/.exec(it)?.[1] ?? '') < `./commands/${file}.ts`);
  const first = lines.findIndex(isCommand);
  lines.splice(after !== -1 ? after + 1 : first !== -1 ? first : 0, 0, line);
  return lines.join('\n');
}

/** Writes a new command into a tree. Answers the files it has made or changed. Throws: Error that says what is wrong with the words. */
export function makeCommand(root: string, module: string, verb: string): string[] {
  const modules = readdirSync(join(root, 'server/modules'));
  if (!modules.includes(module)) throw new Error(`there is no module “${module}”; there are ${modules.join(', ')}`);
  if (!WORD.test(verb)) throw new Error(`“${verb}” is no verb in small letters`);
  const it = nameCommand(module, verb);
  const files = filesOf(it);
  const there = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (there !== undefined) throw new Error(`${there} is there already`);
  const door = `server/modules/${module}/index.ts`;
  const all = { ...files, [door]: withDoor(readFileSync(join(root, door), 'utf8'), it) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return Object.keys(all);
}

if (import.meta.main) {
  const [kind, module, verb] = process.argv.slice(2);
  try {
    if (kind !== 'command' || module === undefined || verb === undefined) throw new Error(USAGE);
    for (const file of makeCommand(ROOT, module, verb)) say(file);
    if (module === 'collaborations') say('\nIt takes a step: write that into the table of domain/collaborations/states.ts, else it does not compile.');
    say(`\nNext: a story in test/stories, the command, then its line in server/modules/${module}/api.ts and npm run schema.`);
  } catch (error) {
    say(`${red('✗')} ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
