import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_BEARERS } from '#domain/chargebacks/chargeback.ts';
import type { Viewer } from '#domain/accounts/roles.ts';
import { invariant } from '#domain/kit/assert.ts';
import { earlier, type Instant } from '#domain/kit/time.ts';
import { DEFAULT_SENDING_LIMITS, type SendingLimits } from '#domain/messaging/sending.ts';
import { DEFAULT_POLICY, type RailSettings } from '#domain/settlement/policy.ts';
import { DEFAULT_VAT } from '#domain/documents/vat.ts';
import { createDiskFiles } from '#server/adapters/files/disk.ts';
import type { FilesPort } from '#server/adapters/files/port.ts';
import { createSmtpMail } from '#server/adapters/mail/smtp.ts';
import { createStripePayments } from '#server/adapters/stripe/stripe.ts';
import { createOembedPosts } from '#server/adapters/tiktok/oembed.ts';
import { createFilms } from '#server/adapters/films/films.ts';
import type { FilmsPort } from '#server/adapters/films/port.ts';
import { createPictures } from '#server/adapters/pictures/pictures.ts';
import { createPdfs } from '#server/adapters/pdfs/pdfs.ts';
import type { PdfsPort } from '#server/adapters/pdfs/port.ts';
import { createDiskUploads } from '#server/adapters/uploads/disk.ts';
import { createS3Uploads } from '#server/adapters/uploads/s3.ts';
import type { PicturesPort } from '#server/adapters/pictures/port.ts';
import type { UploadsPort } from '#server/adapters/uploads/port.ts';
import { createVies } from '#server/adapters/vat-check/vies.ts';
import type { VatCheckPort } from '#server/adapters/vat-check/port.ts';
import type { MailPort } from '#server/adapters/mail/port.ts';
import type { PaymentsPort } from '#server/adapters/stripe/port.ts';
import type { PostsPort } from '#server/adapters/tiktok/port.ts';
import { sweepLimits, type AccountsPorts } from '#server/modules/accounts/index.ts';
import { auditAll, auditChanges, lastRules, sweepAuditor } from '#server/modules/backoffice/index.ts';
import { askToLook, chargebackReactions, nextChargebackDueAt, sweepChargebacks, type ChargebackPorts } from '#server/modules/chargebacks/index.ts';
import { collaborationReactions, nextCollaborationDueAt, sweepCollaborations, syncCollaborationTypes, type PostsPorts } from '#server/modules/collaborations/index.ts';
import { documentsReactions, hireDraughtsman, sweepDocuments, sweepReport, type DocumentsPorts } from '#server/modules/documents/index.ts';
import { hireFinding, type FindingPorts } from '#server/modules/profiles/index.ts';
import { hireMatchmaker, type MatchingPorts } from '#server/modules/matching/index.ts';
import { messagingReactions, nextUnreadDueAt, sweepAttachments, sweepUnread, type MessagingPorts } from '#server/modules/messaging/index.ts';
import { inspect } from '#server/modules/moderation/index.ts';
import { notificationReactions, type NotificationPorts } from '#server/modules/notifications/index.ts';
import { explain, readEvents, readStatements, reconciliationReactions, sweepReconciliation, type Reconciled, type Reconciliation } from '#server/modules/reconciliation/index.ts';
import { RAIL_LIST, askToRereadAccounts, askToWatchBalances, keepRailPolicy, nextHoldDueAt, settleDoubts, settlementReactions, sweepHolds, type SettlementPorts } from '#server/modules/settlement/index.ts';
import type { Config } from '#server/platform/config.ts';
import { createClock, type Clock } from '#server/platform/clock.ts';
import { createContext, type Context, type Role } from '#server/platform/command.ts';
import { openPool, readDatabaseClock } from '#server/platform/db/pool.ts';
import { openDatabase } from '#server/platform/db/transaction.ts';
import { forgetOldRequests } from '#server/platform/idempotency/requests.ts';
import { forgetOldJobs, nextJobDueAt } from '#server/platform/jobs/queue.ts';
import { workOnce, type Handlers, type LaneName, type Report } from '#server/platform/jobs/worker.ts';
import type { Subscriptions } from '#server/platform/outbox/dispatcher.ts';
import { createLog, type Log } from '#server/platform/log.ts';
import { createMetrics, type Metrics } from '#server/platform/metrics.ts';
import { createRandom } from '#server/platform/random.ts';
import { createBus } from '#server/platform/wake/bus.ts';
import { createRelay } from '#server/platform/wake/relay.ts';

/** What every context of this installation can do beyond the tables. */
export type Ports = SettlementPorts & ChargebackPorts & AccountsPorts & NotificationPorts & MessagingPorts & DocumentsPorts & PostsPorts & MatchingPorts & FindingPorts & { readonly demo: DemoView | null };
export type AppContext = Context & Ports;

