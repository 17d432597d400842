const { env, stdout } = process;
const COLOURED = stdout.isTTY === true && env['NO_COLOR'] === undefined;
const WORDS_WIDTH = 26;

// Whoever read our lines may go away (`npm start | head`); that is no reason to end.
stdout.on('error', () => undefined);

const paint = (code: string) => (text: string): string => (COLOURED ? `\u001b[${code}m${text}\u001b[0m` : text);
export const green = paint('32');
export const red = paint('31');
export const amber = paint('33');
export const dim = paint('2');
export const bold = paint('1');

/** Writes one line to the terminal. */
export const say = (line = ''): void => void stdout.write(`${line}\n`);

/** Writes a line about something a person should know but need not act on. */
export const warn = (sentence: string): void => say(`${amber('!')} ${sentence}`);

/** Seconds since a moment, as a person reads them. Units: ms since 1970. */
export const since = (startedAt: number): string => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;

/** Runs one step and says that it is done, how long it took and what came of it. A step that fails is said and thrown on. */
export async function step<Value>(words: string, work: (note: (text: string) => void) => Promise<Value>): Promise<Value> {
  const startedAt = Date.now();
  let noted = '';
  try {
    const value = await work((text) => { noted = text; });
    say(`${green('✓')} ${words.padEnd(WORDS_WIDTH)} ${since(startedAt).padStart(6)}  ${dim(noted)}`.trimEnd());
    return value;
  } catch (error) {
    say(`${red('✗')} ${words.padEnd(WORDS_WIDTH)} ${since(startedAt).padStart(6)}`);
    throw error;
  }
}
