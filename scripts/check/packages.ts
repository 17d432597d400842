import { read } from './files.ts';

type Manifest = Readonly<Record<string, unknown>>;
type Lock = { readonly packages?: Readonly<Record<string, { readonly resolved?: string; readonly version?: string; readonly integrity?: string; readonly link?: boolean }>> };

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'] as const;
const EXACT = /^(npm:(@[a-z0-9._-]+\/)?[a-z0-9._-]+@)?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Dependencies that are not pinned to one version, and a lock file that says where packages came from or does not say what they are. */
export function findLoosePackages(root: string): string[] {
  const manifest = JSON.parse(read(root, 'package.json')) as Manifest;
  const { packages = {} } = JSON.parse(read(root, 'package-lock.json')) as Lock;
  const loose = KINDS.flatMap((kind) => Object.entries((manifest[kind] ?? {}) as Record<string, unknown>)
    .filter(([, version]) => typeof version !== 'string' || !EXACT.test(version)).map(([name, version]) => `package.json: ${name} is not pinned: ${String(version)}`));
  const named = KINDS.slice(0, 3).flatMap((kind) => Object.keys((manifest[kind] ?? {}) as object)).filter((name) => packages[`node_modules/${name}`] === undefined);
  const inLock = Object.entries(packages).filter(([path]) => path !== '').flatMap(([path, it]) => [
    ...(it.resolved === undefined ? [] : [`package-lock.json: ${path} says where it came from: npm install with omit-lockfile-registry-resolved`]),
    ...(it.integrity === undefined && it.link !== true ? [`package-lock.json: ${path} has no checksum`] : []),
  ]);
  return [...loose, ...named.map((name) => `package-lock.json does not know ${name}: npm install`), ...inLock];
}
