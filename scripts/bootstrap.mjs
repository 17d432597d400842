// Runs before every command, under whatever Node the machine has (20 or newer): makes node_modules match the lock file.
// Plain JavaScript and Node's own modules only, because nothing else may be installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NODE_MAJOR_MIN = 20;
const NODE_MAJOR_WITHOUT_OURS_MIN = 24;

/** Which lock and which kind of machine an installation is for. */
const fingerprint = (root) => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex');

const stampOf = (root) => join(root, 'node_modules', '.fairhold-installed');

/** The versions a lock file names. Optional packages for other machines may be absent, so they only count where they are. */
function packagesOf(file) {
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path]) => path !== '').map(([path, it]) => ({ path, version: it.version, optional: it.optional === true || it.devOptional === true || it.peer === true }));
}

/** Says whether what npm wrote about its installation agrees with the lock file. */
function installedMatchesLock(root) {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  try {
    const installed = new Map(packagesOf(written).map((it) => [it.path, it.version]));
    return packagesOf(join(root, 'package-lock.json')).every(({ path, version, optional }) => (installed.has(path) ? installed.get(path) === version : optional));
  } catch {
    return false;
  }
}

/** Says whether node_modules has to be installed: 'ready', or why not. */
export function stateOf(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'missing';
  const stamp = existsSync(stampOf(root)) ? readFileSync(stampOf(root), 'utf8') : '';
  if (stamp === fingerprint(root)) return 'ready';
  if (stamp === '' && installedMatchesLock(root)) return 'ready';
  return 'outdated';
}

/** What stands in the way of running here; empty when nothing does. `ours`: the Node installed with us is there. */
export function troubleWith({ version, ours }) {
  const major = Number.parseInt(version, 10);
  if (major < NODE_MAJOR_MIN) return `Node ${NODE_MAJOR_MIN} or newer is needed, this is ${version}: install it from https://nodejs.org`;
  if (!ours && major < NODE_MAJOR_WITHOUT_OURS_MIN) {
    return `no Node comes with the packages for ${process.platform}-${process.arch}, and this one is ${version}: install Node ${NODE_MAJOR_WITHOUT_OURS_MIN} or newer from https://nodejs.org`;
  }
  return '';
}

/** npm itself, run by the Node that runs it now: the one in node_modules is about to be replaced. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  return cli !== undefined && /\.c?js$/.test(cli) ? [node ?? process.execPath, [cli]] : ['npm', []];
}

async function install(root) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
  const [command, first] = npm();
  const words = [...first, 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
  const line = '  installing what the project needs';
  const live = process.stdout.isTTY === true;
  process.stdout.write(live ? line : `${line} …\n`);
  const ticking = live ? setInterval(() => process.stdout.write(`\r${line} … ${seconds()}`), 1000) : undefined;
  const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => { said += piece; });
  const code = await new Promise((resolve) => {
    child.once('error', (error) => { said += error.message; resolve(1); });
    child.once('close', resolve);
  });
  clearInterval(ticking);
  if (live) process.stdout.write('\r\x1b[K');
  if (code !== 0) {
    process.stderr.write(`${said.trim()}\n\n✗ npm ci did not succeed (above: what it said). Nothing was started.\n`);
    return false;
  }
  writeFileSync(stampOf(root), fingerprint(root));
  process.stdout.write(`✓ installed                ${seconds()}\n`);
  return true;
}

async function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const early = troubleWith({ version: process.versions.node, ours: true });
  if (early === '' && stateOf(root) !== 'ready' && !await install(root)) return 1;
  const trouble = early === '' ? troubleWith({ version: process.versions.node, ours: existsSync(join(root, 'node_modules', '.bin', 'node')) }) : early;
  if (trouble === '') return 0;
  process.stderr.write(`✗ ${trouble}\n`);
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) process.exitCode = await main();
