import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scan, type ScanContext, type ScannedMessage } from '#domain/moderation/scan.ts';
import { sayTable, type Row } from './say.ts';

type Chat = { readonly conversation: readonly ScannedMessage[]; readonly context: ScanContext };

const CORPUS = fileURLToPath(new URL('../data/guard/dev-corpus.jsonl', import.meta.url));
const ROUNDS = 7;
const PLAIN = /[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\/\S+|\+?\d[\d ()./-]{7,}\d/giu;

/** One pass of a plain search over the same texts: what the time of the guard is a multiple of. */
const plainPass = (chats: readonly Chat[]): number => chats.reduce((sum, { conversation }) => sum + conversation.reduce((all, it) => all + [...it.text.normalize('NFKC').toLowerCase().matchAll(PLAIN)].length, 0), 0);

const timed = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Measures the guard over the corpus, round for round beside a plain search of the same texts. */
export function benchGuard(): Promise<void> {
  const chats = readFileSync(CORPUS, 'utf8').trim().split('\n').map((it) => JSON.parse(it) as Chat);
  const messages: number[] = [];
  const rounds = [...Array(ROUNDS).keys()].map(() => {
    const each = chats.map((it) => timed(() => scan(it.conversation, it.context)));
    messages.push(...each);
    return { guard: each.reduce((sum, it) => sum + it, 0), plain: timed(() => plainPass(chats)) };
  });
  const sorted = messages.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const row = (name: string, ms: number, note?: string): Row => ({ name, perSecond: (chats.length / ms) * 1000, cpuUs: { 'a message': (ms / chats.length) * 1000 }, ...(note === undefined ? {} : { note }) });
  const [guard, plain] = [Math.min(...rounds.map((it) => it.guard)), Math.min(...rounds.map((it) => it.plain))];
  const note = `median ${(at(0.5) * 1000).toFixed(0)} µs, p99 ${(at(0.99) * 1000).toFixed(0)} µs a message; ${(guard / plain).toFixed(1)} times the plain search`;
  sayTable([row('guard', guard, note), row('a plain search', plain)]);
  return Promise.resolve();
}
