import { createFinder, type Finder } from '#domain/search/finder.ts';
import { answerInTurn } from '#server/platform/thread.ts';
import type { Ask, Said } from './finding.ts';

let finder: Finder | null = null;
/** So much may be dead of what is known, beside a few, before it is read anew. */
const WASTE_PART = 4;
const WASTE_FEW = 1_000;

function put(it: Extract<Ask, { kind: 'put' }>): Said {
  if (it.anew) finder = createFinder();
  if (!finder) return { kind: 'knows_nobody' };
  for (const id of it.gone) finder.remove(id);
  for (const creator of it.creators) finder.put(creator);
  const { dead, slots } = finder.waste();
  return { kind: 'done', wasteful: dead > WASTE_FEW + slots / WASTE_PART };
}

function answer(it: Ask): Said {
  if (it.kind === 'put') return put(it);
  if (!finder) return { kind: 'knows_nobody' };
  return it.kind === 'find' ? { kind: 'found', found: finder.find(it.search) } : { kind: 'counted', facets: finder.count(it.filter) };
}

answerInTurn<Ask, Said>(async (it) => Promise.resolve(answer(it)));
