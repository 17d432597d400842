import { House } from '../start/house.ts';

/** Starts the product as a person would, in a copy of this checkout, and stops it when the journeys are done. */
export default async function setUp(): Promise<() => Promise<void>> {
  const house = new House({ takeBuild: true });
  const started = await house.start().catch(async (error: unknown) => {
    await house.pullDown();
    throw error;
  });
  process.env['FAIRHOLD_URL'] = started.url;
  process.env['FAIRHOLD_MAILBOX'] = /Mailbox\s+(http:\/\/localhost:\d+)/.exec(started.said())?.[1] ?? '';
  process.env['FAIRHOLD_TIKTOK'] = /TikTok\s+(http:\/\/localhost:\d+)/.exec(started.said())?.[1] ?? '';
  return () => house.pullDown();
}
