import { createServer } from 'node:net';

const TRIES_MAX = 200;

/** Says whether nobody listens on a port of this machine, on either kind of address. */
export async function isFree(port: number): Promise<boolean> {
  const canListen = (host: string): Promise<boolean> => new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) if (!await canListen(host)) return false;
  return true;
}

/** Chooses a port: the wanted one, else the next free one that is not given away already. */
export async function choosePort(wanted: number, taken: ReadonlySet<number>): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + TRIES_MAX, 65_536); port += 1) {
    if (!taken.has(port) && await isFree(port)) return port;
  }
  throw new Error(`no free port from ${wanted} on`);
}
