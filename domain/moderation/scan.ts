import { COVER, type ScanContext, type ScannedMessage, type ScanResult, type Span } from './finding.ts';
import { rememberPieces } from './memory.ts';
import { readMessage, type Found } from './read-message.ts';
import { allowedBy, type Allowed } from './reading.ts';

export type { FindingKind, ScanContext, ScannedMessage, ScanResult, Span } from './finding.ts';

/** How long a text the guard reads; nothing is read in part. Units: UTF-16 code units. */
export const SCAN_MAX = 8000;
const SURE = 0.5;
const ROUNDS = 8;
const BLANK = COVER.charAt(0);

/** Takes white space and halves of surrogate pairs off the ends. */
function tidy(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (/[\udc00-\udfff]/.test(text.charAt(start)) && /[\ud800-\udbff]/.test(text.charAt(start - 1))) start -= 1;
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))) end += 1;
  return end > start ? { ...span, start, end } : undefined;
}

const WEIGHT: Readonly<Record<Span['kind'], number>> = { payment: 6, email: 5, url: 4, phone: 3, handle: 2, intent: 1 };

/** Keeps one finding where several overlap: the surer and longer one, and an identifier before an intent around it. */
function withoutOverlaps(all: readonly Found[]): Found[] {
  const order = all.toSorted((a, b) => Number(a.kind === 'intent') - Number(b.kind === 'intent') || (b.end - b.start) - (a.end - a.start) || b.score - a.score || WEIGHT[b.kind] - WEIGHT[a.kind]);
  const kept: Found[] = [];
  const taken = new Uint8Array(all.reduce((most, it) => Math.max(most, it.end), 0));
  for (const it of order) {
    const { givesWay } = it;
    if (givesWay !== undefined && kept.some((one) => one.kind !== 'intent' && one.start < givesWay.end && givesWay.start < one.end)) continue;
    const free = !taken.subarray(it.start, it.end).includes(1);
    if (free) kept.push(it);
    else kept.push(...outside(it, kept.filter((one) => one.start < it.end && it.start < one.end)));
    taken.fill(1, it.start, it.end);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What is left of an intent around the identifiers it names: its longest free stretch. */
function outside(intent: Found, clash: readonly Found[]): Found[] {
  const cuts = clash.toSorted((a, b) => a.start - b.start);
  const free = [intent.start, ...cuts.map((it) => it.end)].map((start, i) => ({ ...intent, start, end: cuts[i]?.start ?? intent.end })).filter((it) => it.end - it.start > 2);
  const best = free.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return best === undefined ? [] : [best];
}

/** All that a text gives away. What is found is blanked and the rest read again, because a number may hide behind another. */
function allIn(text: string, allowed: Allowed): readonly Found[] {
  const found = withoutOverlaps(readMessage(text, allowed).filter((it) => it.score >= SURE));
  let seen = found.filter((it) => it.kind !== 'intent');
  for (let round = 1; round <= ROUNDS && seen.length > 0; round++) {
    const rest = found.reduce((left, it) => left.slice(0, it.start) + BLANK.repeat(it.end - it.start) + left.slice(it.end), text);
    seen = withoutOverlaps(readMessage(rest, allowed).filter((it) => it.score >= SURE && it.kind !== 'intent' && !rest.slice(it.start, it.end).includes(BLANK)));
    found.push(...seen);
  }
  // A text that gives something away again and again is covered whole.
  const [again] = seen;
  if (again !== undefined) return [{ ...again, start: 0, end: text.length }];
  return found;
}

/** Judges the last message of a window of one chat: whether it goes out as it is, with stretches covered, or back to its sender, and which stretches and why; a text it cannot read whole is `too_long`. Units: offsets in UTF-16 code units of each message. Source: the guard's design. */
export function scan(conversation: readonly ScannedMessage[], context: ScanContext): ScanResult {
  const message = conversation.length - 1;
  const last = conversation[message];
  if (last === undefined) return { verdict: 'allow', spans: [] };
  const allowed = allowedBy(context);
  const { text } = last;
  if (text.length > SCAN_MAX) return { verdict: 'too_long', spans: [], lengthMax: SCAN_MAX };
  const own = allIn(text, allowed).flatMap(({ start, end, kind, givesWay }): Span[] => {
    const span = tidy(text, { message, start, end, kind, ...(kind === 'intent' && givesWay === undefined ? { aboutMoney: true } : {}) });
    return span === undefined ? [] : [span];
  });
  const spans = own.length > 0 ? own : rememberPieces(conversation, allowed).flatMap((it) => tidy(conversation[it.message]?.text ?? '', it) ?? []);
  if (spans.length === 0) return { verdict: 'allow', spans };
  return { verdict: spans.some((it) => it.kind === 'intent') ? 'block' : 'mask', spans };
}

/** Covers the spans of one message. Units: UTF-16 code units. */
export function cover(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  return spans.toSorted((a, b) => b.start - a.start).reduce((out, it) => out.slice(0, it.start) + COVER + out.slice(it.end), text);
}
