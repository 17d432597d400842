import { chmodSync, chownSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** The account a server runs as. Null: the account that starts it. */
export type Owner = { readonly uid: number; readonly gid: number } | null;

const NOBODY: Owner = { uid: 65534, gid: 65534 };
const OTHERS_ENTER = 0o001;
const OTHERS_READ_AND_ENTER = 0o005;

const startedByRoot = (): boolean => process.getuid?.() === 0;

/** Chooses the account: PostgreSQL refuses to run as root, so root hands it to nobody, or to the account that owns the cluster already. */
export function chooseOwner(clusterDir: string): Owner {
  if (!startedByRoot()) return null;
  if (!existsSync(clusterDir)) return NOBODY;
  const { uid, gid } = statSync(clusterDir);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Says whether every account of this machine can get to a path and read it. */
export function isOpenToAll(path: string): boolean {
  const wanted = (folder: string): number => (folder === path ? OTHERS_READ_AND_ENTER : OTHERS_ENTER);
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & wanted(at)) !== wanted(at)) return false;
    if (dirname(at) === at) return true;
  }
}

/** Gives a folder and all in it to the account. */
export function giveAll(path: string, owner: Owner): void {
  if (owner === null) return;
  lchownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAll(inner, owner);
    else lchownSync(inner, owner.uid, owner.gid);
  }
}

/** Makes a folder only its account may enter. */
export function makePrivate(path: string, owner: Owner): void {
  mkdirSync(path, { recursive: true });
  // A link planted in a folder all may write would have us give away what it points to.
  if (!lstatSync(path).isDirectory()) throw new Error(`${path} is not a folder`);
  chmodSync(path, 0o700);
  if (owner !== null) chownSync(path, owner.uid, owner.gid);
}

/** A folder of the whole machine that only root can write and all can read. */
export function machineFolder(): string {
  for (const base of ['/var/lib', tmpdir()]) {
    const folder = join(base, 'fairhold');
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      const { uid, mode } = statSync(folder);
      if (uid === 0 && (mode & 0o022) === 0 && isOpenToAll(folder)) return folder;
    } catch {
      // The next base may be writable.
    }
  }
  throw new Error('PostgreSQL cannot run as root here: neither /var/lib nor the folder for temporary files can be written');
}

/**
 * The place where the data really lies. A folder that the server's account could not reach (below /root, say)
 * becomes a link to a place of the machine, so that the person still finds it where it was asked for.
 */
export function placeData(dataDir: string): string {
  const wanted = resolve(dataDir);
  mkdirSync(dirname(wanted), { recursive: true });
  if (existsSync(wanted)) return realpathSync(wanted);
  if (!startedByRoot() || isOpenToAll(dirname(wanted))) return wanted;
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const place = join(machineFolder(), `${basename(wanted)}-${key}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  symlinkSync(place, wanted);
  return place;
}
