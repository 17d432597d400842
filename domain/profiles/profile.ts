import { err, ok, type Result } from '../kit/result.ts';
import { holdsContact } from './contact.ts';
import type { ProfileProblem, ProfilesError } from './errors.ts';

/** What a creator says of themselves. `tiktokHandle` is without its @. */
export type ProfileDraft = {
  readonly headline: string;
  readonly bio: string;
  readonly city: string;
  readonly languages: readonly string[];
  readonly niches: readonly string[];
  readonly available: boolean;
  readonly tiktokHandle: string | null;
};

const LENGTHS_MAX = { headline: 120, bio: 2_000, city: 80 } as const;
const LANGUAGES_MAX = 10;
const NICHES_MAX = 10;
const NICHE_LENGTH_MAX = 30;
const HANDLE = /^[A-Za-z0-9_.]{1,24}$/;
/** A language as in BCP 47: `de`, `pt-BR`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;
/** Controls and marks nobody sees; a bio may have lines. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

const CONTACT = 'Leave contact details, links and handles out of it: brands reach you here, and see your TikTok as soon as their payment is protected.';

const unique = (list: readonly string[]): readonly string[] => [...new Set(list.filter((it) => it !== ''))];

function tidy(it: ProfileDraft): ProfileDraft {
  const handle = it.tiktokHandle?.trim().replace(/^@/, '') ?? '';
  return {
    headline: it.headline.trim(), bio: it.bio.replaceAll('\r\n', '\n').trim(), city: it.city.trim(), available: it.available,
    languages: unique(it.languages.map((one) => one.trim())), niches: unique(it.niches.map((one) => one.trim().replace(/^#/, '').toLowerCase())),
    tiktokHandle: handle === '' ? null : handle,
  };
}

function textProblems(field: keyof typeof LENGTHS_MAX, text: string): ProfileProblem[] {
  const max = LENGTHS_MAX[field];
  if ([...text].length > max) return [{ field, message: `At most ${max} characters.` }];
  if (HIDDEN.test(field === 'bio' ? text.replaceAll('\n', '') : text)) return [{ field, message: 'Leave hidden characters out of it.' }];
  return holdsContact(text) ? [{ field, message: CONTACT }] : [];
}

function listProblems(it: ProfileDraft): ProfileProblem[] {
  const wrong = (field: string, message: string, is: boolean): ProfileProblem[] => (is ? [{ field, message }] : []);
  return [
    ...wrong('languages', `At most ${LANGUAGES_MAX} languages.`, it.languages.length > LANGUAGES_MAX),
    ...wrong('languages', 'Name each language by its code or its English name, as in de or German.', it.languages.some((one) => !LANGUAGE.test(one))),
    ...wrong('niches', `At most ${NICHES_MAX} niches.`, it.niches.length > NICHES_MAX),
    ...wrong('niches', `A niche has at most ${NICHE_LENGTH_MAX} characters.`, it.niches.some((one) => [...one].length > NICHE_LENGTH_MAX || HIDDEN.test(one))),
    ...wrong('niches', CONTACT, it.niches.some(holdsContact)),
    ...wrong('tiktokHandle', 'A TikTok handle has up to 24 letters, digits, dots and underscores.', it.tiktokHandle !== null && !HANDLE.test(it.tiktokHandle)),
  ];
}

/** Tidies what a creator says of themselves and checks it. Errors: FIELDS_INVALID. */
export function checkProfile(draft: ProfileDraft): Result<ProfileDraft, ProfilesError> {
  const it = tidy(draft);
  const problems = [...textProblems('headline', it.headline), ...textProblems('bio', it.bio), ...textProblems('city', it.city), ...listProblems(it)];
  return problems.length === 0 ? ok(it) : err({ code: 'FIELDS_INVALID', problems });
}
