import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dim, warn } from './say.ts';

/** A program we keep running. `words`: what follows `node`; `readyWhen` is looked for in each line it prints. */
export type Program = { readonly name: string; readonly words: readonly string[]; readonly env: Readonly<Record<string, string>>; readonly readyWhen: RegExp };
export type Child = { readonly name: string; pid(): number; stop(): Promise<void> };
/** Where programs run and write; `changed` is told when one was started again and has another process number. */
export type Nursery = { readonly root: string; readonly logDir: string; changed(): void };

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;
const BACKOFF_MS = [200, 1_000, 3_000, 10_000];
const STEADY_AFTER_MS = 60_000;
const LAST_LINES = 15;
const PINO_ERROR = 50;
const PRELOAD = fileURLToPath(new URL('./end-with-parent.ts', import.meta.url));

/** The line of a log a person should see in the terminal: what went wrong, and nothing else. */
export function lineForTerminal(line: string, fromStderr: boolean): string {
  if (!line.startsWith('{')) return fromStderr && !/^\((node:|Use `node)/.test(line) ? line : '';
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    return (level ?? 0) >= PINO_ERROR ? [msg, err?.message].filter((it) => it !== undefined && it !== '').join(': ') : '';
  } catch {
    return '';
  }
}

type Birth = { readonly process: ChildProcess; readonly ready: Promise<string> };

function bear(program: Program, { root }: Nursery, log: WriteStream): Birth {
  const last: string[] = [];
  // A session of its own: Ctrl-C reaches us alone, and we stop everything in order.
  const process_ = spawn(process.execPath, ['--import', PRELOAD, ...program.words], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...program.env, FAIRHOLD_TITLE: `fairhold ${program.name} main.ts` },
  });
  const ready = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${program.name} is not ready after ${READY_WITHIN_MS / 1000} s`)), READY_WITHIN_MS);
    const read = (line: string, fromStderr: boolean): void => {
      log.write(`${line}\n`);
      last.push(line);
      if (last.length > LAST_LINES) last.shift();
      if (program.readyWhen.test(line)) {
        clearTimeout(late);
        resolve(line);
      }
      const shown = lineForTerminal(line, fromStderr);
      if (shown !== '') warn(`${program.name}: ${dim(shown)}`);
    };
    for (const [stream, fromStderr] of [[process_.stdout, false], [process_.stderr, true]] as const) {
      if (stream !== null) createInterface({ input: stream }).on('line', (line) => read(line, fromStderr));
    }
    process_.once('error', reject);
    process_.once('exit', (code, by) => {
      clearTimeout(late);
      reject(new Error(`${program.name} ended (${by ?? `exit ${code}`}) before it was ready${last.length > 0 ? `:\n${last.join('\n')}` : ''}`));
    });
  });
  ready.catch(() => undefined);
  return { process: process_, ready };
}

const ended = (child: ChildProcess): Promise<void> =>
  (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve())));

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended(child);
  clearTimeout(force);
}

/** Starts a program, waits until it says that it is ready, and keeps it running: one that dies is started again, ever slower. Throws: Error with its last lines. */
export async function raise(program: Program, nursery: Nursery): Promise<{ child: Child; line: string }> {
  mkdirSync(nursery.logDir, { recursive: true });
  const log = createWriteStream(join(nursery.logDir, `${program.name}.log`), { flags: 'a', mode: 0o600 });
  let birth = bear(program, nursery, log);
  let stopping = false;
  let deaths = 0;
  let waiting: NodeJS.Timeout | undefined;

  const mourn = (): void => {
    const bornAt = Date.now();
    birth.process.once('exit', (code, by) => {
      if (stopping) return;
      if (Date.now() - bornAt > STEADY_AFTER_MS) deaths = 0;
      const delayMs = BACKOFF_MS[Math.min(deaths, BACKOFF_MS.length - 1)] ?? 0;
      deaths += 1;
      warn(`${program.name} ended (${by ?? `exit ${code}`}); starting it again in ${delayMs / 1000} s`);
      waiting = setTimeout(() => {
        birth = bear(program, nursery, log);
        mourn();
        nursery.changed();
        birth.ready.then(() => warn(`${program.name} is back`), () => undefined);
      }, delayMs);
    });
  };

  const child: Child = {
    name: program.name,
    pid: () => birth.process.pid ?? 0,
    stop: async () => {
      stopping = true;
      clearTimeout(waiting);
      await end(birth.process);
      log.end();
    },
  };
  try {
    const line = await birth.ready;
    mourn();
    return { child, line };
  } catch (error) {
    await child.stop();
    throw error;
  }
}
