import { isCountry } from './countries.ts';
import type { FieldProblem } from './errors.ts';

const EMAIL_LENGTH_MAX = 254;
const LOCAL_LENGTH_MAX = 64;
/** One address and nothing else: no name, no second address, no line break, no quoting. Source: RFC 5321 §4.1.2, without quoted and literal forms. */
const EMAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

const PASSWORD_LENGTH_MIN = 10;
const PASSWORD_LENGTH_MAX = 200;
const DIFFERENT_CHARACTERS_MIN = 4;
const NAME_LENGTH_MAX = 80;
/** Controls, and marks that turn the direction of writing or show nothing: with them one name could pose as another. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Writes an address as it is stored and compared. */
export const tidyEmail = (text: string): string => text.trim().toLowerCase();

/** Writes a name as it is stored: without blanks around it, and with single ones inside. */
export const tidyName = (text: string): string => text.trim().replaceAll(/ {2,}/g, ' ');

const problem = (field: string, message: string): FieldProblem[] => [{ field, message }];

/** What is wrong with an e-mail address. Shapes: tidied. */
export function emailProblems(email: string): readonly FieldProblem[] {
  const fits = email.length <= EMAIL_LENGTH_MAX && email.indexOf('@') <= LOCAL_LENGTH_MAX && EMAIL.test(email);
  return fits ? [] : problem('email', 'Give an e-mail address, as in name@example.com.');
}

/** What is wrong with a new password: its length, or that it is easily guessed. Shapes: `email` tidied, or empty when not known. */
export function passwordProblems(password: string, email: string): readonly FieldProblem[] {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH_MIN) return problem('password', `A password has at least ${PASSWORD_LENGTH_MIN} characters.`);
  if (length > PASSWORD_LENGTH_MAX) return problem('password', `A password has at most ${PASSWORD_LENGTH_MAX} characters.`);
  const lower = password.trim().toLowerCase();
  if (email !== '' && (lower === email || lower === email.slice(0, email.indexOf('@')))) return problem('password', 'Your e-mail address is no password.');
  return isTrivial(lower) ? problem('password', 'This password is too easy to guess.') : [];
}

/** Few different characters, or a short piece said over and over. */
function isTrivial(password: string): boolean {
  if (new Set(password).size < DIFFERENT_CHARACTERS_MIN) return true;
  for (let size = 1; size * 3 <= password.length; size += 1) {
    const piece = password.slice(0, size);
    if (piece.repeat(Math.ceil(password.length / size)).slice(0, password.length) === password) return true;
  }
  return false;
}

/** What is wrong with a name. Shapes: tidied; 1 to 80 characters, none of them hidden. */
export function nameProblems(field: 'name' | 'displayName', name: string): readonly FieldProblem[] {
  if (name === '') return problem(field, 'Give a name.');
  if ([...name].length > NAME_LENGTH_MAX) return problem(field, `A name has at most ${NAME_LENGTH_MAX} characters.`);
  return HIDDEN.test(name) ? problem(field, 'A name has no hidden characters or line breaks.') : [];
}

/** What is wrong with a country. Shapes: two capital letters. */
export const countryProblems = (country: string): readonly FieldProblem[] => (isCountry(country) ? [] : problem('country', 'Choose a country.'));

/** What is wrong with a role, which must be one of some. */
export const roleProblems = (role: string, roles: readonly string[]): readonly FieldProblem[] => (roles.includes(role) ? [] : problem('role', `A role is one of: ${roles.join(', ')}.`));
