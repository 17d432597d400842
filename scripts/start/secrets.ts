import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keep, readKept } from './keep.ts';

const NAMES = ['STRIPE_WEBHOOK_SECRET', 'STRIPE_WEBHOOK_SECRET_CONNECT', 'STRIPE_WEBHOOK_SECRET_THIN', 'FAIRHOLD_SECRET'] as const;

export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

/** The secrets of this checkout: made by chance the first time, then kept where only its account may read them. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const kept = readKept<Partial<Secrets>>(file) ?? {};
  const make = (name: string): string => `${name.startsWith('STRIPE') ? 'whsec_' : ''}${randomBytes(32).toString('base64url')}`;
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? make(name)])) as Secrets;
  if (NAMES.some((name) => kept[name] === undefined)) keep(file, secrets);
  return secrets;
}
