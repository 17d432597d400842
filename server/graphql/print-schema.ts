import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiSchema } from './assemble.ts';

/** The API as text, sorted, as it is committed in schema.graphql. */
export const printSchemaText = (): string => `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;

if (import.meta.main) {
  const text = printSchemaText();
  if (process.argv.includes('--write')) writeFileSync(fileURLToPath(new URL('./schema.graphql', import.meta.url)), text);
  else process.stdout.write(text);
}
