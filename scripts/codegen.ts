import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}web/graphql/generated`;

const config: CodegenConfig = {
  cwd: root,
  schema: 'server/graphql/schema.graphql',
  documents: ['web/**/*.graphql', '!web/graphql/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'web/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        scalars: { DateTime: 'string', BigInt: 'string', FieldValues: 'Readonly<Record<string, string | number | readonly string[]>>' },
      },
    },
  },
};

const OPERATION_TYPE = `/** One operation the server knows by its hash: what it answers, and which variables it takes. */
export type Operation<TResult, TVariables> = { readonly hash: string; readonly shape?: (variables: TVariables) => TResult };
`;

const CONSTANT = /^export const (\w+)Document = .* as (?:unknown as )?\w+<(\w+), ?(\w+)>;$/gm;

/** Writes the hashes of each file of operations beside the types, so that a page carries those it asks for and no others. Hashes are cut to 96 bits: they do not compress. */
function writeHashes(hashes: ReadonlyMap<string, string>): void {
  for (const file of globSync('web/**/*.graphql', { cwd: root })) {
    const names = [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name ?? '');
    const lines = names.map((name) => hashes.get(name) ?? '');
    if (lines.includes('')) throw new Error(`codegen: the preset wrote nothing for an operation of ${file}`);
    const types = [...new Set(lines.join('\n').match(/\w+(?:Query|Mutation|Subscription)(?:Variables)?(?=[,>])/g))].join(', ');
    writeFileSync(`${folder}/${basename(file, '.graphql')}.ts`, `import type { Operation, ${types} } from './graphql.ts';\n\nexport type * from './graphql.ts';\n${lines.join('\n')}\n`);
  }
}

/** Keeps only what we use of the preset: types, and each operation as its hash. The texts go to the server's list of trusted documents. */
function tidy(): void {
  const trusted = readFileSync(`${folder}/persisted-documents.json`, 'utf8').replaceAll(/"sha256:([0-9a-f]{24})[0-9a-f]{40}"/g, '"$1"');
  writeFileSync(`${folder}/trusted-documents.json`, `${trusted.trim()}\n`);
  for (const name of ['gql.ts', 'index.ts', 'fragment-masking.ts', 'persisted-documents.json']) rmSync(`${folder}/${name}`, { force: true });
  const path = `${folder}/graphql.ts`;
  const code = readFileSync(path, 'utf8');
  const types = code.replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '').replace(/export class TypedDocumentString[\s\S]*?\n\}\n/, OPERATION_TYPE).replaceAll(CONSTANT, '');
  if (/TypedDocumentString|__meta__|\bany\b/.test(types)) throw new Error('codegen: the preset writes something new; mend tidy()');
  writeFileSync(path, `${types.trim()}\n`);
  writeHashes(new Map([...code.matchAll(CONSTANT)].map(([line, name, result, variables]) => [name ?? '', `export const ${name}Document = { hash: '${/sha256:([0-9a-f]{24})/.exec(line)?.[1]}' } as Operation<${result}, ${variables}>;`])));
}

await generate(config, true);
tidy();
process.stdout.write('web/graphql/generated is fresh\n');
