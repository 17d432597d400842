import type { Inspect, Inspection, Known, Line } from '#domain/messaging/message.ts';
import { declaredIn } from '#domain/moderation/declared.ts';
import { cover, scan, type FindingKind, type ScanResult, type Span } from '#domain/moderation/scan.ts';
import { reasonsFor, STATEMENTS } from '#domain/moderation/statement.ts';

const CONTACTS: ReadonlySet<FindingKind> = new Set(['email', 'phone', 'handle', 'url']);

/** Which findings count: with the switch on no wishes but those to pay around us, and of a pair whose money is protected no contacts, where the policy says so. Where money is sent always counts. */
const counts = ({ kind, aboutMoney }: Span, known: Known): boolean => !(kind === 'intent' && known.identifiersOnly && !aboutMoney) && !(CONTACTS.has(kind) && known.funded && known.unlockWhenFunded);

/** The guard: covers what leads to a person or their money, and keeps back what asks to go elsewhere. */
export const inspect: Inspect = (conversation: readonly Line[], known: Known): Inspection => {
  const result: ScanResult = scan(conversation.map((it) => ({ from: it.by, text: it.text })), { ...declaredIn(known.briefs), withheldHandles: known.withheldHandles });
  // Pieces in earlier messages were delivered; the last one is what can still be covered.
  const spans = result.spans.filter((it) => it.message === conversation.length - 1 && counts(it, known));
  if (result.verdict === 'too_long') return { verdict: 'block', spans: [], reasons: [`A message the guard reads has at most ${result.lengthMax} characters.`] };
  const kinds = spans.map((it) => it.kind);
  const verdict = kinds.length === 0 ? 'pass' : kinds.includes('intent') ? 'block' : 'mask';
  return { verdict, spans: spans.map(({ start, end, kind }) => ({ from: start, to: end, kind })), reasons: reasonsFor(kinds) };
};

export type TextProblem = { readonly field: string; readonly message: string };

/** What is part of the work. `brief`: links and accounts named in these texts. `shared`: links of work whose money is protected. `withheldHandles`: accounts the other side does not know yet. */
export type Work = { readonly brief?: readonly string[]; readonly shared?: readonly string[]; readonly withheldHandles?: readonly string[] };

/** What in texts of a form leads around the product, by field. */
export function textProblems(fields: Readonly<Record<string, string | null | undefined>>, { brief = [], shared = [], withheldHandles = [] }: Work = {}): readonly TextProblem[] {
  const context = { ...declaredIn(brief, shared), withheldHandles };
  return Object.entries(fields).flatMap(([field, text]): TextProblem[] => {
    if (!text) return [];
    const result = scan([{ from: 'form', text }], context);
    if (result.verdict === 'too_long') return [{ field, message: `At most ${result.lengthMax} characters.` }];
    const first = result.spans[0];
    if (!first) return [];
    const { name, instead } = STATEMENTS[first.kind];
    return [{ field, message: `“${text.slice(first.start, first.end)}” reads like ${name}. Leave it out. ${instead}` }];
  });
}

/** A text from elsewhere as anybody may read it: what leads around the product is covered, and one that asks to go elsewhere or cannot be read whole is empty. */
export function covered(text: string): string {
  const { verdict, spans } = scan([{ from: 'elsewhere', text }], {});
  return verdict === 'allow' || verdict === 'mask' ? cover(text, spans) : '';
}
