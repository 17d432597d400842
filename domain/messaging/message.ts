import { err, ok, type Result } from '../kit/result.ts';
import { MINUTE_MS, after, isPast, type Instant } from '../kit/time.ts';
import type { MessagingError } from './errors.ts';

/** What happens in a conversation, in one sequence: words, what became of them, and what the work and its money did. */
export const EVENT_KINDS = ['message', 'edit', 'delete', 'moderation', 'work', 'money'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What is done with a text: shown, shown with parts of it covered, or kept from the other side. */
export type Verdict = 'pass' | 'mask' | 'block';

/** A part of a text, and what kind of thing it is. Units: UTF-16 code units, the end is not part of it. */
export type Span = { readonly from: number; readonly to: number; readonly kind?: string };

/** What a guard says of a text, with its reasons in words for the writer. */
export type Inspection = { readonly verdict: Verdict; readonly spans: readonly Span[]; readonly reasons: readonly string[] };

/** One line of a conversation as a guard reads it: whose it is and what it says. */
export type Line = { readonly by: 'brand' | 'creator'; readonly text: string };

/** What a guard knows of two people: what their briefs name as work, whether their money is protected already, the creator's handle while it is not, and what it is asked to look for. */
export type Known = { readonly briefs: readonly string[]; readonly funded: boolean; readonly withheldHandles: readonly string[]; readonly identifiersOnly: boolean; readonly unlockWhenFunded: boolean };

/** Reads a conversation, whose last line is the one that is judged. */
export type Inspect = (conversation: readonly Line[], known: Known) => Inspection;

export const MESSAGE_LENGTH_MAX = 4_000;
export const EDIT_MINUTES = 15;
const COVER = '•';
const CLIENT_ID = /^[\w-]{8,64}$/;
/** Controls other than tab and line break show nothing and may not be stored. */
// oxlint-disable-next-line no-control-regex -- it is what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Makes a text ready to be stored: without blanks around it and without controls. Errors: MESSAGE_EMPTY, MESSAGE_TOO_LONG. */
export function readText(text: string, { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {}): Result<string, MessagingError> {
  const tidy = text.replaceAll('\r\n', '\n').replaceAll(CONTROLS, '').toWellFormed().trim();
  if (tidy === '' && !mayBeEmpty) return err({ code: 'MESSAGE_EMPTY' });
  return tidy.length > MESSAGE_LENGTH_MAX ? err({ code: 'MESSAGE_TOO_LONG', lengthMax: MESSAGE_LENGTH_MAX }) : ok(tidy);
}

/** Says whether a text may be the id a client gives a message before it is sent. */
export const isClientId = (text: string): boolean => CLIENT_ID.test(text);

/** What the other side reads of a text: all of it, its spans covered, or nothing. */
export function shownOf(text: string, { verdict, spans }: Inspection): string {
  if (verdict === 'pass') return text;
  if (verdict === 'block') return '';
  return [...spans].sort((a, b) => b.from - a.from).reduce((shown, { from, to }) => shown.slice(0, from) + COVER.repeat(Math.max(1, Math.min(to - from, 12))) + shown.slice(to), text);
}

/** Says whether a message may still be changed: for fifteen minutes, while it is there. Errors: MESSAGE_DELETED, EDIT_TOO_LATE. */
export function mayEdit(it: { readonly sentAt: Instant; readonly deleted: boolean }, now: Instant): Result<null, MessagingError> {
  if (it.deleted) return err({ code: 'MESSAGE_DELETED' });
  return isPast(after(it.sentAt, EDIT_MINUTES * MINUTE_MS), now) ? err({ code: 'EDIT_TOO_LATE', minutes: EDIT_MINUTES }) : ok(null);
}
