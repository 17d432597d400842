import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dim, green, red, say, since } from '../start/say.ts';

/** What a step came to: how much of it passed and failed, and what it said about the failures. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly said: string };

/** One thing the house asks of itself. */
export type Step = { readonly name: string; run(): Promise<Outcome> };

/** A step that was taken. */
export type Taken = Outcome & { readonly name: string };

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

const NAME_WIDTH = 26;

/** Runs one of our programs under this very Node and answers how it ended. `live`: what it says goes to the terminal at once instead of into `said`. */
export async function runNode(words: readonly string[], it: { env?: NodeJS.ProcessEnv; live?: boolean } = {}): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [...words], { cwd: ROOT, stdio: it.live === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...it.env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => { said += piece.toString(); });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said: said.trim() }));
  });
}

/** A step that is one program: it passes when the program ends well. */
export const program = (name: string, ...words: string[]): Step => ({
  name,
  run: async () => {
    const { code, said } = await runNode(words);
    return code === 0 ? { passed: 1, failed: 0, said: '' } : { passed: 0, failed: 1, said: said === '' ? `it ended with ${code} and said nothing` : said };
  },
});

/** A step that is a list of sentences about what is wrong: it passes when there are none. */
export const check = (name: string, find: (root: string) => readonly string[] | Promise<readonly string[]>): Step => ({
  name,
  run: async () => {
    const wrong = await find(ROOT);
    return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length === 0 ? 0 : 1, said: wrong.join('\n') };
  },
});

/** Takes one step and says on one line how it went. A step that throws has failed. */
export async function take(step: Step): Promise<Taken> {
  const startedAt = Date.now();
  const outcome = await step.run().catch((error: unknown) => ({ passed: 0, failed: 1, said: error instanceof Error ? error.stack ?? error.message : String(error) }));
  const mark = outcome.failed === 0 ? green('✓') : red('✗');
  const count = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed, ${outcome.failed} failed` : '';
  say(`${mark} ${step.name.padEnd(NAME_WIDTH)} ${since(startedAt).padStart(7)}  ${dim(count)}`.trimEnd());
  return { name: step.name, ...outcome };
}

/** Takes several steps, `atOnce` of them at a time, in the order given. */
export async function takeAll(steps: readonly Step[], atOnce: number): Promise<Taken[]> {
  const waiting = [...steps];
  const taken: Taken[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) taken.push(await take(step));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return taken;
}

/** Says all that failed, then the closing line `N passed, N failed`, alone and last. Answers the exit code. */
export function close(taken: readonly Taken[]): 0 | 1 {
  for (const { name, failed, said } of taken) if (failed > 0) say(`\n${red('✗')} ${name}\n${said.replaceAll(/^/gm, '  ')}`);
  const sum = (of: (it: Taken) => number): number => taken.reduce((total, it) => total + of(it), 0);
  const failed = sum((it) => it.failed);
  say(`\n${sum((it) => it.passed)} passed, ${failed} failed`);
  return failed === 0 && taken.length > 0 ? 0 : 1;
}
