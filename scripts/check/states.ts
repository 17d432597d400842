import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, read } from './files.ts';

const TOLD_IN = /^(test\/(stories|contracts)|server|domain)\/.+\.(story|test)\.ts$/;

const tableOf = async (root: string, file: string): Promise<Record<string, unknown>> => await import(pathToFileURL(join(root, file)).href) as Record<string, unknown>;

/** Says whether a text names a state as a state: in quotes, or as the key of a table. */
const names = (text: string, state: string): boolean => new RegExp(`'${state}'|\\b${state}: \\{`).test(text);

/** The states of both machines that no story and no test reaches. */
export async function findUntoldStates(root: string): Promise<string[]> {
  const { STATES } = await tableOf(root, 'domain/collaborations/states.ts') as { STATES: readonly string[] };
  const { HOLD_STATES } = await tableOf(root, 'domain/settlement/hold.ts') as { HOLD_STATES: readonly string[] };
  if (STATES.length === 0 || HOLD_STATES.length === 0) return ['a machine without states'];
  const told = filesBelow(root).filter((it) => TOLD_IN.test(it)).map((it) => read(root, it)).join('\n');
  const missing = (states: readonly string[], of: string): string[] => states.filter((state) => !names(told, state)).map((state) => `no story and no test reaches ${of} ${state}`);
  return [...missing(STATES, 'the collaboration state'), ...missing(HOLD_STATES, 'the hold state')];
}
