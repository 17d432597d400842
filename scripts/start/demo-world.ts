import { createApp, type App } from '#server/composition.ts';
import { DAY_MS, instant, type Instant } from '#domain/kit/time.ts';
import { createClock, createMovableClock, type MovableClock } from '#server/platform/clock.ts';
import { readConfig } from '#server/platform/config.ts';
import type { Report } from '#server/platform/jobs/worker.ts';
import { createLog } from '#server/platform/log.ts';
import { moveClock } from '#server/roles/move-clock.ts';
import { BEGINS_DAYS_AGO, seedDemo } from '../../db/seeds/demo.ts';
import type { DemoWorld } from '../../db/seeds/world.ts';
import { control, emptyEmulators } from './emulators.ts';
import { serverEnvironment, type Plan, type Ports } from './plan.ts';

const ROUNDS_MAX = 200;

type Letter = { readonly to: string; readonly text: string };
type Making = { readonly app: App; readonly clock: MovableClock; readonly ports: Ports; readonly letters: readonly Letter[]; readonly endsAt: Instant };

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`;
}

async function settle({ app }: Making): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) if ((await app.workOnce()) === 0) return;
}

const lastPart = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

function worldOf(making: Making): DemoWorld {
  const { app, clock, ports, letters, endsAt } = making;
  const moveBy = async (ms: number): Promise<void> => {
    clock.moveTo(clock.offsetMs() + ms);
    await control(ports.stripe, '/_emulator/clock', { body: { advance_ms: ms } });
  };
  const work = (): Promise<void> => settle(making);
  const sweepAndWork = async (): Promise<void> => {
    await app.sweepOnce();
    await work();
  };
  return {
    endsAt, settle: work, contextFor: (viewer) => app.contextFor(viewer), worker: () => app.contextFor({ kind: 'anonymous' }, { role: 'worker' }),
    goTo: (at) => moveClock({ app, moveBy, settle: sweepAndWork }, at - clock.now()),
    enterCard: async (url, number) => (await control<{ url: string }>(ports.stripe, `/_emulator/checkout/${lastPart(url)}/complete`, { body: { card: number } })).url,
    enterPayoutDetails: (stripeAccountId) => control(ports.stripe, `/_emulator/accounts/${stripeAccountId}/complete`, { body: {} }),
    publish: async (video) => (await control<{ url: string }>(ports.tiktok, '/_emulator/videos', { body: video })).url,
    mailedToken: (email) => /[?&]token=([\w-]+)/.exec(letters.findLast((it) => it.to === email && it.text.includes('token='))?.text ?? '')?.[1] ?? '',
  };
}

/** Makes the demo world in a new, migrated database. Throws: Error when a command is refused. */
export async function makeDemoWorld(databaseUrl: string, plan: Plan): Promise<void> {
  const base = createClock();
  const endsAt = base.now();
  const beginsAt = instant(endsAt - BEGINS_DAYS_AGO * DAY_MS);
  const { ports } = plan;
  await emptyEmulators(ports, beginsAt);
  // Nobody listens yet: what the provider would tell is read when it is needed.
  await control(ports.stripe, '/_emulator/webhooks', { body: { mode: 'drop' } });
  const clock = createMovableClock({ now: () => beginsAt });
  const letters: Letter[] = [];
  const mail = { send: async (letter: Letter): Promise<void> => void letters.push(letter) };
  const troubles: unknown[] = [];
  const report: Report = ({ kind, job, error }) => void troubles.push(new Error(`${job.kind} ${kind}`, { cause: error }));
  const app = createApp(readConfig(serverEnvironment(plan, databaseUrl)), { clock, log: createLog('silent'), outside: { mail }, report });
  try {
    await app.boot();
    await control(ports.stripe, '/_emulator/clock', { body: { now_ms: beginsAt, freeze: true } });
    await seedDemo(worldOf({ app, clock, ports, letters, endsAt }));
    await control(ports.stripe, '/_emulator/clock', { body: { now_ms: base.now(), freeze: false } });
    await control(ports.stripe, '/_emulator/webhooks', { body: { mode: 'normal' } });
  } catch (error) {
    throw troubles.length === 0 ? error : new AggregateError([error, ...troubles], `${messageOf(error)} (${troubles.length} jobs failed before; the first: ${messageOf(troubles[0])})`);
  } finally {
    await app.close();
  }
}
