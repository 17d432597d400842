import { startTikTokEmulator } from './start.ts';

const { PORT, TIKTOK_DATA, TIKTOK_CLOCK_URL } = process.env;
const emulator = await startTikTokEmulator({
  port: Number(PORT ?? 0),
  ...(TIKTOK_DATA ? { dataFile: TIKTOK_DATA } : {}),
  ...(TIKTOK_CLOCK_URL ? { clockUrl: TIKTOK_CLOCK_URL } : {}),
});
process.stdout.write(`tiktok emulator ready ${emulator.url}\n`);

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    void emulator.close().then(() => process.exit(0));
  });
}
