import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startViesEmulator, type ViesEmulator } from '../../../emulators/vies/start.ts';
import { createVies } from './vies.ts';

let emulator: ViesEmulator;
beforeEach(async () => { emulator = await startViesEmulator(); });
afterEach(() => emulator.close());

test('a number is valid or not, with the proof that it was asked when we say who asks', async () => {
  const vies = createVies({ baseUrl: emulator.url, requester: 'IE1234567FA' });
  expect(await vies.check('DE123456789')).toEqual({ kind: 'answered', valid: true, consultation: expect.stringMatching(/^WAPI/) as string });
  expect(await vies.check('DE123456799')).toMatchObject({ kind: 'answered', valid: false });
  expect(await createVies({ baseUrl: emulator.url, requester: null }).check('ELX123')).toMatchObject({ consultation: null });
  expect(emulator.asked).toEqual(['DE123456789', 'DE123456799', 'ELX123']);
});

test('a country whose register is away makes a number unknown, never invalid', async () => {
  expect(await createVies({ baseUrl: emulator.url, requester: null }).check('FRXX123456798')).toMatchObject({ kind: 'unknown' });
});

const answering = async (status: number, body: string, headers: Record<string, string> = {}): Promise<{ url: string; server: Server }> => {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

test.each([
  ['500', 500, '{"valid":true}', {}], ['no JSON', 200, '<html>', {}], ['no answer in it', 200, '{"valid":"yes"}', {}], ['a list', 200, '[]', {}], ['far too much', 200, `{"valid":true,"name":"${'x'.repeat(30_000)}"}`, {}], ['a redirect', 302, '', { location: 'http://127.0.0.1:1/' }],
] as const)('what answers with %s is unknown', async (_name, status, body, headers) => {
  const { server, url } = await answering(status, body, headers);
  expect((await createVies({ baseUrl: url, requester: null }).check('DE1')).kind).toBe('unknown');
  server.close();
});

test('what does not answer in time, or at all, is unknown', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await createVies({ baseUrl: url, requester: null, timeoutMs: 100 }).check('DE1')).kind).toBe('unknown');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect((await createVies({ baseUrl: url, requester: null }).check('DE1')).kind).toBe('unknown');
});
