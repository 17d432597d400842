import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
export function findIntents(_reading: Reading): readonly Finding[] { return []; }
