import { isCountry } from '../accounts/countries.ts';
import { findCollaborationType } from '../collaborations/types/index.ts';
import { money, type Money } from '../kit/money.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { BriefProblem, BriefsError } from './errors.ts';

/** What a brand is after with a brief. */
export const OBJECTIVES = ['awareness', 'sales', 'content'] as const;
export type Objective = (typeof OBJECTIVES)[number];
export const AGE_BANDS = ['13-17', '18-24', '25-34', '35-44', '45+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const GENDERS = ['everyone', 'female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

/** What a brand wants made, before it is sent to anybody. Empty lists ask for nothing. `budget` is for one creator; `dueDays` is how long it may take from now. */
export type BriefDraft = {
  readonly text: string;
  readonly type: string;
  readonly objective: Objective;
  readonly budget: Money;
  readonly creatorCountries: readonly string[];
  readonly languages: readonly string[];
  readonly audienceCountries: readonly string[];
  readonly audienceAges: readonly AgeBand[];
  readonly audienceGender: Gender;
  readonly followersMin: number | null;
  readonly followersMax: number | null;
  readonly dueDays: number | null;
};

export const TEXT_LENGTH_MAX = 10_000;
const WORDS_MIN = 2;
const LIST_MAX = 30;
const DUE_DAYS_MAX = 365;
const BUDGET_MIN_MINOR = 1_000n;
const BUDGET_MAX_MINOR = 100_000_000n;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Whether a text says anything: at least two words of letters. */
export const saysSomething = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= WORDS_MIN;

function textProblems(text: string): BriefProblem[] {
  const wrong = (message: string): BriefProblem[] => [{ field: 'text', message }];
  if (text === '') return wrong('Say what you want made, in your own words.');
  if ([...text].length > TEXT_LENGTH_MAX) return wrong(`At most ${TEXT_LENGTH_MAX.toLocaleString('en-GB')} characters.`);
  return saysSomething(text) ? [] : wrong('Say a little more: what is it about, and who should see it?');
}

function listProblems(it: BriefDraft): BriefProblem[] {
  const wrong = (field: string, message: string, is: boolean): BriefProblem[] => (is ? [{ field, message }] : []);
  const unknown = (codes: readonly string[]): boolean => codes.length > LIST_MAX || codes.some((code) => !isCountry(code));
  return [
    ...wrong('type', 'Choose what should be made.', !findCollaborationType(it.type)),
    ...wrong('creatorCountries', 'Choose countries from the list.', unknown(it.creatorCountries)),
    ...wrong('audienceCountries', 'Choose countries from the list.', unknown(it.audienceCountries)),
    ...wrong('languages', 'Choose languages from the list.', it.languages.length > LIST_MAX || it.languages.some((code) => !LANGUAGE.test(code))),
    ...wrong('followersMin', 'The least number of followers must not be above the most.', (it.followersMin ?? 0) > (it.followersMax ?? Infinity)),
    ...wrong('followersMin', 'Followers are whole numbers.', [it.followersMin, it.followersMax].some((count) => count !== null && (!Number.isSafeInteger(count) || count < 0))),
    ...wrong('dueDays', `Between 1 and ${DUE_DAYS_MAX} days.`, it.dueDays !== null && (!Number.isSafeInteger(it.dueDays) || it.dueDays < 1 || it.dueDays > DUE_DAYS_MAX)),
  ];
}

const unique = <Value>(list: readonly Value[]): readonly Value[] => [...new Set(list)];

/** Tidies a brief and checks it. Errors: FIELDS_INVALID, BUDGET_OUT_OF_RANGE. */
export function checkBrief(draft: BriefDraft): Result<BriefDraft, BriefsError> {
  const it = { ...draft, text: draft.text.replaceAll('\r\n', '\n').trim(), creatorCountries: unique(draft.creatorCountries), languages: unique(draft.languages), audienceCountries: unique(draft.audienceCountries), audienceAges: unique(draft.audienceAges) };
  const problems = [...textProblems(it.text), ...listProblems(it)];
  if (problems.length > 0) return err({ code: 'FIELDS_INVALID', problems });
  const { minor, currency } = it.budget;
  if (minor < BUDGET_MIN_MINOR || minor > BUDGET_MAX_MINOR) return err({ code: 'BUDGET_OUT_OF_RANGE', min: money(BUDGET_MIN_MINOR, currency), max: money(BUDGET_MAX_MINOR, currency) });
  return ok(it);
}
