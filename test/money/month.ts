import { DAY_MS, HOUR_MS, instant } from '#domain/kit/time.ts';
import type { App, AppContext } from '#server/composition.ts';
import { confirmPayment, moneyByStage, type StageSum } from '#server/modules/settlement/index.ts';
import type { Reconciliation } from '#server/modules/reconciliation/index.ts';
import { ask, eachOf, sitDown, type Desk } from '#test/support/desk.ts';
import type { Person } from '#test/support/person.ts';
import { startWorld, type World } from '#test/support/world.ts';
import { createChance, type Chance } from './chance.ts';
import { createWeather } from './chaos.ts';
import { FATES, type Deed } from './fates.ts';

export type MonthOptions = { readonly size: number; readonly seed: number; readonly days: number; readonly rails: readonly string[]; readonly say?: (line: string) => void };

/** What a month came to. `faults`: by what went wrong; `took`: of the machine's clock. Units: ms. */
export type Month = {
  readonly explained: Reconciliation; readonly rules: readonly { readonly code: string; readonly violations: number; readonly sample: readonly string[] }[]; readonly stages: readonly StageSum[];
  readonly deadJobs: readonly string[]; readonly stops: readonly string[]; readonly open: readonly string[]; readonly breaksEver: number;
  readonly counts: Readonly<Record<string, number>>; readonly faults: Readonly<Record<string, number>>; readonly rails: Readonly<Record<string, number>>; readonly tookMs: number;
};

type Life = { readonly brand: Brand; readonly creator: Seat; readonly card: string; readonly answersBank: boolean; readonly deeds: readonly Deed[]; readonly currency: 'EUR' | 'USD'; readonly minor: bigint; id: string; done: number; at: number; patience: number };
type Seat = { readonly person: Person; readonly desk: Desk };
type Brand = Seat & { readonly cards: Readonly<Record<string, string>> };

/** Brands of countries that let a marketplace hold money and of countries that do not, so that an installation uses its rails; in each, cards that work, ask the bank, refuse later, and give back slowly. */
const BRAND_COUNTRIES = ['PT', 'DE', 'NL', 'FR'] as const;
const CREATORS = 8;
const CARDS = [
  { number: '4242424242424242', weight: 50 }, { number: '5555555555554444', weight: 30 }, { number: '4000000000007726', weight: 8 },
  { number: '4000002760003184', weight: 7 }, { number: '4000000000000341', weight: 5 },
] as const;
const ASKS_THE_BANK = '4000002760003184';
const PLATFORM_HOLD = 'platform_hold';
const STEP_H = 3;
const TAIL_STEP_H = 6;
/** A bank takes up to 60 days to answer evidence that convinces nobody. */
const TAIL_DAYS_MAX = 75;
/** How often a deed that is refused, because the money is late, is tried again. */
const PATIENCE = 40;
const AT_ONCE = 12;
const JOBS_AT_ONCE = 40;
const ROUNDS_MAX = 400;

/** Lives through a month of collaborations with everything going wrong at the provider, then lets it heal and looks at the books. */
export async function liveMonth(options: MonthOptions): Promise<Month> {
  const startedAt = performance.now();
  const world = await startWorld({ availableDays: 2, rails: options.rails });
  try {
    const month = new MonthOfWork(world, options);
    await month.settleIn();
    await month.live();
    await month.heal();
    return { ...(await month.judge()), tookMs: performance.now() - startedAt };
  } finally {
    await world.close();
  }
}

/** The law lets one pair of countries have one rail of several, by what the installation uses: that setting changes during the month until all were used. */
const erasOf = (rails: readonly string[]): (readonly string[])[] => (rails.length <= 2 ? [rails] : rails.filter((it) => it !== PLATFORM_HOLD).map((it) => [PLATFORM_HOLD, it]));

class MonthOfWork {
  private readonly eras: readonly (readonly App[])[];
  private readonly chance: Chance;
  private readonly faults: Record<string, number> = {};
  private readonly calls: Record<string, number> = {};
  private staff: Desk | null = null;
  private lives: Life[] = [];
  private readonly startsAt: number;
  private hours = 0;
  private readonly world: World;
  private readonly options: MonthOptions;

