import { invariant } from '../kit/assert.ts';
import { DAY_MS, HOUR_MS } from '../kit/time.ts';
import { RAILS, type RailKey } from './hold.ts';
import { checkFees, type FeePolicy } from './fees.ts';
import defaults from './policy.default.json' with { type: 'json' };

type Where = { readonly in?: string; readonly notIn?: string };
type When = { readonly platform?: Where; readonly creator?: Where; readonly brand?: Where; readonly any?: Where; readonly legalSignOff?: boolean };
export type RailRule = { readonly id: string; readonly when: When; readonly rails: readonly RailKey[]; readonly reason: string };

/** Which rail serves whom, as data: the first rule that fits wins. Units: hours, basis points. Source: MONEY.md §10. */
export type RailPolicy = {
  readonly version: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly RailRule[];
  /** Where the money is on each rail, in the words people read. */
  readonly railWords: Readonly<Record<RailKey, string>>;
  /** When both sides are warned that money has been held long, when a decision is forced, and what the provider allows. Units: days. */
  readonly holdDays: { /** How long a creator who cannot be paid is waited for. Units: days. */ readonly unpaid: number; readonly warn: number; readonly decide: number; readonly max: Readonly<Record<string, number>> };
  readonly fees: FeePolicy;
  readonly clocks: typeof defaults.clocks;
  readonly renewBeforeHours: number;
};

/** Where the operator sits and whether counsel has signed off holding money; `rails` are those this installation can carry out. */
export type RailSettings = { readonly platformCountry: string; readonly legalSignOff: boolean; /** The provider sets money aside for creators, where it has opened that preview to the operator. */ readonly segregated: boolean; readonly rails: readonly RailKey[]; readonly policy: RailPolicy };
export type RailChoice = { readonly rail: RailKey | null; readonly rule: string; readonly reason: string; readonly policyVersion: string };

/** The countries of a group; `@` names another group. */
function countriesOf(groups: Readonly<Record<string, readonly string[]>>, group: string): readonly string[] {
  return (groups[group] ?? []).flatMap((name) => (name.startsWith('@') ? countriesOf(groups, name.slice(1)) : [name]));
}

/** Checks a policy as it is read at boot. Throws: InvariantViolation that names what is wrong. */
export function readPolicy(given: typeof defaults): RailPolicy {
  for (const rule of given.rules) {
    invariant(rule.rails.every((rail) => (RAILS as readonly string[]).includes(rail)), 'a rule names an unknown rail', rule.id);
    const named = Object.values(rule.when).flatMap((it) => (typeof it === 'object' ? Object.values(it as object) : []));
    invariant(named.every((group) => Object.hasOwn(given.groups, String(group))), 'a rule names an unknown group', rule.id);
    invariant(rule.reason.length > 0, 'a rule without a reason', rule.id);
  }
  for (const rail of RAILS) invariant(given.railWords[rail].length > 0, 'a rail without words', rail);
  checkHoldDays(given);
  checkFees(given.fees);
  invariant(Object.keys(given.rules.at(-1)?.when ?? { none: true }).length === 0, 'the last rule must fit everybody');
  const groups = Object.fromEntries(Object.keys(given.groups).map((name) => [name, countriesOf(given.groups, name)]));
  return { ...given, groups } as unknown as RailPolicy;
}

/** The longest road of taken money, with every clock run to its end, must be over before a decision is forced; that before the provider's limit. Source: MONEY.md §2, §9.2. */
function checkHoldDays({ clocks, holdDays }: typeof defaults): void {
  const roadMs = (clocks.deliveryHours + clocks.reviewHours + clocks.postingHours + clocks.decisionHours) * HOUR_MS;
  invariant(roadMs <= holdDays.warn * DAY_MS, 'the clocks may hold money longer than it is held without a warning', { roadMs });
  invariant(holdDays.warn < holdDays.decide, 'a warning must come before the decision', holdDays);
  for (const [country, days] of Object.entries(holdDays.max)) invariant(holdDays.decide < days, 'money is held longer than the provider allows', { country, days });
}

export const DEFAULT_POLICY: RailPolicy = readPolicy(defaults);

function fits(policy: RailPolicy, where: Where | undefined, countries: readonly string[]): boolean {
  if (!where) return true;
  const inside = (group: string) => countries.some((country) => policy.groups[group]?.includes(country));
  return (where.in === undefined || inside(where.in)) && (where.notIn === undefined || !inside(where.notIn));
}

/** Chooses the rail for a pair of countries; says which rule decided and why. An empty choice carries the reason too. */
export function chooseRail(settings: RailSettings, { brand, creator }: { brand: string; creator: string }): RailChoice {
  const { policy, platformCountry: platform } = settings;
  const rule = policy.rules.find(({ when }) => fits(policy, when.platform, [platform]) && fits(policy, when.creator, [creator]) && fits(policy, when.brand, [brand])
    && fits(policy, when.any, [platform, creator, brand]) && (when.legalSignOff === undefined || when.legalSignOff === settings.legalSignOff));
  invariant(rule, 'no rule fits', { brand, creator, platform });
  const rail = rule.rails.find((it) => settings.rails.includes(it)) ?? null;
  return { rail, rule: rule.id, reason: rail === null ? rule.reason : `${policy.railWords[rail]} ${rule.reason}`, policyVersion: policy.version };
}
