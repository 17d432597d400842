import type { ScannedMessage, Span } from './finding.ts';
import type { Allowed } from './reading.ts';
import { readMessage } from './read-message.ts';
import { normalise } from './views/normalise.ts';
import { piecesOf } from './views/pieces.ts';

const REMEMBERED = 8;
const FRAGMENT_MAX = 60;
const WORDS_MAX = 6;

/** Whether a message is a piece of something: short, and little besides digits or one half of an address. */
function isFragment(text: string): boolean {
  if (text.length > FRAGMENT_MAX || text.startsWith('[')) return false;
  const view = normalise(text);
  const pieces = piecesOf(view);
  const digits = pieces.reduce((sum, it) => sum + it.digits.length, 0);
  const words = view.text.match(/[a-z]{2,}/g) ?? [];
  const others = words.length - pieces.filter((it) => it.word).length;
  if (/[€$£%:]|\d\.\d\d?\.|\d{1,2}\/\d/.test(view.text) && digits < 6) return false;
  if (digits >= 2) return others <= WORDS_MAX / 2 && digits >= others;
  return /^\s*(?:@ ?)?[a-z0-9._-]+(?:@|\.[a-z]{2,}|\s*(?:at|\(at\)))?\s*$/.test(view.text) && (/[@._]/.test(view.text) || words.length === 1);
}

/** Finds what one sender gave in pieces over several messages; the last message must hold the last piece. Source: the guard's design, memory. */
export function rememberPieces(conversation: readonly ScannedMessage[], allowed: Allowed): readonly Span[] {
  const last = conversation.at(-1);
  if (last === undefined || !isFragment(last.text)) return [];
  const own = conversation.map((it, message) => ({ ...it, message })).slice(-REMEMBERED).filter((it) => it.from === last.from).toReversed();
  const whole = own.findIndex((it) => !isFragment(it.text));
  const tail = whole === -1 ? own : own.slice(0, whole);
  for (let count = 2; count <= tail.length; count++) {
    const used = tail.slice(0, count).toReversed();
    const spans = across(used, allowed);
    if (spans.length > 0) return spans;
  }
  return [];
}

function across(used: readonly { readonly text: string; readonly message: number }[], allowed: Allowed): Span[] {
  for (const glue of [' ', '']) {
    const joined = used.map((it) => it.text).join(glue);
    const starts = used.map((_it, i) => used.slice(0, i).reduce((sum, it) => sum + it.text.length + glue.length, 0));
    const lastStart = starts.at(-1) ?? 0;
    const crossing = readMessage(joined, allowed).filter((it) => it.kind !== 'intent' && it.kind !== 'handle' && it.start < lastStart && it.end > lastStart && it.score >= 0.7);
    const best = crossing.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (best === undefined) continue;
    return used.flatMap(({ text, message }, i) => {
      const at = starts[i] ?? 0;
      const [start, end] = [Math.max(0, best.start - at), Math.min(text.length, best.end - at)];
      return end > start ? [{ message, start, end, kind: best.kind }] : [];
    });
  }
  return [];
}
