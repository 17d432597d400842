import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ViesEmulator = { readonly url: string; readonly asked: readonly string[]; away(times: number): void; close(): Promise<void> };
export type ViesOptions = { /** 0 or none lets the machine choose. */ readonly port?: number };

const HOST = '127.0.0.1';
const BYTES_MAX = 10_000;
/** A number that ends so is not in the register; the one that ends in 98 belongs to a country whose register is away. */
const NOT_REGISTERED = '99';
const COUNTRY_AWAY = '98';

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > BYTES_MAX) return {};
  }
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const send = (response: ServerResponse, status: number, body: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const failure = (error: string): object => ({ actionSucceed: false, errorWrappers: [{ error }] });

/** Starts a stand-in for the Union's register of VAT numbers on loopback: every number is valid but those that end in 99. It shares no code with the product. */
export async function startViesEmulator({ port = 0 }: ViesOptions = {}): Promise<ViesEmulator> {
  const asked: string[] = [];
  let awayTimes = 0;
  let consultations = 0;
  const server = createServer((request, response) => void (async () => {
    if (request.method !== 'POST' || request.url !== '/check-vat-number') return send(response, 404, failure('NOT_FOUND'));
    const { countryCode, vatNumber, requesterNumber } = await bodyOf(request);
    if (typeof countryCode !== 'string' || !/^[A-Z]{2}$/.test(countryCode) || typeof vatNumber !== 'string' || vatNumber === '') return send(response, 400, failure('INVALID_INPUT'));
    asked.push(`${countryCode}${vatNumber}`);
    if (awayTimes > 0 || vatNumber.endsWith(COUNTRY_AWAY)) {
      awayTimes = Math.max(0, awayTimes - 1);
      return send(response, 200, failure('MS_UNAVAILABLE'));
    }
    consultations += 1;
    return send(response, 200, {
      countryCode, vatNumber, requestDate: new Date().toISOString(), valid: !vatNumber.endsWith(NOT_REGISTERED), requestIdentifier: typeof requesterNumber === 'string' ? `WAPIAAAA${String(consultations).padStart(8, '0')}` : '', name: '---', address: '---',
    });
  })());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`, asked, away: (times) => { awayTimes = times; },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