/** A demonstration's clock as screens see it. Units: ms. */
export type DemoView = { readonly offsetMs: number };

/** The outside, which tests and the demonstration may replace. */
export type Outside = { readonly payments: PaymentsPort; readonly mail: MailPort; readonly posts: PostsPort; readonly files: FilesPort; readonly uploads: UploadsPort; readonly pictures: PicturesPort; readonly pdfs: PdfsPort; readonly films: FilmsPort; readonly vatCheck: VatCheckPort };

/** The whole server put together, before any role of it runs. */
export type App = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly random: ReturnType<typeof createRandom>;
  /** Where browsers may send files to without us; nothing where they may not. */
  readonly uploadsOrigin: string | null;
  /** The context of one request or job; `client` and `sessionId` come from the request. */
  contextFor(viewer: Viewer, it?: Partial<Pick<AccountsPorts, 'client' | 'sessionId'>> & { readonly role?: Role; readonly requestId?: string }): AppContext;
  /** Hands on events and runs due jobs of a lane, of all when none is named, once, so many at a time. Returns how much there was to do. */
  workOnce(jobsMax?: number, lane?: LaneName): Promise<number>;
  /** Ends every clock that has run out and asks for what is due. Returns how many. */
  sweepOnce(): Promise<number>;
  /** Runs the rules of the books when they are due, and forgets what nobody needs any more. */
  tidyOnce(): Promise<void>;
  /** When the next clock, renewal or job is due, or nothing. */
  nextDueAt(): Promise<Instant | null>;
  /** Writes the declarations of the domain into the database. */
  boot(): Promise<void>;
  /** Asks all rules of the books of everything, or of what has changed. */
  runRules(scope?: 'all' | 'changes'): ReturnType<typeof auditAll>;
  /** Reads what happened at the provider and its statements, now. */
  reconcile(): Promise<Reconciled>;
  /** How much of the statements since a moment our books explain. */
  explain(from: Instant): Promise<Reconciliation>;
  /** The moment on the database's clock. Units: ms since 1970. */
  databaseNow(): Promise<number>;
  close(): Promise<void>;
};

export type AppParts = { readonly clock?: Clock; readonly outside?: Partial<Outside>; readonly log?: Log; readonly demo?: () => DemoView | null; readonly report?: Report };

const ANONYMOUS: Viewer = { kind: 'anonymous' };
const REACTIONS = [collaborationReactions, settlementReactions, chargebackReactions, reconciliationReactions, notificationReactions, messagingReactions, documentsReactions] as const;
/** What looks at files takes as long as they are. */
const SLOW_JOBS = ['messaging-check-attachment'] as const satisfies readonly (keyof typeof messagingReactions.handlers)[];
const WORKER_POOL_MAX = 12;

/** The folder the built screens are served from. */
export const WEB_FOLDER = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'web');

function subscriptionsOf(): Subscriptions {
  const all: Record<string, string[]> = {};
  for (const { subscriptions } of REACTIONS) {
    for (const [event, kinds] of Object.entries(subscriptions)) all[event] = [...(all[event] ?? []), ...kinds];
  }
  return all;
}

function railSettingsOf({ platformCountry, legalSignOff, fundsSegregation, rails }: Config): RailSettings {
  const known = RAIL_LIST.map((it) => it.key);
  const used = rails === null ? known : known.filter((it) => rails.includes(it));
  invariant(rails === null || used.length === rails.length, `RAILS names a rail there is not; there are ${known.join(', ')}`);
  return { platformCountry, legalSignOff, segregated: fundsSegregation, rails: used, policy: DEFAULT_POLICY };
}

const onPaper = ({ marketplace, platformCountry }: Config): DocumentsPorts['marketplace'] => ({ ...marketplace, accountId: null, country: platformCountry, vatConfirmed: marketplace.vatNumber !== null, smallBusiness: false, taxNumber: null });
const sendingLimitsOf = ({ sendingLimits: own }: Config): SendingLimits => ({ minute: own.minute ?? DEFAULT_SENDING_LIMITS.minute, day: own.day ?? DEFAULT_SENDING_LIMITS.day });

function uploadsOf({ filesFolder, storage }: Config): UploadsPort {
  const disk = createDiskUploads(join(filesFolder, 'uploads'));
  return storage === null ? disk : createS3Uploads(storage, disk);
}

