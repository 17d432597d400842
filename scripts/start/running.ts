import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasEnded, isRunning, signal } from '#server/platform/postgres/processes.ts';
import { keep, readKept } from './keep.ts';

/** What runs in this checkout now. */
export type Running = { readonly pid: number; readonly url: string; readonly mailboxUrl: string; readonly databaseUrl: string; readonly children: Readonly<Record<string, number>>; readonly startedAt: string };

const ENDS_WITHIN_MS = 8_000;

const fileOf = (dataDir: string): string => join(dataDir, 'running.json');
const lockOf = (dataDir: string): string => join(dataDir, 'start.lock');

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

const isOurs = (pid: number, words: string): boolean => isRunning(pid) && commandOf(pid).includes(words);

/** Reads what runs in this checkout; undefined when nothing does. */
export function readRunning(dataDir: string): Running | undefined {
  const running = readKept<Running>(fileOf(dataDir));
  return running !== undefined && isOurs(running.pid, 'start.ts') ? running : undefined;
}

/** Takes the checkout for this process. Answers the process that has it already, or null when it is now ours. */
export function takeCheckout(dataDir: string): number | null {
  const file = lockOf(dataDir);
  for (let tries = 0; ; tries += 1) {
    try {
      const lock = openSync(file, 'wx', 0o600);
      writeSync(lock, String(process.pid));
      closeSync(lock);
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 3) throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && holder !== process.pid && isOurs(holder, 'start.ts')) return holder;
    rmSync(file, { force: true });
  }
}

/** Ends what a start that was killed has left behind. Answers the names. */
export async function stopLeftovers(dataDir: string): Promise<string[]> {
  const before = readKept<Running>(fileOf(dataDir));
  const left = Object.entries(before?.children ?? {}).filter(([, pid]) => isOurs(pid, 'main.ts') || isOurs(pid, 'vite'));
  for (const [, pid] of left) signal(pid, 'SIGTERM');
  await Promise.all(left.map(async ([, pid]) => {
    if (!await hasEnded(pid, ENDS_WITHIN_MS)) signal(pid, 'SIGKILL');
    await hasEnded(pid, ENDS_WITHIN_MS);
  }));
  rmSync(fileOf(dataDir), { force: true });
  return left.map(([name]) => name);
}

/** Writes down what runs, for `npm run demo`, a second start, and a start after a crash. */
export const writeRunning = (dataDir: string, running: Running): void => keep(fileOf(dataDir), running);

/** Gives the checkout back. */
export function leaveCheckout(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
  rmSync(lockOf(dataDir), { force: true });
}