  constructor(world: World, options: MonthOptions) {
    this.world = world;
    this.options = options;
    this.eras = erasOf(options.rails).map((rails) => [world.app.twin(rails), world.app.twin(rails)]);
    this.chance = createChance(options.seed);
    this.startsAt = world.clock.now();
  }

  /** The two nodes of the day. */
  private get nodes(): readonly App[] {
    return this.eras[Math.min(this.eras.length - 1, Math.floor((this.hours * this.eras.length) / (this.options.days * 24)))] ?? [];
  }

  async settleIn(): Promise<void> {
    const brands: Brand[] = [];
    for (const country of BRAND_COUNTRIES) {
      const person = await this.world.newBrand({ country, card: null });
      const cards: Record<string, string> = {};
      for (const { number } of CARDS) cards[number] = await person.savesCard(number);
      brands.push({ person, desk: await sitDown(this.world, person), cards });
    }
    const creators: Seat[] = [];
    for (let count = 0; count < CREATORS; count += 1) {
      const person = await this.world.newCreator();
      creators.push({ person, desk: await sitDown(this.world, person) });
    }
    const staff = await this.world.newOperator();
    this.staff = await sitDown(this.world, staff);
    const drawn = this.chance.split('people');
    this.lives = Array.from({ length: this.options.size }, () => ({
      brand: drawn.oneOf(brands), creator: drawn.oneOf(creators), card: drawn.byWeight(CARDS).number, answersBank: drawn.next() < 0.6, deeds: drawn.byWeight(FATES).deeds,
      currency: drawn.next() < 0.8 ? 'EUR' as const : 'USD' as const, minor: BigInt(drawn.between(2_000, 400_000)), id: '', done: 0, at: drawn.next() * this.options.days * 24, patience: PATIENCE,
    }));
  }

  async live(): Promise<void> {
    const weather = createWeather(this.chance.split('weather'));
    const people = this.chance.split('deeds');
    for (let step = 0; this.hours < this.options.days * 24; step += 1) {
      const { faults, webhooks } = weather(STEP_H);
      await this.world.stripe.heal();
      await this.world.stripe.faults(...faults as never[]);
      await this.world.stripe.webhooks(webhooks as 'normal');
      await this.take(people, STEP_H);
      await this.look();
      // The server of a test does not tidy by itself, and without counts of its rows it plans badly.
      if (step % 16 === 15) await this.world.books.query('vacuum analyze');
      if (step % 56 === 55) this.options.say?.(`day ${Math.round(this.hours / 24)}: ${this.lives.filter((it) => it.id !== '').length} asked`);
    }
  }

  /** The provider is well again; all that was begun comes to its end. */
  async heal(): Promise<void> {
    await this.world.stripe.heal();
    await this.world.stripe.webhooks('normal');
    const people = this.chance.split('tail');
    const ends = this.hours + TAIL_DAYS_MAX * 24;
    for (let step = 0; this.hours < ends; step += 1) {
      await this.take(people, TAIL_STEP_H);
      await this.look();
      if (step % 4 === 3 && (await this.unfinished()).length === 0) break;
    }
    await this.world.app.app.reconcile();
    await this.settle();
    await this.world.app.advance(2 * HOUR_MS);
    await this.settle();
    await this.world.app.app.reconcile();
    await this.settle();
  }

  private async take(people: Chance, hours: number): Promise<void> {
    this.hours += hours;
    await this.world.app.advance(hours * HOUR_MS);
    await this.settle();
    const due = this.lives.filter((it) => it.at <= this.hours && it.patience > 0);
    await eachOf(due, AT_ONCE, (life, index) => this.act(life, people, index));
    await this.settle();
    await this.countCalls();
  }

  /** The next deed of a collaboration; one that is refused is tried again a while, as people do. */
  private async act(life: Life, people: Chance, index: number): Promise<void> {
    const app = this.nodes[index % this.nodes.length] as App;
    if (life.id === '') {
      life.id = await ask({ brand: life.brand.desk.on(app), creatorId: life.creator.person.accountId, cardId: life.brand.cards[life.card] ?? '', minor: life.minor, currency: life.currency });
      return this.next(life, people);
    }
    const deed = life.deeds[life.done];
    if (!deed) return void (life.patience = 0);
    if (life.card === ASKS_THE_BANK && life.answersBank && life.done === 1) await this.answerBank(life, app);
    const answer = await deed.act(this.seatOf(life, deed.who).on(app) as AppContext, life.id, this.world);
    if (!answer.ok) return void (life.patience -= 1);
    life.done += 1;
    this.next(life, people);
  }

