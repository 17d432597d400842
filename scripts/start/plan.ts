import { join } from 'node:path';
import type { Program } from './children.ts';
import { choosePort } from './ports.ts';
import type { Secrets } from './secrets.ts';

/** The doors of a running checkout. Units: ports. */
export type Ports = { readonly web: number; readonly stripe: number; readonly tiktok: number; readonly mailbox: number; readonly smtp: number; readonly vies: number; readonly api: number };

/** Everything that decides which programs run and how. `dev`: the browser's files come from Vite, and a change is seen at once. */
export type Plan = { readonly root: string; readonly dataDir: string; readonly dev: boolean; readonly ports: Ports; readonly secrets: Secrets; readonly logLevel: string };

export const WANTED_PORTS = { web: 3000, stripe: 3010, tiktok: 3020, mailbox: 3030, smtp: 3025, vies: 3040, api: 3001 } as const satisfies Ports;

const DOORS = Object.keys(WANTED_PORTS) as (keyof Ports)[];
const WEB_READY = /"msg":"ready"/;

/** Chooses the ports: the wanted ones where they are free, the next free ones elsewhere. Answers what had to be changed, in words. */
export async function choosePorts({ dev, wanted = WANTED_PORTS }: { dev: boolean; wanted?: Ports }): Promise<{ ports: Ports; changed: string[] }> {
  const taken = new Set<number>();
  const chosen: Partial<Record<keyof Ports, number>> = {};
  const changed: string[] = [];
  for (const door of DOORS) {
    if (door === 'api' && !dev) continue;
    const port = await choosePort(wanted[door], taken);
    taken.add(port);
    chosen[door] = port;
    if (port !== wanted[door]) changed.push(`port ${wanted[door]} is taken: ${door} listens on ${port}`);
  }
  const { web = 0, api = web } = chosen;
  return { ports: { ...WANTED_PORTS, ...chosen, web, api }, changed };
}

const onLoopback = (port: number): string => `http://127.0.0.1:${port}`;
const forBrowser = (port: number): string => `http://localhost:${port}`;

/** The address a person opens. */
export const addressOf = (ports: Ports): string => forBrowser(ports.web);

/** Who the marketplace of the demonstration is on paper. */
const MARKETPLACE = { MARKETPLACE_NAME: 'Fairhold Demo Ltd', MARKETPLACE_STREET: '1 Custom House Quay', MARKETPLACE_POSTCODE: 'D01 W5P8', MARKETPLACE_CITY: 'Dublin', MARKETPLACE_VAT_NUMBER: 'IE1234567FA' };

/** The environment of the server, as docs/how-to/run-it.md lists it. */
export function serverEnvironment({ ports, secrets, logLevel, dataDir }: Plan, databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(ports.api), PUBLIC_URL: addressOf(ports), FAIRHOLD_MODE: 'demo', ...secrets,
    STRIPE_SECRET_KEY: 'sk_test_emulator', STRIPE_API_BASE: onLoopback(ports.stripe), SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`, MAIL_FROM: 'Fairhold <no-reply@demo.fairhold.example>',
    TIKTOK_OEMBED_BASE: onLoopback(ports.tiktok), PLATFORM_COUNTRY: 'IE', LEGAL_SIGN_OFF: 'true',
    VIES_BASE: onLoopback(ports.vies), FILES_FOLDER: join(dataDir, 'files'), ...MARKETPLACE,
    MAILBOX_URL: forBrowser(ports.mailbox), TIKTOK_URL: forBrowser(ports.tiktok), STRIPE_URL: forBrowser(ports.stripe), LOG_LEVEL: logLevel, NODE_ENV: 'production',
  };
}

function webhooksOf({ ports, secrets }: Plan): string {
  const secretOf = { account: secrets.STRIPE_WEBHOOK_SECRET, connect: secrets.STRIPE_WEBHOOK_SECRET_CONNECT, thin: secrets.STRIPE_WEBHOOK_SECRET_THIN };
  return JSON.stringify(Object.entries(secretOf).map(([kind, secret]) => ({ kind, secret, url: `${onLoopback(ports.api)}/webhooks/stripe/${kind}` })));
}

/** The stand-ins for the outside: the payment provider, TikTok, the register of VAT numbers, and a mailbox. */
export function emulatorPrograms(plan: Plan): Program[] {
  const { ports, dataDir } = plan;
  return [
    {
      name: 'stripe', words: ['emulators/stripe/main.ts'], readyWhen: /^stripe emulator ready /,
      env: { PORT: String(ports.stripe), STRIPE_EMULATOR_DATA: join(dataDir, 'stripe', 'state.jsonl'), STRIPE_EMULATOR_PUBLIC_URL: forBrowser(ports.stripe), STRIPE_EMULATOR_WEBHOOKS: webhooksOf(plan) },
    },
    {
      name: 'tiktok', words: ['emulators/tiktok/main.ts'], readyWhen: /^tiktok emulator ready /,
      env: { PORT: String(ports.tiktok), TIKTOK_DATA: join(dataDir, 'tiktok', 'videos.json'), TIKTOK_CLOCK_URL: `${onLoopback(ports.stripe)}/_emulator/clock` },
    },
    { name: 'vies', words: ['emulators/vies/main.ts'], readyWhen: /^vies emulator ready /, env: { PORT: String(ports.vies) } },
    {
      name: 'mailbox', words: ['emulators/mailbox/main.ts'], readyWhen: /^mailbox ready /,
      env: { PORT: String(ports.mailbox), SMTP_PORT: String(ports.smtp), MAILBOX_DATA: join(dataDir, 'mailbox') },
    },
  ];
}

/** The server itself: one process answers people, one does the work and keeps the clocks. */
export function serverPrograms(plan: Plan, databaseUrl: string): Program[] {
  const env = serverEnvironment(plan, databaseUrl);
  const watch = plan.dev ? ['--watch', '--watch-preserve-output'] : [];
  return [
    { name: 'web', words: [...watch, 'server/main.ts', '--roles=web'], env, readyWhen: WEB_READY },
    { name: 'worker', words: [...watch, 'server/main.ts', '--roles=worker,scheduler'], env, readyWhen: WEB_READY },
  ];
}

/** The browser's files with reload, for those who change them. */
export function vitePrograms({ dev, ports, root }: Plan): Program[] {
  if (!dev) return [];
  const words = [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), '--port', String(ports.web), '--strictPort', '--host', '127.0.0.1', '--clearScreen', 'false', '--configLoader', 'native'];
  return [{ name: 'vite', words, env: { PUBLIC_URL: onLoopback(ports.api), NODE_ENV: 'development' }, readyWhen: /ready in|Local:/ }];
}
