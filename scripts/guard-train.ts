import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeBy } from '#domain/moderation/intent/model.ts';
import { learn, seenOf, type Seen } from './guard/learn.ts';
import { examplesOf, linesOf } from './guard/sentences.ts';

export const SEED = 20_260;
const FOLDS = 6;
const MARKS = [0.3, 0.5, 0.7, 0.8, 0.9];

/** Learns on all lines but those of one fold and judges that fold, for every fold. */
function checked(seen: readonly Seen[]): readonly (Seen & { readonly p: number })[] {
  const lines = [...new Set(seen.map((it) => it.line))];
  const foldOf = new Map(lines.map((it, i) => [it, i % FOLDS]));
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const judge = judgeBy(learn(seen.filter((it) => foldOf.get(it.line) !== fold), { seed: SEED, dataHash: '' }));
    return seen.filter((it) => foldOf.get(it.line) === fold).map((it) => ({ ...it, p: judge(it.features) }));
  });
}

const share = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

if (import.meta.main) {
  const seen = examplesOf(SEED).map(seenOf);
  const away = seen.filter((it) => it.away).length;
  process.stdout.write(`${away} wishes and ${seen.length - away} honest sentences from ${new Set(seen.map((it) => it.line)).size} lines\n`);
  if (!process.argv.includes('--only')) {
    const judged = checked(seen);
    for (const mark of MARKS) {
      const caught = judged.filter((it) => it.away && it.p >= mark).length;
      const wrong = judged.filter((it) => !it.away && it.p >= mark).length;
      process.stdout.write(`lines never seen, mark ${mark}: caught ${share(caught, away)}, wrongly ${share(wrong, seen.length - away)}\n`);
    }
    if (process.argv.includes('--show')) {
      const worst = new Map<string, { n: number; bad: number; away: boolean }>();
      for (const it of judged) {
        const one = worst.get(it.line) ?? { n: 0, bad: 0, away: it.away };
        worst.set(it.line, { n: one.n + 1, bad: one.bad + Number((it.p >= 0.7) !== it.away), away: it.away });
      }
      for (const [line, it] of [...worst].filter(([, one]) => one.bad > 0).sort((a, b) => b[1].bad / b[1].n - a[1].bad / a[1].n).slice(0, 60)) process.stdout.write(`${it.away ? '+' : '-'} ${it.bad}/${it.n} ${line.slice(0, 150)}\n`);
    }
  }
  const made = learn(seen, { seed: SEED, dataHash: linesOf().hash });
  writeFileSync(join(import.meta.dirname, '../domain/moderation/intent/weights.json'), `${JSON.stringify(made)}\n`);
  process.stdout.write(`${made.weights.length} weights written\n`);
}
