import { err, ok, type Result } from '../kit/result.ts';
import type { Field, FieldProblem, FieldTable, FieldValue, FieldValues } from './types/define.ts';

/** No tag of work holds so many digits in a row; a telephone number does. */
const LONG_NUMBER = /\p{Nd}{7}/u;
const TAG = /^[\p{L}\p{N}_.]{1,100}$/u;

function webAddress(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function checkUrl(field: Extract<Field, { kind: 'url' }>, value: string): string | null {
  const address = webAddress(value);
  if (!address || address.protocol !== 'https:' || address.username || value.length > 2_000) return `${field.label}: give a full link that starts with https://.`;
  const { host } = field;
  if (host && address.hostname !== host && !address.hostname.endsWith(`.${host}`)) return `${field.label}: this must be a link to ${host}.`;
  if (field.path && !new RegExp(`^${field.path}/?$`).test(address.pathname)) return `${field.label}: this link does not look right. ${field.help ?? ''}`.trim();
  return null;
}

function checkTags(field: Extract<Field, { kind: 'tags' }>, value: readonly unknown[]): string | null {
  if (value.length > field.countMax) return `${field.label}: at most ${field.countMax}.`;
  if (value.some((it) => LONG_NUMBER.test(String(it)))) return `${field.label}: leave long numbers out.`;
  return value.every((it) => typeof it === 'string' && TAG.test(it)) ? null : `${field.label}: use letters, digits, dots and underscores, without ${field.prefix}.`;
}

/** What is wrong with one value, as a sentence, or nothing. */
export function problemOf(field: Field, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return field.optional ? null : `${field.label}: this is needed.`;
  switch (field.kind) {
    case 'text':
      if (typeof value !== 'string' || value.includes('\u0000')) return `${field.label}: this must be text.`;
      if ([...value.trim()].length < field.lengthMin) return `${field.label}: at least ${field.lengthMin} characters.`;
      return [...value].length > field.lengthMax ? `${field.label}: at most ${field.lengthMax} characters.` : null;
    case 'url': return typeof value === 'string' ? checkUrl(field, value) : `${field.label}: this must be a link.`;
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= field.min && (value as number) <= field.max ? null : `${field.label}: a whole number from ${field.min} to ${field.max}.`;
    case 'choice': return typeof value === 'string' && Object.hasOwn(field.options, value) ? null : `${field.label}: choose one of the options.`;
    case 'tags': return Array.isArray(value) ? checkTags(field, value) : `${field.label}: this must be a list.`;
  }
}

/** Checks the values of a form against its fields; unknown names are refused. Errors: the list of what is wrong, by field. */
export function checkFields(fields: FieldTable, values: unknown): Result<FieldValues, readonly FieldProblem[]> {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return err([{ field: '', message: 'The fields are missing.' }]);
  const given = values as Record<string, unknown>;
  const unknownNames = Object.keys(given).filter((name) => !Object.hasOwn(fields, name)).map((field) => ({ field, message: `There is no field “${field}”.` }));
  const wrong = Object.entries(fields).flatMap(([field, it]) => {
    const message = problemOf(it, given[field]);
    return message ? [{ field, message }] : [];
  });
  const problems = [...unknownNames, ...wrong];
  if (problems.length > 0) return err(problems);
  const filled = Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return ok(Object.fromEntries(filled) as Record<string, FieldValue>);
}
