import { invariant } from '#domain/kit/assert.ts';

/** The jobs one process may do. */
export const ROLES = ['web', 'worker', 'scheduler'] as const;
export type ProcessRole = (typeof ROLES)[number];

/** Everything the server reads from its environment, once, at boot. Units: ports; countries as ISO 3166 alpha-2. */
export type Config = {
  readonly mode: 'production' | 'demo';
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly secret: string;
  readonly stripe: { readonly secretKey: string; readonly baseUrl: string | null; readonly webhookSecrets: Readonly<Record<'account' | 'connect' | 'thin', readonly string[]>> };
  readonly mail: { readonly url: string; readonly from: string };
  readonly tiktokBaseUrl: string;
  /** The register of VAT numbers. */
  readonly viesBaseUrl: string;
  /** Where files are kept: rendered documents, and what people hand in. */
  readonly filesFolder: string;
  /** A bucket that speaks S3 for what people hand in; null for the folder. `endpoint`: where it is when it is not Amazon's. */
  readonly storage: { readonly bucket: string; readonly region: string; readonly endpoint: string | null; readonly accessKeyId: string; readonly secretAccessKey: string } | null;
  /** Who the marketplace is on paper; an address that is not set is empty, and its invoices wait. */
  readonly marketplace: { readonly name: string; readonly street: string; readonly postcode: string; readonly city: string; readonly vatNumber: string | null };
  readonly platformCountry: string;
  readonly legalSignOff: boolean;
  readonly fundsSegregation: boolean;
  /** The rails this installation uses; null for every one it can carry out. */
  readonly rails: readonly string[] | null;
  /** How many proxies stand in front and name the client's address. */
  readonly proxyCount: number;
  /** How many messages a member may send, where this installation has its own mind. Units: messages in that span. */
  readonly sendingLimits: { readonly minute: number | null; readonly day: number | null };
  readonly logLevel: string;
  /** Where a demonstration's helpers are; shown in its bar. */
  readonly demoLinks: Readonly<Record<'mailbox' | 'tiktok' | 'stripe', string | null>>;
};

type Environment = Readonly<Record<string, string | undefined>>;
const SECRET_LENGTH_MIN = 32;

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: see docs/how-to/run-it.md`);
  return value;
}

const list = (text: string | undefined): readonly string[] => (text ?? '').split(',').map((it) => it.trim()).filter(Boolean);

const PORT_MAX = 65_535;
const SENDING_MAX = 1_000_000;

function numberOf(env: Environment, name: string, { fallback, max = PORT_MAX }: { fallback: number; max?: number }): number {
  const value = env[name] === undefined ? fallback : Number(env[name]);
  if (!Number.isSafeInteger(value) || value < 0 || value > max) throw new Error(`${name} must be a whole number`);
  return value;
}

const limitOf = (env: Environment, name: string): number | null => (env[name] ? numberOf(env, name, { fallback: 0, max: SENDING_MAX }) : null);

function publicUrlOf(env: Environment, port: number): string {
  const text = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
  if (!URL.canParse(text)) throw new Error(`PUBLIC_URL is not an address: ${text}`);
  return new URL(text).origin;
}

function storageOf(env: Environment): Config['storage'] {
  const bucket = env['S3_BUCKET'];
  if (!bucket) return null;
  const endpoint = env['S3_ENDPOINT'] || null;
  if (endpoint !== null && !URL.canParse(endpoint)) throw new Error(`S3_ENDPOINT is not an address: ${endpoint}`);
  return { bucket, endpoint, region: needed(env, 'S3_REGION'), accessKeyId: needed(env, 'S3_ACCESS_KEY_ID'), secretAccessKey: needed(env, 'S3_SECRET_ACCESS_KEY') };
}

/** Reads and checks the environment. Throws: Error that names the variable and what is wrong with it. */
export function readConfig(env: Environment): Config {
  const mode = env['FAIRHOLD_MODE'] === 'demo' ? 'demo' : 'production';
  const port = numberOf(env, 'PORT', { fallback: 3_000 });
  const secret = needed(env, 'FAIRHOLD_SECRET');
  if (secret.length < SECRET_LENGTH_MIN) throw new Error(`FAIRHOLD_SECRET must have at least ${SECRET_LENGTH_MIN} characters`);
  const platformCountry = env['PLATFORM_COUNTRY'] ?? 'IE';
  if (!/^[A-Z]{2}$/.test(platformCountry)) throw new Error('PLATFORM_COUNTRY must be two capital letters, as in IE');
  return {
    mode, port, secret, platformCountry,
    databaseUrl: needed(env, 'DATABASE_URL'), host: env['HOST'] ?? '127.0.0.1', publicUrl: publicUrlOf(env, port),
    stripe: {
      secretKey: needed(env, 'STRIPE_SECRET_KEY'), baseUrl: env['STRIPE_API_BASE'] || null,
      webhookSecrets: { account: list(env['STRIPE_WEBHOOK_SECRET']), connect: list(env['STRIPE_WEBHOOK_SECRET_CONNECT']), thin: list(env['STRIPE_WEBHOOK_SECRET_THIN']) },
    },
    mail: { url: needed(env, 'SMTP_URL'), from: env['MAIL_FROM'] ?? `Fairhold <no-reply@${new URL(publicUrlOf(env, port)).hostname}>` },
    tiktokBaseUrl: env['TIKTOK_OEMBED_BASE'] ?? 'https://www.tiktok.com', viesBaseUrl: env['VIES_BASE'] ?? 'https://ec.europa.eu/taxation_customs/vies/rest-api', filesFolder: env['FILES_FOLDER'] ?? '.data/files', storage: storageOf(env),
    marketplace: {
      name: env['MARKETPLACE_NAME'] ?? 'Fairhold', street: env['MARKETPLACE_STREET'] ?? '', postcode: env['MARKETPLACE_POSTCODE'] ?? '', city: env['MARKETPLACE_CITY'] ?? '', vatNumber: env['MARKETPLACE_VAT_NUMBER'] || null,
    },
    legalSignOff: env['LEGAL_SIGN_OFF'] === 'true', fundsSegregation: env['FUNDS_SEGREGATION'] === 'true', rails: env['RAILS'] ? list(env['RAILS']) : null, proxyCount: numberOf(env, 'PROXY_COUNT', { fallback: 0 }),
    sendingLimits: { minute: limitOf(env, 'MESSAGES_PER_MINUTE'), day: limitOf(env, 'MESSAGES_PER_DAY') },
    logLevel: env['LOG_LEVEL'] ?? 'info',
    demoLinks: { mailbox: env['MAILBOX_URL'] || null, tiktok: env['TIKTOK_URL'] || null, stripe: env['STRIPE_URL'] || null },
  };
}

/** Reads `--roles=web,worker`; all of them when it is not given. Throws: Error for a role there is not. */
export function readRoles(words: readonly string[]): readonly ProcessRole[] {
  const given = words.find((it) => it.startsWith('--roles='))?.slice('--roles='.length);
  if (given === undefined) return ROLES;
  return list(given).map((it) => {
    const role = ROLES.find((known) => known === it);
    invariant(role, `there is no role “${it}”; there are ${ROLES.join(', ')}`);
    return role;
  });
}
