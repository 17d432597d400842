import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, lstatSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const NOT_COPIED: readonly string[] = ['node_modules', '.git', '.data'];
const READY_WITHIN_MS = 90_000;
const GONE_WITHIN_MS = 12_000;
const LOOK_EVERY_MS = 100;
const IN_THE_MIDDLE_MS = 2_000;
/** The account of nobody in particular, which every Linux has. */
export const NOBODY = 65_534;

/** A start in progress: what it has said, and how long it took to be ready. Units: ms. */
export type Started = { readonly child: ChildProcess; readonly said: () => string; readonly readyAfterMs: number; readonly url: string };

type HouseOptions = { readonly uid?: number; /** A build of this checkout's own, if there is one, saves building again. */ readonly takeBuild?: boolean };

/** A copy of this checkout as a person would have it after cloning, in a folder with a space in its name. */
export class House {
  readonly root: string;
  readonly uid: number | null;
  readonly #children: ChildProcess[] = [];
  #said = '';

  constructor({ uid, takeBuild = false }: HouseOptions = {}) {
    this.uid = uid ?? null;
    this.root = join(mkdtempSync(join(realpathSync(tmpdir()), 'fairhold start ')), 'my checkout');
    const left = [...NOT_COPIED, ...(takeBuild ? [] : ['dist'])];
    cpSync(CHECKOUT, this.root, { recursive: true, filter: (from) => !left.includes(relative(CHECKOUT, from).split('/')[0] ?? '') });
    symlinkSync(join(CHECKOUT, 'node_modules'), join(this.root, 'node_modules'));
    if (uid !== undefined) give(join(this.root, '..'), uid);
  }

  #command(words: readonly string[]): [string, string[]] {
    const node = [process.execPath, ...words];
    const [program = '', ...rest] = this.uid === null ? node : ['setpriv', `--reuid=${this.uid}`, `--regid=${this.uid}`, '--clear-groups', ...node];
    return [program, rest];
  }

  /** Runs a script of the checkout to its end. */
  run(...words: string[]): { code: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(...this.#command(words), { cwd: this.root, encoding: 'utf8', env: cleanEnvironment(this.root) });
    return { code: status, said: `${stdout}${stderr}` };
  }

  /** Starts the product and waits until it says that it is ready. Throws: Error with what it said. */
  async start(): Promise<Started> {
    const startedAt = Date.now();
    const [program, words] = this.#command(['scripts/start.ts']);
    const child = spawn(program, words, { cwd: this.root, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: cleanEnvironment(this.root) });
    this.#children.push(child);
    let said = '';
    this.#said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        said += piece.toString();
        this.#said = said;
      });
    }
    while (!/Stop\s+Ctrl-C/.test(said)) {
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() - startedAt > READY_WITHIN_MS) throw new Error(`it did not start (${child.signalCode ?? `exit ${child.exitCode}`}):\n${said}`);
      await sleep(LOOK_EVERY_MS);
    }
    return { child, said: () => said, readyAfterMs: Date.now() - startedAt, url: /Open\s+(http:\/\/localhost:\d+)/.exec(said)?.[1] ?? '' };
  }

  /** Kills the running start, a little after it has said something: in the middle of what comes next. */
  async killWhen(said: RegExp): Promise<void> {
    while (!said.test(this.#said)) await sleep(LOOK_EVERY_MS / 10);
    await sleep(IN_THE_MIDDLE_MS);
    this.#children.at(-1)?.kill('SIGKILL');
    await this.emptied();
  }

  /** Every process that lives in this house. */
  processes(): string[] {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(this.root) ? [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()} (${/State:\s+(\S)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '?'})`] : [];
      } catch {
        return [];
      }
    });
  }

  /** Waits until nobody lives here any more; answers who still does. */
  async emptied(): Promise<string[]> {
    const until = Date.now() + GONE_WITHIN_MS;
    while (this.processes().length > 0 && Date.now() < until) await sleep(LOOK_EVERY_MS);
    return this.processes();
  }

  async pullDown(): Promise<void> {
    for (const child of this.#children) child.kill('SIGTERM');
    await this.emptied();
    rmSync(join(this.root, '..'), { recursive: true, force: true });
  }
}

/** Nothing of the run of tests may leak into the start. */
function cleanEnvironment(root: string): NodeJS.ProcessEnv {
  const { PATH, LANG } = process.env;
  return { PATH, LANG, HOME: root, NO_COLOR: '1' };
}

function give(path: string, uid: number): void {
  chownSync(path, uid, uid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) {
    if (name !== 'node_modules') give(join(path, name), uid);
  }
}

/** Takes ports of this machine; one that somebody has already is taken too. */
export async function takePorts(ports: readonly number[]): Promise<() => void> {
  const servers: Server[] = [];
  for (const port of ports) {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.once('error', () => resolve());
      server.listen(port, '127.0.0.1', () => resolve());
    });
    servers.push(server);
  }
  return () => servers.forEach((server) => server.close());
}
