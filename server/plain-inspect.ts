import type { Inspect, Span } from '#domain/messaging/message.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Nine digits or more with at most two separators between them. */
const PHONE = /(?<!\d)\+?\d(?:[ ()./-]{0,2}\d){8,}(?!\d)/g;

const spansOf = (text: string, pattern: RegExp): Span[] => [...text.matchAll(pattern)].map((it) => ({ from: it.index, to: it.index + it[0].length }));

/** The plainest guard: covers e-mail addresses and runs of digits like telephone numbers in the last line. */
export const plainInspect: Inspect = (conversation) => {
  const text = conversation.at(-1)?.text ?? '';
  const emails = spansOf(text, EMAIL);
  const phones = spansOf(text, PHONE).filter((it) => !emails.some((other) => it.from < other.to && other.from < it.to));
  const reasons = [
    ...(emails.length > 0 ? ['An e-mail address leads out of the protection of the payment. It is covered for the other side.'] : []),
    ...(phones.length > 0 ? ['A telephone number leads out of the protection of the payment. It is covered for the other side.'] : []),
  ];
  return reasons.length === 0 ? { verdict: 'pass', spans: [], reasons } : { verdict: 'mask', spans: [...emails, ...phones].sort((a, b) => a.from - b.from), reasons };
};
