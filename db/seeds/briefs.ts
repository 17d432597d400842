import { money, type Currency } from '#domain/kit/money.ts';
import type { BriefDraft } from '#domain/briefs/brief.ts';
import { forCreators, readBrief } from '#domain/briefs/read-brief.ts';
import { applyToCampaign, inviteCreators, judgeApplicant, saveCampaign } from '#server/modules/campaigns/index.ts';
import { saveBrief } from '#server/modules/matching/index.ts';
import { must, type Brand, type Creator, type DemoWorld } from './world.ts';

/** What the brands of the demo world describe, each in its own words; what it says beside the text is for confirming. */
export const BRIEFS: readonly { readonly brand: string; readonly text: string; readonly type: string; readonly price: number; readonly currency?: Currency }[] = [
  { brand: 'aurora', type: 'native_ad', price: 600, text: 'Olive oil soap from the Douro, wrapped by hand. We look for calm kitchens and slow mornings, creators in Portugal or Spain, up to €600 per creator, within 3 weeks. Please no before-and-after skin.' },
  { brand: 'aurora', type: 'duet', price: 350, text: 'Duet our video of the loudest scooter in Lisbon. Comedy first, product second. Creators who speak English, at least 20k followers, €350 per creator.' },
  { brand: 'aurora', type: 'plain_post', price: 450, text: 'A tinned fish supper in five minutes: vegetarians may laugh at us. Food creators in the UK and Ireland, up to €450 per creator, within 2 weeks.' },
  { brand: 'feldwerk', type: 'plain_post', price: 400, text: 'Feste Seife ohne Plastik, handgemacht in Brandenburg. Wir suchen Menschen, die ohne Müll leben oder es versuchen, in Deutschland und Österreich, bis 400 € pro Creator, innerhalb von 3 Wochen. Bitte keine Kinder im Bild.' },
  { brand: 'polderlicht', type: 'stitch', price: 500, text: 'Lamps made of old bicycle parts. Stitch the moment the light goes on with your own desk, den or workshop. Craft and home creators, up to €500 per creator.' },
  { brand: 'thistle', type: 'sound', price: 380, text: 'Our walking song is for people who go out in any weather. Use it under a walk, a run or a swim. Ireland and the UK, €380 per creator, within 10 days.' },
];

function draftOf(it: (typeof BRIEFS)[number]): BriefDraft {
  const heard = readBrief(it.text);
  const { creatorCountries, languages, audienceAges, followersMin, followersMax, dueDays } = heard;
  return {
    text: it.text, type: it.type, objective: heard.objective ?? 'awareness', budget: money(BigInt(it.price) * 100n, it.currency ?? 'EUR'), creatorCountries, languages, audienceCountries: [], audienceAges,
    audienceGender: heard.audienceGender ?? 'everyone', followersMin, followersMax, dueDays,
  };
}

/** A brief that its brand opened to many, and who was invited and applied. */
const CAMPAIGN = {
  of: 2, title: 'Tinned fish in five minutes', budget: 2_400, invited: ['saoirse', 'kofi', 'ailsa'],
  applied: [{ creator: 'noor', ask: 430, pitch: 'I have a tin, a lemon and one pan. Five minutes is generous.' }, { creator: 'tiago', ask: 300, pitch: 'My grandmother has opened more tins than your factory.' }, { creator: 'oisin', ask: 390, pitch: 'I would sing to it first. The fish, not the fiddle.' }],
  shortlisted: 'tiago',
} as const;

type People = { readonly brands: ReadonlyMap<string, Brand>; readonly creators: ReadonlyMap<string, Creator> };

/** Keeps the briefs of the demo world's brands, as they would confirm them, and opens one of them to many. */
export async function describeWishes(world: DemoWorld, people: People): Promise<void> {
  for (const [at, it] of BRIEFS.entries()) {
    const brand = people.brands.get(it.brand);
    if (!brand) continue;
    const brief = must(`a brief of ${it.brand}`, await saveBrief(world.contextFor(brand.viewer), { id: null, draft: draftOf(it) }));
    if (at === CAMPAIGN.of) await openToMany(world, people, { brand, briefId: brief.id, text: it.text, type: it.type });
  }
}

async function openToMany(world: DemoWorld, { creators }: People, it: { readonly brand: Brand; readonly briefId: string; readonly text: string; readonly type: string }): Promise<void> {
  const ctx = world.contextFor(it.brand.viewer);
  const message = forCreators(it.text);
  const offer = { type: it.type, title: CAMPAIGN.title, fields: { message }, revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false } } as const;
  const { id: campaignId } = must('a campaign', await saveCampaign(ctx, { id: null, briefId: it.briefId, draft: { offer, message, budget: money(BigInt(CAMPAIGN.budget) * 100n, 'EUR'), listed: true } }));
  must('invitations', await inviteCreators(ctx, { campaignId, creatorIds: CAMPAIGN.invited.flatMap((key) => creators.get(key)?.viewer.accountId ?? []) }));
  for (const { creator, ask, pitch } of CAMPAIGN.applied) {
    const viewer = creators.get(creator)?.viewer;
    if (viewer) must(`an application of ${creator}`, await applyToCampaign(world.contextFor(viewer), { campaignId, askMinor: BigInt(ask) * 100n, pitch }));
  }
  must('a shortlist', await judgeApplicant(ctx, { campaignId, creatorId: creators.get(CAMPAIGN.shortlisted)?.viewer.accountId ?? '', standing: 'shortlisted' }));
}
