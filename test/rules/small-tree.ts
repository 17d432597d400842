import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with a few files of its own, thrown away when it is disposed of. */
export type SmallTree = { readonly root: string; write(files: Readonly<Record<string, string>>): void; [Symbol.dispose](): void };

/** Makes a small tree. `borrowed`: files of this project that are copied into it. `packages`: whether it sees our node_modules. */
export function smallTree(files: Readonly<Record<string, string>>, it: { borrowed?: readonly string[]; packages?: boolean } = {}): SmallTree {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'fairhold tree '));
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  };
  for (const name of it.borrowed ?? []) copyFileSync(join(ROOT, name), join(root, name));
  if (it.packages === true) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  write(files);
  return { root, write, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
