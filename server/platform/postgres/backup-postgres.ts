import { chownSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { giveAll } from './owner.ts';

/** Folders whose content a start makes anew. Source: PostgreSQL 18 manual, §25.3.4 "Making a base backup". */
const EMPTY_IN_COPY: readonly string[] = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'];
const NOT_IN_COPY = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*|backup_label.*|tablespace_map.*)$/;
const WAL_SEGMENT = /^[0-9A-F]{24}$/;

/** Copies one entry of the living cluster; a file may vanish under our hands, which recovery then knows from the log. */
function copyEntry(from: string, to: string): void {
  try {
    const it = lstatSync(from);
    if (it.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else if (it.isDirectory()) copyFolder(from, to, []);
    else if (it.isFile()) copyFileSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function copyFolder(from: string, to: string, empty: readonly string[]): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from)) {
    if (NOT_IN_COPY.test(name)) continue;
    if (empty.includes(name)) mkdirSync(join(to, name), { mode: 0o700 });
    else copyEntry(join(from, name), join(to, name));
  }
}

/** Copies the log from the segment the backup began in, so that the copy starts without an archive. */
function copyLog(cluster: string, copy: string, first: string): void {
  mkdirSync(join(copy, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(join(cluster, 'pg_wal'))) {
    // The first eight digits name the timeline; the rest counts up.
    const needed = WAL_SEGMENT.test(name) ? name.slice(8) >= first.slice(8) : name.endsWith('.history');
    if (needed) copyEntry(join(cluster, 'pg_wal', name), join(copy, 'pg_wal', name));
  }
}

/**
 * Copies a running server of ours into an empty folder; `startPostgres` opens the copy. Writers are not held up.
 * Shapes: `toDir` must not exist or be empty. Throws: Error when it is not, or when the cluster cannot be read from here.
 */
export async function backupPostgres(url: string, toDir: string): Promise<void> {
  if (existsSync(toDir) && readdirSync(toDir).length > 0) throw new Error(`${toDir} is not empty: choose a new folder for the backup`);
  const client = new pg.Client({ connectionString: url, application_name: 'fairhold backup' });
  await client.connect();
  try {
    const { rows: [server] } = await client.query<{ cluster: string }>(`select current_setting('data_directory') as cluster`);
    if (server === undefined) throw new Error('the server does not say where its data lies');
    const copy = join(toDir, 'cluster');
    // A slot that ends with this session keeps the log until we have it.
    await client.query(`select pg_create_physical_replication_slot('fairhold_backup_' || pg_backend_pid(), true, true)`);
    const { rows: [start] } = await client.query<{ segment: string }>(`select pg_walfile_name(pg_backup_start('fairhold', true)) as segment`);
    copyFolder(server.cluster, copy, EMPTY_IN_COPY);
    const { rows: [stop] } = await client.query<{ label: string; spaces: string }>('select labelfile as label, spcmapfile as spaces from pg_backup_stop(false)');
    copyLog(server.cluster, copy, start?.segment ?? '');
    writeFileSync(join(copy, 'backup_label'), stop?.label ?? '', { mode: 0o600 });
    if ((stop?.spaces ?? '') !== '') writeFileSync(join(copy, 'tablespace_map'), stop?.spaces ?? '', { mode: 0o600 });
    const { uid, gid } = lstatSync(server.cluster);
    if (process.getuid?.() === 0) {
      giveAll(copy, { uid, gid });
      chownSync(toDir, uid, gid);
    }
  } finally {
    await client.end();
  }
}
