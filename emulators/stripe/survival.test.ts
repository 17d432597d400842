import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controlsOf, sdkFor } from './client.test-support.ts';

let folder = '';
const alive: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stripe-emulator-'));
});

afterEach(async () => {
  await Promise.all(alive.splice(0).map((child) => end(child)));
  rmSync(folder, { recursive: true, force: true });
});

const end = (child: ChildProcess, by: NodeJS.Signals = 'SIGKILL'): Promise<number | null> => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
  child.once('exit', (code) => resolve(code));
  child.kill(by);
});

async function run(env: Record<string, string> = {}): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PORT: '0', STRIPE_EMULATOR_DATA: join(folder, 'state.jsonl'), ...env } });
  alive.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^stripe emulator ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error('the emulator ended before it was ready');
}

test('nothing that was answered is lost when the emulator is killed', async () => {
  const first = await run();
  const stripe = sdkFor(first.url);
  await controlsOf(first.url)('POST', '/clock', { freeze: true, now_ms: 1_800_000_000_000 });
  const made = [];
  for (let i = 0; i < 20; i += 1) made.push(await stripe.paymentIntents.create({ amount: 1_000 + i, currency: 'eur', payment_method: 'pm_card_visa', confirm: true, off_session: true, allowed_payment_method_types: ['card'] }, { idempotencyKey: `k${i}` }));
  await end(first.child);
  // A kill in the middle of a write leaves half a line; its answer was never sent.
  appendFileSync(join(folder, 'state.jsonl'), '[["cus_half",{"acc');

  const second = await run();
  const again = sdkFor(second.url);
  expect(await controlsOf(second.url)('GET', '/clock')).toEqual({ now_ms: 1_800_000_000_000, frozen: true });
  const listed = await again.paymentIntents.list({ limit: 100 });
  expect(listed.data.map((it) => it.id)).toEqual(made.map((it) => it.id).reverse());
  const replayed = await again.paymentIntents.create({ amount: 1_003, currency: 'eur', payment_method: 'pm_card_visa', confirm: true, off_session: true, allowed_payment_method_types: ['card'] }, { idempotencyKey: 'k3' });
  expect(replayed.id).toBe(made[3]?.id);
  const { pending } = await again.balance.retrieve();
  expect(pending[0]?.amount).toBe(made.reduce((sum, it) => sum + it.amount - Math.floor((it.amount * 150 + 5_000) / 10_000) - 25, 0));
  await controlsOf(second.url)('POST', '/clock', { advance_ms: 3 * 86_400_000 });
  expect((await again.balance.retrieve()).pending[0]?.amount).toBe(0);
  expect(await end(second.child, 'SIGTERM')).toBe(0);
});

test('an event that waited when the emulator was killed is delivered by the next life', async () => {
  const bodies: string[] = [];
  let open = false;
  const receiver = createServer((request, response) => {
    request.on('data', (part: Buffer) => bodies.push(part.toString()));
    request.on('end', () => {
      response.statusCode = open ? 200 : 503;
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const webhooks = { STRIPE_EMULATOR_WEBHOOKS: JSON.stringify([{ kind: 'account', secret: 'whsec_x', url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}` }]) };
  const first = await run(webhooks);
  const { id } = await sdkFor(first.url).customers.create({});
  await expect.poll(() => bodies.length).toBeGreaterThan(0);
  await end(first.child);
  open = true;
  bodies.length = 0;
  const second = await run(webhooks);
  await expect.poll(() => bodies.length, { timeout: 8_000 }).toBe(1);
  expect(bodies[0]).toContain(id);
  expect(await controlsOf(second.url)('POST', '/deliver')).toEqual({ waiting: 0 });
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});