const outsideOf = (config: Config, given: Partial<Outside>, log: Log): Outside => ({
  payments: given.payments ?? createStripePayments({ ...config.stripe, segregated: config.fundsSegregation, production: config.mode === 'production' }),
  mail: given.mail ?? createSmtpMail({ ...config.mail, onRefused: (why) => log.warn({ why }, 'a mail was refused for good') }),
  uploads: given.uploads ?? uploadsOf(config),
  pictures: given.pictures ?? createPictures(),
  pdfs: given.pdfs ?? createPdfs(),
  films: given.films ?? createFilms(),
  posts: given.posts ?? createOembedPosts({ baseUrl: config.tiktokBaseUrl }),
  files: given.files ?? createDiskFiles(config.filesFolder),
  vatCheck: given.vatCheck ?? createVies({ baseUrl: config.viesBaseUrl, requester: config.marketplace.vatNumber }),
});

/** Puts modules, adapters and rails together: the one place where they meet. */
export function createApp(config: Config, parts: AppParts = {}): App {
  const log = parts.log ?? createLog(config.logLevel);
  const clock = parts.clock ?? createClock();
  const random = createRandom();
  const metrics = createMetrics();
  const pool = openPool(config.databaseUrl, { max: WORKER_POOL_MAX, log: (message) => log.warn(message) });
  const database = openDatabase(pool);
  const outside = outsideOf(config, parts.outside ?? {}, log);
  const wake = createRelay({ url: config.databaseUrl, bus: createBus(), warn: (message) => log.warn(message) });
  const { publicUrl, secret } = config;
  const [drawing, matchmaker, finding] = [hireDraughtsman(), hireMatchmaker(), hireFinding()];
  const ports = {
    ...outside, wake, inspect, sendingLimits: sendingLimitsOf(config), publicUrl, secret, railSettings: railSettingsOf(config), bearers: DEFAULT_BEARERS,
    marketplace: onPaper(config), vatPolicy: DEFAULT_VAT, drawing, matchmaker, finding, client: { address: '', userAgent: '' }, sessionId: null,
  };
  const handlers = Object.assign({}, ...REACTIONS.map((it) => it.handlers)) as Handlers;
  const subscriptions = subscriptionsOf();

  const contextFor: App['contextFor'] = (viewer, it = {}) => createContext({ database, clock, random }, {
    ...ports, demo: parts.demo?.() ?? null, client: it.client ?? ports.client, sessionId: it.sessionId ?? null,
  }, { viewer, role: it.role ?? 'app', requestId: it.requestId ?? random.secret().slice(0, 16) });
  const worker = () => contextFor(ANONYMOUS, { role: 'worker' });
  const report: Report = parts.report ?? (({ kind, job, error }) => {
    const retryable = typeof error === 'object' && error !== null && 'retryable' in error;
    metrics.jobs.inc({ kind: job.kind, outcome: kind });
    log[retryable || kind === 'lost_lease' ? 'warn' : 'error']({ err: error, job: job.kind, jobId: job.id, attempt: job.attempts_count }, `a job ${kind === 'failed' ? 'failed' : 'was finished by another worker'}`);
  });
  const audit = async (): Promise<void> => {
    await sweepAuditor(worker());
    for (const { code, violations } of await lastRules(worker())) metrics.ruleViolations.set({ code }, violations);
  };

  return {
    config, clock, log, metrics, random, contextFor, uploadsOrigin: outside.uploads.origin,
    workOnce: (jobsMax, lane) => workOnce({ slow: SLOW_JOBS, context: worker, handlers, subscriptions, report }, jobsMax, lane),
    sweepOnce: async () => (await sweepCollaborations(worker())) + (await sweepHolds(worker())) + (await sweepChargebacks(worker())) + (await sweepUnread(worker())),
    tidyOnce: async () => {
      await Promise.all([
        audit(), settleDoubts(worker()), askToWatchBalances(worker()), askToRereadAccounts(worker()), askToLook(worker()), sweepReconciliation(worker()), sweepLimits(worker()),
        sweepAttachments(worker()), sweepDocuments(worker()), sweepReport(worker()), forgetOldJobs(worker()), forgetOldRequests(worker()),
      ]);
    },
    nextDueAt: async () => (await Promise.all([nextCollaborationDueAt(worker()), nextHoldDueAt(worker()), nextChargebackDueAt(worker()), nextUnreadDueAt(worker()), nextJobDueAt(worker())])).reduce(earlier),
    boot: async () => {
      await syncCollaborationTypes(worker());
      await keepRailPolicy(worker());
    },
    runRules: (scope = 'all') => (scope === 'all' ? auditAll(worker()) : auditChanges(worker())),
    reconcile: async () => {
      await readEvents(worker());
      return readStatements(worker());
    },
    explain: (from) => explain(worker(), from),
    databaseNow: () => readDatabaseClock(pool),
    close: async () => {
      await Promise.all([wake.close(), drawing.close(), matchmaker.close(), finding.close(), outside.pictures.close(), outside.pdfs.close(), outside.films.close()]);
      await pool.end();
    },
  };
}
