import pg from 'pg';
import type { SignedIn, Viewer } from '#domain/accounts/roles.ts';
import type { SessionId } from '#domain/kit/ids.ts';
import { instant } from '#domain/kit/time.ts';
import { DEFAULT_POLICY } from '#domain/settlement/policy.ts';
import type { Mail } from '#server/adapters/mail/port.ts';
import type { PaymentsPort } from '#server/adapters/stripe/port.ts';
import { findMailing, signUp, verifyEmail, type AccountsPorts, type OpenedSession } from '#server/modules/accounts/index.ts';
import { syncCollaborationTypes } from '#server/modules/collaborations/index.ts';
import { notificationReactions, type NotificationPorts } from '#server/modules/notifications/index.ts';
import { hireFinding, updateCreatorProfile, type FindingPorts } from '#server/modules/profiles/index.ts';
import { RAIL_LIST, type SettlementPorts } from '#server/modules/settlement/index.ts';
import { createMovableClock, type MovableClock } from '#server/platform/clock.ts';
import { createContext, type Context, type Role } from '#server/platform/command.ts';
import { openPool } from '#server/platform/db/pool.ts';
import { openDatabase } from '#server/platform/db/transaction.ts';
import { workOnce, type Handlers } from '#server/platform/jobs/worker.ts';
import { createRandom } from '#server/platform/random.ts';
import { cloneDatabase } from './postgres.ts';

type Ports = AccountsPorts & NotificationPorts & SettlementPorts & FindingPorts;
export type ModuleContext = Context & Ports;
type Asking = { readonly role?: Role; readonly sessionId?: SessionId | null; readonly address?: string; readonly userAgent?: string };
export type NewPerson = { readonly email?: string; readonly displayName?: string; readonly name?: string; readonly country?: string; readonly verified?: boolean };
/** Somebody with an account, and the context they ask in. */
export type Someone = { readonly email: string; readonly viewer: SignedIn; readonly opened: OpenedSession; readonly ctx: ModuleContext };

/** Modules on a database of their own, without server and provider: for tests that call commands and queries by their front doors. */
export type Modules = {
  readonly clock: MovableClock;
  /** What left by mail. */
  readonly mails: Mail[];
  /** What the mail port does instead of keeping a mail, while set. */
  trouble: ((mail: Mail) => void) | null;
  contextFor(viewer: Viewer, it?: Asking): ModuleContext;
  anonymous(it?: Asking): ModuleContext;
  worker(): ModuleContext;
  /** Reads or writes past the app, as the owner of the tables. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  join(side: 'brand' | 'creator', it?: NewPerson): Promise<Someone>;
  /** Makes two ready to work together: the brand has a saved card, the creator takes requests and can be paid. */
  prepare(brand: Someone, creator: Someone): Promise<{ readonly cardId: string }>;
  /** The token of the newest link for a member. */
  linkToken(memberId: string): Promise<string>;
  /** Hands on events and runs the jobs of notifications until nothing is due. Returns what failed. */
  settle(): Promise<readonly string[]>;
  close(): Promise<void>;
};

export const PASSWORD = 'a-long-enough-password';
const STARTS_AT = instant(Date.UTC(2026, 10, 24, 14));
const SECRET = 'a-secret-of-the-tests-that-is-long-enough';
const NO_PROVIDER = new Proxy({}, { get: (_port, name) => () => { throw new Error(`this test has no provider: ${String(name)}`); } }) as PaymentsPort;
const ROUNDS_MAX = 50;

/** Opens the modules on a fresh database. */
export async function openModules(): Promise<Modules> {
  const database = await cloneDatabase();
  const pool = openPool(database.url, { max: 6 });
  const clock = createMovableClock({ now: () => STARTS_AT });
  const parts = { database: openDatabase(pool), clock, random: createRandom() };
  const mails: Mail[] = [];
  const finding = hireFinding();
  let people = 0;
  const contextFor = (viewer: Viewer, it: Asking = {}): ModuleContext => createContext<Ports>(parts, {
    secret: SECRET, publicUrl: 'https://fairhold.test', client: { address: it.address ?? '127.0.0.1', userAgent: it.userAgent ?? 'a browser' }, sessionId: it.sessionId ?? null, finding,
    payments: NO_PROVIDER, railSettings: { platformCountry: 'IE', legalSignOff: true, segregated: false, rails: RAIL_LIST.map((rail) => rail.key), policy: DEFAULT_POLICY },
    mail: { send: async (mail) => { modules.trouble?.(mail); mails.push(mail); } },
  }, { viewer, role: it.role ?? 'app', requestId: 'req_test' });
  const anonymous = (it: Asking = {}) => contextFor({ kind: 'anonymous' }, it);
  const worker = () => anonymous({ role: 'worker' });

  const modules: Modules = {
    clock, mails, trouble: null, contextFor, anonymous, worker,
    query: async (text, values = []) => (await pool.query(text, [...values])).rows,
    async join(side, it = {}) {
      people += 1;
      const email = it.email ?? `${side}${people}@example.test`;
      const opened = await signUp(anonymous(), { side, email, password: PASSWORD, name: it.name ?? 'Alex Doe', displayName: it.displayName ?? `${side} ${people}`, country: it.country ?? 'PT' });
      if (!opened.ok) throw new Error(`${email}: ${opened.error.code}`);
      const verified = it.verified !== false && (await verifyEmail(anonymous(), { token: await modules.linkToken(opened.value.viewer.memberId) })).ok;
      const viewer = { ...opened.value.viewer, emailVerified: verified };
      return { email, viewer, opened: opened.value, ctx: contextFor(viewer, { sessionId: opened.value.sessionId }) };
    },
    async prepare(brand, creator) {
      const cardId = brand.viewer.accountId.replace('acc_', 'crd_');
      await modules.query(`insert into cards (id, brand_id, payment_method_id, network, last4, mandate_version, started_at, saved_at) values ($1, $2, $1, 'visa', '4242', '1', now(), now())`, [cardId, brand.viewer.accountId]);
      await modules.query(`insert into payout_accounts (creator_id, stripe_account_id, status, created_at) values ($1, $1, 'ready', now())`, [creator.viewer.accountId]);
      await updateCreatorProfile(creator.ctx, { headline: '', bio: '', city: '', languages: [], niches: [], available: true, tiktokHandle: null });
      return { cardId };
    },
    async linkToken(memberId) {
      const [row] = await modules.query<{ id: string }>('select id from email_tokens where member_id = $1 order by created_at desc, used_at desc nulls first limit 1', [memberId]);
      const mailing = row && (await findMailing(worker(), { memberId, tokenId: row.id }));
      if (!mailing) throw new Error(`no working link for ${memberId}`);
      return mailing.token;
    },
    async settle() {
      const failed: string[] = [];
      const work = { slow: [], context: worker, handlers: notificationReactions.handlers as unknown as Handlers, subscriptions: notificationReactions.subscriptions, report: (it: { error?: unknown }) => failed.push(String(it.error)) };
      for (let round = 0; round < ROUNDS_MAX && (await workOnce(work, 50)) > 0; round += 1);
      return failed;
    },
    close: async () => {
      await finding.close();
      await pool.end();
      await database.drop();
    },
  };
  await syncCollaborationTypes(worker());
  return modules;
}
