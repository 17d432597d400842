import { AGE_BANDS, checkBrief, GENDERS, OBJECTIVES, type AgeBand, type Gender, type Objective } from '#domain/briefs/brief.ts';
import { BRIEFS_ERRORS } from '#domain/briefs/errors.ts';
import { money, type Currency } from '#domain/kit/money.ts';
import type { BriefInput } from '#web/graphql/generated/graphql.ts';
import type { Brief, BriefRead } from './briefs-api.ts';

/** A brief while it is written. Numbers are texts as typed; `budgetMinor` is in minor units. */
export type BriefForm = {
  readonly text: string;
  readonly type: string;
  readonly objective: Objective;
  readonly budgetMinor: string;
  readonly currency: Currency;
  readonly creatorCountries: readonly string[];
  readonly languages: readonly string[];
  readonly audienceCountries: readonly string[];
  readonly audienceAges: readonly AgeBand[];
  readonly audienceGender: Gender;
  readonly followersMin: string;
  readonly followersMax: string;
  readonly dueDays: string;
};
export type BriefField = Exclude<keyof BriefForm, 'text' | 'currency'>;

export const EMPTY: BriefForm = { text: '', type: 'native_ad', objective: 'awareness', budgetMinor: '', currency: 'EUR', creatorCountries: [], languages: [], audienceCountries: [], audienceAges: [], audienceGender: 'everyone', followersMin: '', followersMax: '', dueDays: '' };

const digits = (count: number | null): string => (count === null ? '' : String(count));
const isBand = (it: string): it is AgeBand => (AGE_BANDS as readonly string[]).includes(it);

/** A kept brief as a form. */
export const formOf = (it: Brief): BriefForm => ({
  text: it.text, type: it.type, objective: OBJECTIVES.find((one) => one === it.objective) ?? 'awareness', budgetMinor: it.budget.amountMinor, currency: it.budget.currency, creatorCountries: it.creatorCountries, languages: it.languages,
  audienceCountries: it.audienceCountries, audienceAges: it.audienceAges.filter(isBand), audienceGender: GENDERS.find((one) => one === it.audienceGender) ?? 'everyone', followersMin: digits(it.followersMin), followersMax: digits(it.followersMax), dueDays: digits(it.dueDays),
});

/** What a text says, as fields of the form. */
function fieldsHeard(it: BriefRead): Partial<BriefForm> {
  return {
    ...(it.type ? { type: it.type } : {}), ...(it.objective ? { objective: it.objective } : {}), ...(it.budget ? { budgetMinor: it.budget.amountMinor, currency: it.budget.currency } : {}),
    ...(it.creatorCountries.length > 0 ? { creatorCountries: it.creatorCountries } : {}), ...(it.languages.length > 0 ? { languages: it.languages } : {}),
    ...(it.audienceAges.length > 0 ? { audienceAges: it.audienceAges.filter(isBand) } : {}), ...(it.audienceGender ? { audienceGender: it.audienceGender } : {}),
    ...(it.followersMin === null ? {} : { followersMin: digits(it.followersMin) }), ...(it.followersMax === null ? {} : { followersMax: digits(it.followersMax) }), ...(it.dueDays === null ? {} : { dueDays: digits(it.dueDays) }),
  };
}

/** Which fields a text speaks of. */
export const heardFields = (it: BriefRead | undefined): ReadonlySet<string> => new Set(it ? Object.keys(fieldsHeard(it)) : []);

/** The form with what its text says, but for the fields a person has set. */
export function withHeard(form: BriefForm, read: BriefRead, touched: ReadonlySet<string>): BriefForm {
  const heard = Object.fromEntries(Object.entries(fieldsHeard(read)).filter(([field]) => !touched.has(field) && !(field === 'currency' && touched.has('budgetMinor'))));
  return { ...form, ...heard };
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What the API takes. */
export const inputOf = ({ followersMin, followersMax, dueDays, budgetMinor, ...it }: BriefForm): BriefInput => ({
  ...it, creatorCountries: [...it.creatorCountries], languages: [...it.languages], audienceCountries: [...it.audienceCountries], audienceAges: [...it.audienceAges],
  budgetMinor: budgetMinor || '0', followersMin: numberOf(followersMin), followersMax: numberOf(followersMax), dueDays: numberOf(dueDays),
});

/** What is wrong with a form, by field, by the same rules the server decides by. */
export function briefProblems(form: BriefForm): Readonly<Record<string, string>> {
  const checked = checkBrief({ ...form, budget: money(BigInt(form.budgetMinor || '0'), form.currency), followersMin: numberOf(form.followersMin), followersMax: numberOf(form.followersMax), dueDays: numberOf(form.dueDays) });
  if (checked.ok) return {};
  if (checked.error.code === 'FIELDS_INVALID') return Object.fromEntries([...checked.error.problems].reverse().map((it) => [it.field, it.message]));
  return checked.error.code === 'BUDGET_OUT_OF_RANGE' ? { budgetMinor: BRIEFS_ERRORS.BUDGET_OUT_OF_RANGE(checked.error) } : {};
}
