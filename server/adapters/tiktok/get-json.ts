import { lookup as resolveName, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** `privateAllowed`: for an emulator on this machine; else an address inside our own network is never spoken to. Units: ms, bytes. */
export type GetLimits = { readonly timeoutMs: number; readonly bytesMax: number; readonly privateAllowed: boolean };
export type Got = { readonly status: number; readonly type: string; readonly location: string | null; readonly text: string };

/** Why nothing could be had, in words for a person. */
export class NotHad extends Error {
  override readonly name = 'NotHad';
}

const PRIVATE = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['::', 127], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) PRIVATE.addSubnet(net, bits, 'ipv6');

/** Says whether an address is one of our own network, of this machine, or of nobody. IPv4 written as IPv6 counts as IPv4. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const kind = isIP(mapped);
  return kind === 0 || PRIVATE.check(mapped, kind === 6 ? 'ipv6' : 'ipv4');
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name for the connection itself, so that no second look can give another address. */
function publicOnly(name: string, options: LookupOptions, found: Found): void {
  resolveName(name, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const open = addresses.filter((it) => !isPrivate(it.address));
    const [first] = open;
    if (!first) return found(new Error('the name leads into a private network'), []);
    return options.all === true ? found(null, open) : found(null, first.address, first.family);
  });
}

/** Asks for a page of JSON; follows nothing. Units: limits in ms and bytes. Throws: NotHad with the reason; asking again may help. */
export function get(url: URL, { timeoutMs, bytesMax, privateAllowed }: GetLimits): Promise<Got> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new NotHad(why));
      request.destroy();
    };
    if (!privateAllowed && isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) {
      reject(new NotHad('an address is no name'));
      return;
    }
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, { headers: { accept: 'application/json', 'user-agent': 'Fairhold/1.0 (post check)' }, signal: AbortSignal.timeout(timeoutMs), agent: false, ...(privateAllowed ? {} : { lookup: publicOnly }) }, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > bytesMax) fail('the answer was too large');
        else parts.push(part);
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', location: response.headers.location ?? null, text: Buffer.concat(parts).toString('utf8') }));
      response.once('error', () => fail('the answer broke off'));
    });
    request.once('error', (error) => fail(error.name === 'AbortError' || error.name === 'TimeoutError' ? 'it did not answer in time' : 'it could not be reached'));
    request.end();
  });
}
