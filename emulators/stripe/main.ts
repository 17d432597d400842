import { startStripeEmulator, type WebhookTarget } from './start.ts';

const { PORT, STRIPE_EMULATOR_DATA, STRIPE_EMULATOR_PUBLIC_URL, STRIPE_EMULATOR_WEBHOOKS } = process.env;

const emulator = await startStripeEmulator({
  port: Number(PORT ?? 0),
  ...(STRIPE_EMULATOR_DATA ? { dataFile: STRIPE_EMULATOR_DATA } : {}),
  ...(STRIPE_EMULATOR_PUBLIC_URL ? { publicUrl: STRIPE_EMULATOR_PUBLIC_URL } : {}),
  webhooks: JSON.parse(STRIPE_EMULATOR_WEBHOOKS || '[]') as WebhookTarget[],
});
process.stdout.write(`stripe emulator ready ${emulator.url}\n`);

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    void emulator.close().then(() => process.exit(0));
  });
}
