import type { AddressInfo } from 'node:net';
import { createClock } from './clock.ts';
import { createDesk } from './desk.ts';
import { createFaults } from './faults.ts';
import { openVideos } from './videos.ts';

export type TikTokOptions = {
  /** 0 or none lets the machine choose. */
  readonly port?: number;
  /** Without it everything is forgotten at the end. */
  readonly dataFile?: string;
  /** Where to ask what time it is; else the machine's own time, as moved by the controls. */
  readonly clockUrl?: string;
};

export type TikTokEmulator = { readonly url: string; close(): Promise<void> };

const HOST = '127.0.0.1';

/** Starts the stand-in for TikTok's public side on loopback. It shares no code with the product, so that it cannot share a mistake with it. */
export async function startTikTokEmulator({ port = 0, dataFile, clockUrl }: TikTokOptions = {}): Promise<TikTokEmulator> {
  const server = createDesk({ videos: openVideos(dataFile), faults: createFaults(), clock: createClock(clockUrl) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
