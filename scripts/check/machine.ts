import { filesBelow, linesWith, read } from './files.ts';

/** Said in pieces, so that this file does not find itself. */
const PATHS = new RegExp(`(?<![\\w.$}])/(${['home/\\w', 'ro' + 'ot/', 'Users/\\w', 'mnt/\\w'].join('|')})[\\w./-]*`, 'g');
const HOSTS = new RegExp(`\\b(${['registry\\.npm' + 'js\\.org', 'registry\\.yarn' + 'pkg\\.com', 'npm' + 'mirror\\.com', '[\\w.-]*artifact' + 'ory[\\w.-]*', '[\\w.-]*nexus\\.[\\w.-]+', 'pkgs\\.dev\\.azure\\.com'].join('|')})\\b`, 'gi');

/** Where a file knows one machine: a path of somebody's disk, or the address packages came from. */
export function findMachineNames(root: string): string[] {
  return filesBelow(root).flatMap((file) => {
    const text = read(root, file);
    return [
      ...linesWith(text, PATHS).map((it) => `${file}:${it.line} names a path of one machine: ${it.found}`),
      ...linesWith(text, HOSTS).map((it) => `${file}:${it.line} names a registry: ${it.found}`),
    ];
  });
}
