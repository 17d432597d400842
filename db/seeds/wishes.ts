import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SignedIn } from '#domain/accounts/roles.ts';
import type { AgeBand, BriefDraft, Gender, Objective } from '#domain/briefs/brief.ts';
import { forCreators } from '#domain/briefs/read-brief.ts';
import { money } from '#domain/kit/money.ts';
import { enrolAccounts } from '#server/modules/accounts/index.ts';
import { saveCampaign } from '#server/modules/campaigns/index.ts';
import { saveBrief } from '#server/modules/matching/index.ts';
import type { DemoWorld } from './world.ts';

/** One brief of many: brand, its country, text, type, objective, budget in whole euro, where creators live, what they speak, audience, followers, days. All are invented. */
type Line = {
  readonly b: string; readonly c: string; readonly x: string; readonly t: string; readonly o: Objective; readonly m: number; readonly k: readonly string[]; readonly l: readonly string[];
  readonly ages: readonly AgeBand[]; readonly g: Gender; readonly ac: readonly string[]; readonly lo: number | null; readonly hi: number | null; readonly d: number;
};

/** What needs no video or sound of the brand's own is opened to many as it is. */
const OPENED_TYPE = 'plain_post';
const BUDGET_TIMES = 5;
const CENTS = 100n;
const TITLE_LENGTH_MAX = 80;

/** The briefs, as they are written down. */
export const readWishes = (): readonly Line[] => gunzipSync(readFileSync(new URL('wishes.jsonl.gz', import.meta.url))).toString('utf8').split('\n').map((it) => JSON.parse(it) as Line);

const draftOf = (it: Line): BriefDraft => ({
  text: it.x, type: it.t, objective: it.o, budget: money(BigInt(it.m) * CENTS, 'EUR'), creatorCountries: it.k, languages: it.l, audienceCountries: it.ac, audienceAges: it.ages, audienceGender: it.g, followersMin: it.lo, followersMax: it.hi, dueDays: it.d,
});

const addressOf = (brand: string): string => `${brand.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]/g, '')}@brands.demo.fairhold.example`;

/** Brings brands of many kinds with what they want, in four languages, and opens some of it to everybody: creators find work, and matching has words to learn from. A text the guard keeps back is left out, as it would be for anybody. Returns how many briefs there are. */
export async function seedWishes(world: DemoWorld): Promise<number> {
  const lines = readWishes();
  const brands = new Map(lines.map((it) => [it.b, it.c]));
  const enrolled = await enrolAccounts(world.worker(), 'brand', [...brands].map(([name, country]) => ({ name, country, email: addressOf(name) })));
  const viewers = new Map(enrolled.map(({ email, accountId, memberId }) => [email, { kind: 'brand', accountId, memberId, role: 'owner', emailVerified: true } satisfies SignedIn]));
  let count = 0;
  for (const it of lines) {
    const viewer = viewers.get(addressOf(it.b));
    const kept = viewer && await saveBrief(world.contextFor(viewer), { id: null, draft: draftOf(it) });
    if (!viewer || !kept?.ok) continue;
    count += 1;
    if (it.t === OPENED_TYPE) await openToMany(world, { viewer, briefId: kept.value.id, line: it });
  }
  return count;
}

async function openToMany(world: DemoWorld, { viewer, briefId, line }: { readonly viewer: SignedIn; readonly briefId: string; readonly line: Line }): Promise<void> {
  const message = forCreators(line.x);
  const [sentence = ''] = message.split(/(?<=[.!?])\s/u);
  const offer = { type: OPENED_TYPE, title: sentence.slice(0, TITLE_LENGTH_MAX).replace(/[.!]$/u, ''), fields: { message }, revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 6, aiTraining: false } } as const;
  await saveCampaign(world.contextFor(viewer), { id: null, briefId, draft: { offer, message, budget: money(BigInt(line.m) * CENTS * BigInt(BUDGET_TIMES), 'EUR'), listed: true } });
}
