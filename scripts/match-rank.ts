import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { engineOf } from '#domain/matching/engine.ts';
import { readWorldFiles } from '#server/modules/matching/world-files.ts';

// Ranks a marketplace given as files, so that its matching can be judged: `npm run match:rank -- --data DIR --out RUN.jsonl [--direction creator]`.

const CREATORS = 50;
const BRIEFS = 10;
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' }, direction: { type: 'string', default: 'brief' } } });
if (values.data === undefined || values.out === undefined) throw new Error('say where the files are and where to write: --data DIR --out RUN.jsonl');

const startedAt = process.cpuUsage();
const { open, ...world } = await readWorldFiles(values.data);
const engine = engineOf(world);
const learntMs = (process.cpuUsage(startedAt).user + process.cpuUsage(startedAt).system) / 1_000;
const lines = values.direction === 'creator'
  ? world.creators.map(({ id }) => ({ creator_id: id, briefs: engine.briefsFor(id, open, { count: BRIEFS }).map(({ it }) => it.id) }))
  : open.map((brief) => ({ brief_id: brief.id, creators: engine.rank(brief, { count: CREATORS }).map(({ it }) => it.id) }));
await writeFile(values.out, lines.map((it) => `${JSON.stringify(it)}\n`).join(''));
const allMs = (process.cpuUsage(startedAt).user + process.cpuUsage(startedAt).system) / 1_000;
process.stdout.write(`${lines.length} lists in ${values.out} · read and learnt in ${(learntMs / 1_000).toFixed(1)} s CPU from ${engine.model.learntFrom.viewed} viewed rows · ${((allMs - learntMs) / lines.length).toFixed(1)} ms CPU a list\n`);
