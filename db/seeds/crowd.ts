import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { money, type Currency } from '#domain/kit/money.ts';
import { enrolAccounts } from '#server/modules/accounts/index.ts';
import { bringProfiles } from '#server/modules/profiles/index.ts';
import type { DemoContext } from './world.ts';

/** One creator of the crowd: name, country, city, languages, headline, bio, niches, followers, views, engagement (basis points), answer hours, audience, portfolio, currency, prices by type in whole units. All are invented. */
type Line = {
  readonly n: string; readonly c: string; readonly y: string; readonly l: readonly string[]; readonly h: string; readonly b: string; readonly t: readonly string[]; readonly f: number; readonly v: number; readonly e: number; readonly r: number | null;
  readonly a: Parameters<typeof bringProfiles>[1][number]['numbers']['audience']; readonly p: Parameters<typeof bringProfiles>[1][number]['numbers']['portfolio']; readonly m: Currency; readonly k: Readonly<Record<string, number>>;
};

const BATCH = 500;
const MINOR = 100n;

/** The crowd, as it is written down. */
export const readCrowd = (): readonly Line[] => gunzipSync(readFileSync(new URL('crowd.jsonl.gz', import.meta.url))).toString('utf8').split('\n').map((it) => JSON.parse(it) as Line);

const emailOf = (it: Line, at: number): string => `crowd${at + 1}.${it.c.toLowerCase()}@creators.demo.fairhold.example`;

/** Fills the marketplace with a crowd of creators in four languages, in batches; who is there already is left alone. Returns how many came. */
export async function seedCrowd(worker: DemoContext): Promise<number> {
  const lines = readCrowd();
  let came = 0;
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines.slice(from, from + BATCH).map((it, at) => ({ it, email: emailOf(it, from + at) }));
    const enrolled = await enrolAccounts(worker, 'creator', batch.map(({ it, email }) => ({ email, name: it.n, country: it.c })));
    const accounts = new Map(enrolled.map((one) => [one.email, one.accountId]));
    came += await bringProfiles(worker, batch.flatMap(({ it, email }) => {
      const creatorId = accounts.get(email);
      return creatorId === undefined ? [] : [{
        creatorId, profile: { headline: it.h, bio: it.b, city: it.y, languages: it.l, niches: it.t, available: true, tiktokHandle: null },
        rates: Object.entries(it.k).map(([type, whole]) => ({ type, price: money(BigInt(whole) * MINOR, it.m) })),
        numbers: { followersCount: it.f, medianViewsCount: it.v, engagementBps: it.e, answerHours: it.r, audience: it.a, portfolio: it.p },
      }];
    }));
  }
  return came;
}
