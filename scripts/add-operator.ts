import { createInterface } from 'node:readline/promises';
import { ACCOUNTS_ERRORS } from '#domain/accounts/errors.ts';
import { sentenceOf } from '#domain/kit/errors.ts';
import { createApp } from '#server/composition.ts';
import { addOperator } from '#server/modules/accounts/index.ts';
import { readConfig } from '#server/platform/config.ts';
import { red, say } from './start/say.ts';

const USAGE = 'npm run operator:add -- <e-mail> <name> <support|finance|trust|admin>, with the environment of the server; the password is read from the first line of input';

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  try {
    if (process.stdin.isTTY) process.stdout.write('Password: ');
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

async function main([email, name, role]: readonly (string | undefined)[]): Promise<void> {
  if (email === undefined || name === undefined || role === undefined) throw new Error(USAGE);
  const app = createApp(readConfig(process.env));
  try {
    const added = await addOperator(app.contextFor({ kind: 'anonymous' }), { email, name, role, password: await readPassword() });
    if (!added.ok) throw new Error(sentenceOf(ACCOUNTS_ERRORS, added.error));
    say(`${email} may sign in at the operator’s door.`);
  } finally {
    await app.close();
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  say(`${red('✗')} ${(error as Error).message}`);
  process.exitCode = 1;
});
