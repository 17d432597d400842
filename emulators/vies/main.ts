import { startViesEmulator } from './start.ts';

const emulator = await startViesEmulator({ port: Number(process.env['PORT'] ?? 0) });
process.stdout.write(`vies emulator ready ${emulator.url}\n`);

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    void emulator.close().then(() => process.exit(0));
  });
}
