import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// Checks a chain somebody saved, without the product: `node scripts/verify-chain.ts chain.json [head]`. It reads what the API answers under `chain`.

type Saved = { readonly head: string; readonly links: readonly { readonly seq: number; readonly text: string; readonly hash: string }[] };

const BEGINNING = '0'.repeat(64);

/** The first link that does not stand on the one before, or nothing. */
function firstBroken({ head, links }: Saved): string | null {
  let before = BEGINNING;
  for (const [index, { seq, text, hash }] of links.entries()) {
    if (seq !== index + 1 || createHash('sha256').update(before + text, 'utf8').digest('hex') !== hash) return `link ${seq} was changed`;
    before = hash;
  }
  return before === head ? null : `the head is not the last of ${links.length} links`;
}

const [file, known] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Give the file that holds the chain, and if you kept one, an earlier head.\n');
  process.exitCode = 2;
} else {
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
  const lost = known !== undefined && !saved.links.some((it) => it.hash === known) ? 'the head you kept is not in this chain' : null;
  const broken = firstBroken(saved) ?? lost;
  process.stdout.write(broken === null ? `whole: ${saved.links.length} links, head ${saved.head}\n` : `BROKEN: ${broken}\n`);
  process.exitCode = broken === null ? 0 : 1;
}
