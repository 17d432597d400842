import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choicesFor } from './fill.ts';

/** A sentence to learn from: whether it leads away, and the line it was made from, which is never split between learning and checking. */
export type Example = { readonly text: string; readonly away: boolean; readonly line: string; readonly language: string };
export type Dice = () => number;

const PHRASES = join(import.meta.dirname, 'phrases');
const WAYS_AWAY = 12;
const WAYS_HONEST = 24;
const TRIES = 6;

/** Chance that is the same for the same seed. Source: mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

const pick = (from: readonly string[], roll: Dice): string => from[Math.floor(roll() * from.length)] ?? '';

function spoken(line: string, language: string, roll: Dice): string {
  const chosen = line.replaceAll(/\(([^()]*)\)/g, (_all, ways: string) => pick(ways.split('|'), roll));
  return chosen.replaceAll(/\{(\w+)\}/g, (_all, place: string) => pick(choicesFor(language, place), roll)).replaceAll(/ {2,}/g, ' ').trim();
}

/** The ways people write: without capitals or signs, with a greeting or a good-bye, with a word left out. */
function written(text: string, language: string, roll: Dice): string {
  const way = roll();
  let out = text;
  if (way < 0.2) out = pick(choicesFor(language, 'hello'), roll) + out;
  else if (way < 0.35) out += pick(choicesFor(language, 'bye'), roll);
  else if (way < 0.5) out = out.toLowerCase().replaceAll(/[?.,!]/g, '');
  else if (way < 0.6) out = out.split(' ').filter((_it, i, all) => all.length < 6 || i !== Math.floor(roll() * all.length)).join(' ');
  return out;
}

/** Reads the files of sentences. `hash` names what they hold. */
export function linesOf(): { readonly lines: readonly { readonly text: string; readonly away: boolean; readonly language: string }[]; readonly hash: string } {
  const hash = createHash('sha256');
  const lines = readdirSync(PHRASES).filter((it) => it.endsWith('.txt')).sort().flatMap((file) => {
    const text = readFileSync(join(PHRASES, file), 'utf8');
    hash.update(file).update(text);
    return text.split('\n').filter((it) => /^[+-] /.test(it)).map((it) => ({ text: it.slice(2), away: it.startsWith('+'), language: file.slice(0, 2) }));
  });
  hash.update(readFileSync(join(import.meta.dirname, 'fill.ts')));
  return { lines, hash: hash.digest('hex') };
}

/** Makes the sentences of every line, the same ones for the same seed. */
export function examplesOf(seed: number): readonly Example[] {
  const roll = dice(seed);
  return linesOf().lines.flatMap(({ text, away, language }) => {
    const wanted = away ? WAYS_AWAY : WAYS_HONEST;
    const made = new Set<string>();
    for (let i = 0; i < wanted * TRIES && made.size < wanted; i++) made.add(written(spoken(text, language, roll), language, roll));
    return [...made].map((it) => ({ text: it, away, line: text, language }));
  });
}