  private next(life: Life, people: Chance): void {
    const [least, most] = life.deeds[life.done]?.hours ?? [0, 0];
    life.at = this.hours + people.between(least, most);
    life.patience = PATIENCE;
  }

  private seatOf(life: Life, who: Deed['who']): Desk {
    if (who === 'brand') return life.brand.desk;
    return who === 'creator' ? life.creator.desk : this.staff as Desk;
  }

  private async answerBank(life: Life, app: App): Promise<void> {
    const waiting = await confirmPayment(life.brand.desk.on(app), { collaborationId: life.id, returnPath: '/' });
    if (waiting.ok && waiting.value.url.startsWith(this.world.app.stripeUrl)) await this.world.stripe.answerBank(waiting.value.url, 'succeed').catch(() => undefined);
  }

  /** Both nodes do what is due until nothing is. */
  private async settle(): Promise<void> {
    for (let round = 0, idle = 0; idle < 2; round += 1) {
      if (round > ROUNDS_MAX) throw new Error('there is always more to do');
      const counts = await Promise.all(this.nodes.map(async (it) => (await it.sweepOnce()) + (await it.workOnce(JOBS_AT_ONCE))));
      idle = counts.every((count) => count === 0) ? idle + 1 : 0;
      if (idle === 1) await this.deliver();
    }
  }

  private async deliver(): Promise<void> {
    await fetch(`${this.world.app.stripeUrl}/_emulator/deliver`, { method: 'POST', body: '{}' });
  }

  /** What the house does each minute, hour and night of its own accord. */
  private async look(): Promise<void> {
    await this.world.app.app.tidyOnce();
    await this.settle();
  }

  private async countCalls(): Promise<void> {
    const log = await this.world.stripe.requests();
    for (const it of log) {
      if (it.fault !== null) this.faults[it.fault] = (this.faults[it.fault] ?? 0) + 1;
      this.calls[it.method] = (this.calls[it.method] ?? 0) + 1;
    }
    await fetch(`${this.world.app.stripeUrl}/_emulator/requests`, { method: 'DELETE' });
  }

  private async unfinished(): Promise<readonly string[]> {
    const rows = await this.world.books.query<{ what: string }>(`
      select c.id || ' ' || c.state || ' ' || h.state as what from collaborations c join holds h on h.collaboration_id = c.id where c.due_at is not null or h.state in ('funding', 'needs_brand', 'funded', 'releasing', 'reverting', 'splitting', 'secured')
      union all select 'job ' || kind from jobs where done_at is null and dead_at is null order by 1`);
    return rows.map((it) => it.what);
  }

  async judge(): Promise<Omit<Month, 'tookMs'>> {
    const { books, app } = this.world;
    const count = async (table: string, column: string, where = 'true'): Promise<Record<string, number>> =>
      Object.fromEntries((await books.query<{ name: string; n: number }>(`select ${column} as name, count(*)::int as n from ${table} where ${where} group by 1 order by 1`)).map((it) => [it.name, it.n]));
    const rules = await app.runRules();
    const stops = await books.query<{ what: string }>(`select collaboration_id || ' ' || code as what from money_stops`);
    return {
      explained: await app.app.explain(instant(this.startsAt - DAY_MS)), rules: rules.map(({ code, violations, sample }) => ({ code, violations, sample })),
      stages: await moneyByStage((this.staff as Desk).on(app.app)), deadJobs: await books.deadJobs(), stops: stops.map((it) => it.what), open: await this.unfinished(), breaksEver: await books.count('recon_breaks'),
      counts: { ...(await count('provider_objects', "object || 's'", "status <> 'failed'")), entries: await books.count('ledger_entries'), links: await books.count('chain_links'), 'calls to the provider': Object.values(this.calls).reduce((sum, it) => sum + it, 0) },
      faults: this.faults, rails: await count('holds', "coalesce(rail, 'none')"),
    };
  }
}
