import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#domain/kit/time.ts';
import type { Mail, MailPort } from '#server/adapters/mail/port.ts';
import type { PaymentsPort } from '#server/adapters/stripe/port.ts';
import { createStripePayments } from '#server/adapters/stripe/stripe.ts';
import { createApp, type App } from '#server/composition.ts';
import { addOperator } from '#server/modules/accounts/index.ts';
import { createMovableClock } from '#server/platform/clock.ts';
import type { Config } from '#server/platform/config.ts';
import { watchedLog } from '#server/platform/log.ts';
import { moveClock } from '#server/roles/move-clock.ts';
import { startWeb } from '#server/roles/web.ts';
import { startStripeEmulator, type StripeEmulator } from '../../emulators/stripe/start.ts';
import { startS3Emulator, type S3Emulator } from '../../emulators/s3/start.ts';
import { startViesEmulator, type ViesEmulator } from '../../emulators/vies/start.ts';
import { startTikTokEmulator } from '../../emulators/tiktok/start.ts';
import { cloneDatabase } from './postgres.ts';

/** A browser of a test: it keeps its cookies. */
export type Session = { cookie: string };

/** The whole app on a database of its own, with both emulators, a clock that stands, and no worker: `settle` does what is due. */
export type TestApp = {
  readonly app: App;
  readonly url: string;
  readonly stripeUrl: string;
  readonly tiktokUrl: string;
  readonly databaseUrl: string;
  now(): number;
  newSession(): Session;
  /** Sends an operation; throws when it meets a fault or a bug. */
  graphql<Data>(session: Session, document: string, variables?: object): Promise<Data>;
  /** Moves the clocks and lets nothing happen. Units: ms. */
  advance(ms: number): Promise<void>;
  /** Moves the clocks as life would: what is due on the way happens on the way. Units: ms. */
  live(ms: number): Promise<void>;
  settle(): Promise<void>;
  mailsTo(email: string): Promise<readonly string[]>;
  /** The whole mails to an address, as they are handed to the mail server. */
  lettersTo(email: string): Promise<readonly Mail[]>;
  /** The token of the newest link mailed to an address. */
  mailedToken(email: string): Promise<string>;
  addOperator(it: { email: string; password: string; role: string }): Promise<void>;
  runRules(): ReturnType<App['runRules']>;
  /** Another node on the same database, clock and provider; with other rails as after a change of that setting. */
  twin(rails?: readonly string[]): App;
  /** The provider's emulator itself, for runs too long to steer it by its controls. */
  readonly emulator: StripeEmulator;
  readonly vies: ViesEmulator;
  /** Where files lie, in a world with a bucket. */
  readonly s3: S3Emulator | null;
  close(): Promise<void>;
};

/** `availableDays`: how long a charge rests before it can be paid out. `payoutDays`: how long a payout is on its way. `rails`: those this installation uses; all when not given. `sendingLimits`: how much a member may send, in a minute and a day. */
export type TestAppOptions = { readonly wrapPayments?: (port: PaymentsPort) => PaymentsPort; readonly availableDays?: number; readonly payoutDays?: number; readonly rails?: readonly string[]; /** Files lie in a bucket. */ readonly bucket?: boolean; readonly sendingLimits?: { readonly minute: number; readonly day: number } | undefined };

const STARTS_AT = instant(Date.UTC(2026, 10, 24, 10));
const SECRET = 'a-secret-of-the-tests-that-is-long-enough';
const HOOKS = ['account', 'connect', 'thin'] as const;
const ROUNDS_MAX = 200;
/** The stand-in bears more than the provider: pacing by the clock on the wall would only take the races out of a race. The pace has tests of its own. */
const CALLS_PER_SECOND = 10_000;

/** A port nobody has, kept until it is given back: the emulator must know our address before we listen. */
async function keepPort(): Promise<{ port: number; giveBack(): Promise<void> }> {
  const keeper = createServer();
  await new Promise<void>((resolve) => { keeper.listen(0, '127.0.0.1', resolve); });
  const { port } = keeper.address() as AddressInfo;
  return { port, giveBack: () => new Promise<void>((resolve) => { keeper.close(() => resolve()); }) };
}

function configOf(it: { databaseUrl: string; port: number; stripeUrl: string; tiktokUrl: string; viesUrl: string; filesFolder: string; rails: readonly string[] | undefined; sendingLimits: TestAppOptions['sendingLimits']; s3: S3Emulator | null }): Config {
  const secrets = { account: ['whsec_account'], connect: ['whsec_connect'], thin: ['whsec_thin'] };
  return {
    mode: 'demo', databaseUrl: it.databaseUrl, host: '127.0.0.1', port: it.port, publicUrl: `http://localhost:${it.port}`, secret: SECRET,
    stripe: { secretKey: 'sk_test_stories', baseUrl: it.stripeUrl, webhookSecrets: secrets }, mail: { url: '', from: '' }, tiktokBaseUrl: it.tiktokUrl, viesBaseUrl: it.viesUrl,
    filesFolder: it.filesFolder, storage: it.s3 && { bucket: it.s3.bucket, region: it.s3.region, endpoint: it.s3.url, accessKeyId: it.s3.accessKeyId, secretAccessKey: it.s3.secretAccessKey }, marketplace: { name: 'Fairhold Ltd', street: '1 Custom House Quay', postcode: 'D01 W5P8', city: 'Dublin', vatNumber: 'IE1234567FA' },
    platformCountry: 'IE', legalSignOff: true, fundsSegregation: false, rails: it.rails ?? null, proxyCount: 0, sendingLimits: it.sendingLimits ?? { minute: null, day: null }, logLevel: 'silent', demoLinks: { mailbox: null, tiktok: null, stripe: null },
  };
}

