import pino from 'pino';

export type Log = pino.Logger;

/** Names whose values never reach a log, wherever they stand. */
const SECRET_PATHS = ['password', 'token', 'secret', 'cookie', 'authorization', 'set-cookie'].flatMap((it) => [it, `*.${it}`, `*.*.${it}`]);

/** Makes the log: one JSON line per thing that happened, with secrets struck out. */
export const createLog = (level: string): Log => pino({ level, base: null, redact: { paths: SECRET_PATHS, censor: '[struck out]' } });

/** A log that hands its lines on, from warnings up, to whoever watches. */
export const watchedLog = (watch: (line: string) => void): Log => pino({ level: 'warn', base: null }, { write: watch });
