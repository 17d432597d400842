import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read } from './files.ts';

const PRINTER = 'server/graphql/print-schema.ts';
const PRINTED = 'server/graphql/schema.graphql';

/** Says whether the printed API is the one the server has. The printer is asked only now: it needs the whole server. */
export async function findStaleSchema(root: string): Promise<string[]> {
  if (!existsSync(join(root, PRINTER))) return [`${PRINTER} is missing`];
  const { printSchemaText } = await import(pathToFileURL(join(root, PRINTER)).href) as { printSchemaText(): string | Promise<string> };
  const now = (await printSchemaText()).trim().split('\n');
  const then = read(root, PRINTED).trim().split('\n');
  const at = now.findIndex((line, index) => line !== then[index]);
  if (at === -1 && now.length === then.length) return [];
  const line = at === -1 ? now.length : at;
  return [`${PRINTED} is not what the server has (line ${line + 1}: “${then[line] ?? 'the end'}”, the server says “${now[line] ?? 'the end'}”): npm run schema`];
}
