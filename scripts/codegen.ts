import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Keeps only what we use of the preset: types, and each operation as its hash, cut to 96 bits: hashes do not compress, and the first page carries them all. The texts go to the server's list of trusted documents. */
function tidy(): void {
  const trusted = readFileSync(`${folder}/persisted-documents.json`, 'utf8').replaceAll(/"sha256:([0-9a-f]{24})[0-9a-f]{40}"/g, '"$1"');
  writeFileSync(`${folder}/trusted-documents.json`, `${trusted.trim()}\n`);
  for (const name of ['gql.ts', 'index.ts', 'fragment-masking.ts', 'persisted-documents.json']) rmSync(`${folder}/${name}`, { force: true });
  const path = `${folder}/graphql.ts`;
  const code = readFileSync(path, 'utf8')
    .replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '')
    .replace(/export class TypedDocumentString[\s\S]*?\n\}\n/, OPERATION_TYPE)
    .replaceAll(/= \{"__meta__":\{"hash":"sha256:([0-9a-f]{24})[0-9a-f]{40}"\}\} as unknown as TypedDocumentString</g, "= { hash: '$1' } as Operation<");
  if (/TypedDocumentString|__meta__|\bany\b/.test(code)) throw new Error('codegen: the preset writes something new; mend tidy()');
  writeFileSync(path, `${code.trim()}\n`);
}

await generate(config, true);
tidy();
process.stdout.write('web/graphql/generated is fresh\n');
