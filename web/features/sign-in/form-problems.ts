import { say } from '#web/words/say.ts';

const PASSWORD_LENGTH_MIN = 10;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
type Values = Readonly<Record<string, string>>;

const RULES: Readonly<Record<string, (value: string) => string | null>> = {
  email: (value) => (EMAIL.test(value.trim()) ? null : say('form.emailNeeded')),
  password: (value) => (value === '' ? say('form.passwordNeeded') : null),
  newPassword: (value) => ([...value].length >= PASSWORD_LENGTH_MIN ? null : say('form.passwordShort', { count: PASSWORD_LENGTH_MIN })),
  name: (value) => (value.trim() ? null : say('form.nameNeeded')),
  displayName: (value) => (value.trim() ? null : say('form.displayNameNeeded')),
  country: (value) => (value ? null : say('form.countryNeeded')),
};

/** What one can see is wrong before asking the server, by field. The server decides again. */
export function problemsOf(values: Values, fields: readonly string[]): Values {
  return Object.fromEntries(fields.flatMap((field) => {
    const problem = RULES[field]?.(values[field] ?? '');
    return problem ? [[field, problem]] : [];
  }));
}
