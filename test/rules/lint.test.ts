import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLint } from '../../scripts/check/lint.ts';
import { ROOT, smallTree } from './small-tree.ts';

const BORROWED = ['.oxlintrc.json', 'tsconfig.json', 'package.json'];
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `  seen.push(${index});`).join('\n');

/** One violation of each limit: `rule → [file, text]`. */
const PLANTED: Readonly<Record<string, readonly [string, string]>> = {
  'max-lines)': ['server/long.ts', `export const seen: number[] = [];\n${'\n// more\n'.repeat(150)}`],
  'max-lines-per-function': ['server/long-function.ts', `const seen: number[] = [];\nexport function long(): number[] {\n${lines(60)}\n  return seen;\n}\n`],
  'max-params': ['server/many.ts', 'export const many = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n'],
  'no-explicit-any': ['web/any.ts', 'export const any = (it: any): string => String(it);\n'],
  'no-default-export': ['server/default.ts', 'export default function work(): number { return 1; }\n'],
  'switch-exhaustiveness-check': ['domain/switch.ts', "type Side = 'brand' | 'creator';\nexport function word(side: Side): string {\n  switch (side) {\n    case 'brand': return 'Brand';\n  }\n  return '';\n}\n"],
  'no-floating-promises': ['server/floating.ts', 'const work = async (): Promise<void> => {};\nexport function start(): void { work(); }\n'],
  'no-restricted-globals': ['domain/clock.ts', 'export const year = (): number => new Date().getFullYear();\n'],
  'no-restricted-properties': ['domain/dice.ts', 'export const dice = (): number => Math.random();\n'],
  'no-console': ['server/talking.ts', "export const say = (): void => console.log('hello');\n"],
};

/** More than one door to the same room. */
const ALSO: readonly (readonly [string, string, string])[] = [
  ['no-restricted-properties', 'domain/writing.ts', 'export const write = (it: unknown): string => JSON.stringify(it);\n'],
  ['no-restricted-properties', 'server/writing.ts', 'export const write = (it: unknown): string => JSON.stringify(it);\n'],
  ['no-restricted-properties', 'server/dice.ts', 'export const dice = (): number => Math.random();\n'],
  ['no-restricted-globals', 'domain/asking.ts', "export const ask = (): Promise<Response> => fetch('http://localhost');\n"],
  ['no-non-null-assertion', 'server/sure.ts', 'export const sure = (it: string | null): number => it!.length;\n'],
];

/** What the limits leave alone. */
const LEGAL: Readonly<Record<string, string>> = {
  'domain/kit/json.ts': 'export const toJson = (it: unknown): string => JSON.stringify(it);\n',
  'domain/rules.test.ts': `const seen: number[] = [];\nexport function long(): string {\n${lines(70)}\n  return JSON.stringify([seen, new Date(), Math.random()]);\n}\n`,
  'test/stories/long.story.ts': `const seen: number[] = [];\nexport function long(): number[] {\n${lines(70)}\n  return seen;\n}\n`,
  'vite.config.ts': 'export default { root: \'web\' };\n',
  'domain/sides.ts': "type Side = 'brand' | 'creator';\nexport function word(side: Side): string {\n  switch (side) {\n    case 'brand': return 'Brand';\n    case 'creator': return 'Creator';\n  }\n}\n",
};

describe('the limits', () => {
  let found: readonly string[];

  beforeAll(async () => {
    using tree = smallTree({ ...LEGAL, ...Object.fromEntries([...Object.values(PLANTED), ...ALSO.map(([, file, text]) => [file, text] as const)]) }, { borrowed: BORROWED, packages: true });
    found = await findLint(tree.root, 1);
  });

  it.each([...Object.entries(PLANTED).map(([rule, [file]]) => [rule, file] as const), ...ALSO.map(([rule, file]) => [rule, file] as const)])('%s is reported for %s', (rule, file) => {
    expect(found.filter((it) => it.startsWith(`${file}:`)).join('\n')).toContain(rule);
  });

  it('leaves what is legal alone', () => {
    expect(found.filter((it) => Object.keys(LEGAL).some((file) => it.startsWith(`${file}:`)))).toEqual([]);
  });

  it('takes no answer for no proof', async () => {
    using tree = smallTree(LEGAL, { borrowed: BORROWED, packages: true });
    expect(await findLint(tree.root, 300)).toEqual([expect.stringContaining('files were read')]);
  });

  it('knows no enum: the compiler refuses what Node cannot run as it is', async () => {
    using tree = smallTree({ 'server/enum.ts': 'export enum Side { Brand, Creator }\n', 'server/fine.ts': "export type Side = 'brand' | 'creator';\n" }, { borrowed: BORROWED, packages: true });
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [join(ROOT, 'node_modules/ts7/bin/tsc'), '--noEmit', '-p', tree.root], { cwd: tree.root }, (_error, stdout) => resolve(stdout));
    });
    expect(said.trim()).toMatch(/^server\/enum\.ts\(1,13\): error TS1294/);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});