async function control<Answer>(url: string, path: string, body: object): Promise<Answer> {
  const answer = await fetch(`${url}/_emulator${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`emulator ${path}: ${answer.status} ${await answer.text()}`);
  return await answer.json() as Answer;
}

/** Sends as a browser of our own pages would, and keeps the cookie that comes back. */
async function send<Data>(url: string, session: Session, it: { document: string; variables: object; lastSaid: () => string }): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: session.cookie }, body: JSON.stringify({ query: it.document, variables: it.variables }),
  });
  for (const cookie of answer.headers.getSetCookie()) session.cookie = cookie.split(';')[0] ?? '';
  const { data, errors } = await answer.json() as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new Error(`${it.document.slice(0, 80)}…: ${errors?.map((one) => one.message).join(' ') ?? 'no data'}\n${it.lastSaid()}`);
  return data;
}

/** Starts the app for one test. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const [database, { port, giveBack }] = await Promise.all([cloneDatabase(), keepPort()]);
  const hook = (kind: (typeof HOOKS)[number]) => ({ url: `http://127.0.0.1:${port}/webhooks/stripe/${kind}`, secret: `whsec_${kind}`, kind });
  const stripe = await startStripeEmulator({ webhooks: HOOKS.map(hook), ...(options.availableDays === undefined ? {} : { availableDays: options.availableDays }), ...(options.payoutDays === undefined ? {} : { payoutDays: options.payoutDays }) });
  const [tiktok, vies, s3] = await Promise.all([startTikTokEmulator(), startViesEmulator(), options.bucket ? startS3Emulator() : null]);
  const filesFolder = mkdtempSync(join(tmpdir(), 'fairhold-test-files-'));
  await control(stripe.url, '/clock', { now_ms: STARTS_AT, freeze: true });
  const clock = createMovableClock({ now: () => STARTS_AT });
  const mails: Mail[] = [];
  const mail: MailPort = { send: async (it) => { mails.push(it); } };
  const config = configOf({ databaseUrl: database.url, port, stripeUrl: stripe.url, tiktokUrl: tiktok.url, viesUrl: vies.url, filesFolder, rails: options.rails, sendingLimits: options.sendingLimits, s3 });
  const payments = (options.wrapPayments ?? ((it) => it))(createStripePayments({ ...config.stripe, production: false, networkRetriesMax: 0, callsPerSecond: CALLS_PER_SECOND }));
  const bugs: unknown[] = [];
  const said: string[] = [];
  const node = (rails = config.rails) => createApp({ ...config, rails }, { clock, log: watchedLog((line) => { said.push(line); }), outside: { mail, payments }, report: ({ kind, error }) => { if (kind === 'failed' && !isRetryable(error)) bugs.push(error); } });
  const app = node();
  const twins: App[] = [];
  await app.boot();
  await giveBack();
  const web = await startWeb(app, null, 0);

  const advance = async (ms: number): Promise<void> => {
    await control(stripe.url, '/clock', { advance_ms: ms });
    clock.moveTo(clock.offsetMs() + ms);
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const done = (await app.sweepOnce()) + (await app.workOnce());
      await control(stripe.url, '/deliver', {});
      if (done === 0 && (await app.workOnce()) === 0) return;
    }
    throw new Error('there is always more to do');
  };
  const url = `http://127.0.0.1:${port}`;
  const mailsTo = (email: string): readonly string[] => mails.filter((it) => it.to === email).map((it) => `${it.subject}\n${it.text}`);
  return {
    app, url, stripeUrl: stripe.url, tiktokUrl: tiktok.url, databaseUrl: database.url, advance, settle,
    now: () => clock.now(),
    newSession: () => ({ cookie: '' }),
    graphql: (session, document, variables = {}) => send(url, session, { document, variables, lastSaid: () => said.at(-1) ?? '' }),
    live: (ms) => moveClock({ app, moveBy: advance, settle }, ms),
    mailsTo: async (email) => {
      await settle();
      return mailsTo(email);
    },
    lettersTo: async (email) => {
      await settle();
      return mails.filter((it) => it.to === email);
    },
    mailedToken: async (email) => {
      await settle();
      const token = mailsTo(email).map((it) => /[?&]token=([\w-]+)/.exec(it)?.[1]).findLast((it) => it !== undefined);
      if (!token) throw new Error(`no link was mailed to ${email}`);
      return token;
    },
    addOperator: async ({ email, password, role }) => {
      const added = await addOperator(app.contextFor({ kind: 'anonymous' }), { email, password, name: 'Olga Operator', role: role as 'admin' });
      if (!added.ok) throw new Error(`the operator was refused: ${added.error.code}`);
    },
    runRules: () => app.runRules(),
    twin: (rails) => {
      const made = node(rails);
      twins.push(made);
      return made;
    },
    emulator: stripe, vies, s3,
    close: async () => {
      await web.stop();
      await Promise.all([app, ...twins].map((it) => it.close()));
      await Promise.all([stripe.close(), tiktok.close(), vies.close(), s3?.close()]);
      rmSync(filesFolder, { recursive: true, force: true });
      await database.drop();
      if (bugs.length > 0) throw new AggregateError(bugs, `a job met a bug: ${String(bugs[0])}`);
    },
  };
}

const isRetryable = (error: unknown): boolean => typeof error === 'object' && error !== null && 'retryable' in error;
