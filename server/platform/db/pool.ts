import pg from 'pg';

const INT8 = 20;
const TIMESTAMPTZ = 1184;

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8) return (text: string) => BigInt(text);
    if (oid === TIMESTAMPTZ) return (text: string) => Date.parse(text.includes('T') ? text : text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/** Opens the pool of connections. Statements asked for at once leave at once and are answered in their order. int8 comes as bigint, timestamptz as milliseconds. A dying server never kills the process. */
export function openPool(url: string, options: { max?: number; log?: (message: string) => void } = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, pipeline: true, types, application_name: 'fairhold' });
  const say = options.log ?? (() => undefined);
  pool.on('error', (error) => say(`idle database connection: ${error.message}`));
  pool.on('connect', (client) => client.on('error', (error) => say(`database connection: ${error.message}`)));
  return pool;
}

/** The moment on the server's own clock. Units: ms since 1970. */
export async function readDatabaseClock(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ now: number }>('select clock_timestamp() as now');
  return rows[0]?.now ?? Date.now();
}
