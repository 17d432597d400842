import { money, type Currency } from '#domain/kit/money.ts';
import type { BriefDraft } from '#domain/briefs/brief.ts';
import { readBrief } from '#domain/briefs/read-brief.ts';
import { saveBrief } from '#server/modules/matching/index.ts';
import { must, type Brand, type DemoWorld } from './world.ts';

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

/** Keeps the briefs of the demo world's brands, as they would confirm them. */
export async function describeWishes(world: DemoWorld, brands: ReadonlyMap<string, Brand>): Promise<void> {
  for (const it of BRIEFS) {
    const brand = brands.get(it.brand);
    if (brand) must(`a brief of ${it.brand}`, await saveBrief(world.contextFor(brand.viewer), { id: null, draft: draftOf(it) }));
  }
}
